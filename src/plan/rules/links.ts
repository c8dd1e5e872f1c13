/** Links in texts lead somewhere and say where: WCAG 2.2, 2.4.4. */
import { kinds } from '../../schema/kinds.ts';
import { wrongWebAddress } from '../../schema/web-address.ts';
import { type Inline, inlinesOf, linksIn, plainText } from '../../source/blocks.ts';
import type { Saying } from '../../source/problem.ts';
import type { Content, Draft, Entry } from '../../source/read-content.ts';
import { indexOnce } from '../../source/references.ts';
import { didYouMean, nearMiss, quote } from '../../source/wording.ts';
import { anchorsOf, fileOf, likelyLink, linkTarget } from '../links.ts';
import { inText, type Rule, ruleForBlocks } from './rule.ts';

type Link = Extract<Inline, { type: 'link' }>;

const HOW =
  'Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text';

/** What is wrong with an address that is not the path of a file. */
function wrongAddress(href: string): Saying | undefined {
  if (href === '') return { message: 'the link has no address', fix: `${HOW}, between the round brackets` };
  if (href.startsWith('http://'))
    return { message: `the link “${href}” begins with http://, which is not safe`, fix: `Write https://${href.slice(7)}` };
  if (href.startsWith('https:'))
    return {
      message: `the link ${quote(href)} ${wrongWebAddress(href)}`,
      fix: 'Open the page in a browser, and copy its address from there',
    };
  if (href.startsWith('tel:'))
    return { message: `the link ${quote(href)} is no telephone number`, fix: 'Write tel: and the digits of the number: tel:101' };
  if (href.startsWith('mailto:')) {
    return {
      message: 'the link is an e-mail address',
      fix: 'Link to a web page with contact details instead, or to the phone number of an office (tel:…)',
    };
  }
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(uk|org|com|net|eu|info))(\/|$)/.test(href)) {
    return { message: `the link “${href}” does not begin with https://`, fix: `Write https://${href}` };
  }
  return /^[a-z][a-z+.-]*:/i.test(href) ? { message: `the link “${href}” leads nowhere that a reader can go`, fix: HOW } : undefined;
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
    const example = `${path}#${near ?? first.id}`;
    if (!anchor)
      return { message: `${file} has many entries, and the link does not say which`, fix: `Add # and the id of one, such as ${example}` };
    return {
      message: `there is no “${anchor}” in ${file}`,
      fix: `Write the id of an entry that is there after #${didYouMean(near && quote(example))}`,
    };
  }
  const near = nearMiss(anchor, anchorsOf(first));
  return {
    message: `there is no heading or paragraph “#${anchor}” in ${path ? file : 'this text'}`,
    fix: `Write the words of a heading with hyphens (#theory-of-change), or p and the number of a paragraph (#p4.12)${didYouMean(near && quote(`#${near}`))}`,
  };
}

const byKind = indexOnce<Entry>(({ kind }) => kind);

/** A link to the site by its address would lead out of a preview, and out of a site that has moved. */
function toOwnAddress(href: string, entries: Content['entries']): Saying | undefined {
  const own = (byKind(entries).get('site') ?? []).map((site) => (site as Entry<'site'>).data.address.replace(/\/$/, ''));
  if (!own.some((address) => href === address || href.startsWith(`${address}/`))) return undefined;
  return {
    message: `the link “${href}” is the address of this site, which may change`,
    fix: 'Write the path of the content file that the page is made from (site.yaml for the home page)',
  };
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
  const likely = likelyLink(link.href, from, drafts);
  const message = path.startsWith('/')
    ? `the link “${link.href}” is an address of the site, not the path of a content file`
    : `the link leads to ${file}, and there is no such file`;
  return { message, fix: likely ? `Write the path of a file that is there${didYouMean(quote(likely))}` : HOW };
}

/** A link leads to a content file that exists, to an address of the web, or to a heading of the same text. */
export const linksLead: Rule = ruleForBlocks((block, draft, content) =>
  inlinesOf(block).flatMap((inlines) =>
    [...linksIn(inlines)].flatMap((link) => {
      const wrong = wrongLink(link, draft, content);
      return wrong ? [inText(draft, link.at, wrong)] : [];
    }),
  ),
);

export const linksHaveWords: Rule = ruleForBlocks((block, draft) =>
  inlinesOf(block).flatMap((inlines) =>
    [...linksIn(inlines)]
      .filter((link) => plainText(link.children).trim() === '')
      .map((link) =>
        inText(draft, link.at, {
          message: 'the link has no words',
          fix: 'Write what it leads to between the square brackets: [words](address)',
        }),
      ),
  ),
);
