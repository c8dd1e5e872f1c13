/**
 * `security.txt` (RFC 9116): whom to tell of a hole in the safety of the site. The day until which it holds comes from
 * `site.yaml`, so that the same content gives the same file; nothing is made up where nobody has said whom to tell.
 */
import type { Graph } from '../../plan/graph.ts';

export const SECURITY = 'security';

const PLACE = `.well-known/${SECURITY}.txt`;

const asUri = (contact: string): string => (contact.startsWith('https://') ? contact : `mailto:${contact}`);

export function securityText(graph: Graph): string | undefined {
  const { security } = graph.site.data;
  if (!security) return undefined;
  const fields = [
    ...security.contact.map((contact) => ['Contact', asUri(contact)]),
    // The day itself is the last on which it holds.
    ['Expires', `${security.expires}T23:59:59Z`],
    ['Canonical', `${graph.address}${PLACE}`],
    ['Preferred-Languages', graph.words.locale.tag.split('-')[0]],
    ...(security.policy ? [['Policy', security.policy]] : []),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
