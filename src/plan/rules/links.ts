/** Links in texts lead somewhere and say where: WCAG 2.2, 2.4.4. */
import { kinds } from '../../schema/kinds.ts';
import { wrongWebAddress } from '../../schema/web-address.ts';
import { type Block, eachBlock, type Inline, inlinesOf, linksIn, plainText } from '../../source/blocks.ts';
import { nearMiss } from '../../source/near-miss.ts';
import { type Problem, type Saying, say } from '../../source/problem.ts';
import type { Content, Draft, Entry } from '../../source/read-content.ts';
import { indexOnce, onceFor } from '../../source/references.ts';
import { anchorsOf, fileOf, likelyLink, linkTarget } from '../links.ts';
import { inText, type Rule } from './rule.ts';

type Link = Extract<Inline, { type: 'link' }>;

const linksOf = /* @__PURE__ */ onceFor((body: readonly Block[]) =>
  [...eachBlock(body)].flatMap(inlinesOf).flatMap((inlines) => [...linksIn(inlines)]),
);

const ruleForLinks =
  (check: (link: Link, draft: Draft, content: Content) => Problem[]): Rule =>
  (content) =>
    content.drafts.flatMap((draft) => (draft.body ? linksOf(draft.body).flatMap((link) => check(link, draft, content)) : []));

/** What is wrong with an address that is not the path of a file. */
function wrongAddress(address: string): Saying | undefined {
  if (address === '') return say('links/no-address');
  if (address.startsWith('http://')) return say('links/not-safe', { address });
  const fault = address.startsWith('https:') ? wrongWebAddress(address) : undefined;
  if (fault) return say('links/web-address', { address, fault });
  if (address.startsWith('tel:')) return say('links/telephone', { address });
  if (address.startsWith('mailto:')) return say('links/e-mail');
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(uk|org|com|net|eu|info))(\/|$)/.test(address)) return say('links/without-https', { address });
  return /^[a-z][a-z+.-]*:/i.test(address) ? say('links/nowhere', { address }) : undefined;
}

function wrongAnchor(href: string, from: Draft, drafts: readonly Draft[]): Saying | undefined {
  const [path = '', anchor = ''] = href.split('#');
  const file = path ? fileOf(path, from) : from.file;
  const inFile = drafts.filter((draft) => draft.file === file);
  const [first] = inFile;
  if (!first) return undefined;
  if (kinds[first.kind].form === 'list') {
    const near = nearMiss(
      anchor,
      inFile.map(({ id }) => id),
    );
    if (!anchor) return say('links/which-entry', { file, example: `${path}#${near ?? first.id}` });
    return say('links/no-entry', { file, id: anchor, near: near && `${path}#${near}` });
  }
  const near = nearMiss(anchor, anchorsOf(first));
  return say('links/no-anchor', { anchor, file: path ? file : undefined, near: near && `#${near}` });
}

const byKind = indexOnce<Entry>(({ kind }) => kind);

/** A link to the site by its address would lead out of a preview, and out of a site that has moved. */
function toOwnAddress(href: string, entries: Content['entries']): Saying | undefined {
  const own = (byKind(entries).get('site') ?? []).map((site) => (site as Entry<'site'>).data.address.replace(/\/$/, ''));
  if (!own.some((address) => href === address || href.startsWith(`${address}/`))) return undefined;
  return say('links/own-address', { address: href });
}

function wrongLink(link: Link, from: Draft, { drafts, unreadLists, entries }: Content): Saying | undefined {
  const own = toOwnAddress(link.href, entries);
  if (own) return own;
  if (linkTarget(link.href, from, drafts).type !== 'nowhere') return undefined;
  const wrong = wrongAddress(link.href) ?? wrongAnchor(link.href, from, drafts);
  if (wrong) return wrong;
  const [path = ''] = link.href.split('#');
  const file = fileOf(path, from);
  if (drafts.some(({ renamed }) => renamed === file)) return undefined;
  if (unreadLists.some(({ kind }) => file.endsWith(`/${kinds[kind].place}`))) return undefined;
  const near = likelyLink(link.href, from, drafts) || undefined;
  return path.startsWith('/') ? say('links/path-of-site', { address: link.href, near }) : say('links/no-file', { file, near });
}

/** A link leads to a content file that exists, to an address of the web, or to a heading of the same text. */
const linksLead = ruleForLinks((link, draft, content) => {
  const wrong = wrongLink(link, draft, content);
  return wrong ? [inText(draft, link.at, wrong)] : [];
});

const linksHaveWords = ruleForLinks((link, draft) =>
  plainText(link.children).trim() === '' ? [inText(draft, link.at, say('links/no-words'))] : [],
);

/** What holds of links. */
export const LINK_RULES: readonly Rule[] = [linksLead, linksHaveWords];
