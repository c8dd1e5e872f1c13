/**
 * Where the links of a document lead. The same link is a jump within a document that has the page, and an address on
 * the web in one that has not.
 */
import { type DocumentNode, type Run, textsOf } from './nodes.ts';

/** Every address that has a place in the nodes, in the order of reading. */
export function placesIn(nodes: readonly DocumentNode[], found = new Set<string>()): Set<string> {
  const add = (address: string | undefined) => address && found.add(address);
  const inRuns = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if (run.type === 'target') add(run.address);
      if ('runs' in run) inRuns(run.runs);
    }
  };
  for (const node of nodes) {
    if ('address' in node) add(node.address);
    if ('runs' in node) inRuns(node.runs);
    if (node.type === 'facts') {
      for (const { address, content } of node.items) {
        add(address);
        textsOf(content).forEach(inRuns);
      }
    }
    if (node.type === 'table') node.rows.flat().flatMap(textsOf).forEach(inRuns);
    if (node.type === 'list') for (const item of node.items) placesIn(item, found);
    if ('nodes' in node) placesIn(node.nodes, found);
  }
  return found;
}

/** The place that an address leads to: its own, or else that of its page. Undefined where there is neither. */
export const placeOf = (address: string, places: ReadonlySet<string>): string | undefined =>
  [address, address.replace(/#.*$/, '')].find((each) => places.has(each));

/** An address that leaves the document, from the address of the site on; undefined if it is none that a reader should follow. */
export function webAddress(address: string, site: string): string | undefined {
  const url = URL.parse(address.startsWith('/') ? site + address.slice(1) : address);
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}
