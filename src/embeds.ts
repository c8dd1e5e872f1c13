/**
 * What other sites show, put together for routes: the nodes of a thing with the frame that stands around them, how high they are,
 * and what somebody has to paste.
 */
import { readFileSync } from 'node:fs';
import { link, type Run, strong, text } from './nodes/nodes.ts';
import type { PageNode } from './nodes/page-nodes.ts';
import { fitted } from './render/embed/fit.ts';
import { type Fragment, fragmentOf } from './render/embed/fragment.ts';
import { integrityOf } from './render/embed/framed-script.ts';
import { type AroundNodes, heightAround, nodesHeight } from './render/embed/height.ts';
import { asLight, inFull } from './render/embed/in-full.ts';
import { plainNodes, withoutPlaces } from './render/embed/plain-nodes.ts';
import { COLUMN, type Shown } from './render/embed/snippet.ts';
import { bytesOf } from './render/embed/weight.ts';
import { graph } from './site.ts';
import { allEmbeds, type Embed } from './subjects/embeds/embeds.ts';
import { ELEMENT, wholeAddress, wholeEmbedAddress } from './subjects/page/addresses.ts';
import { briefNoticeRuns, originRuns } from './subjects/page/frame.ts';
import type { PageView } from './subjects/page/page.ts';
import { siteView } from './subjects/page/site.ts';
import { withdrawnEmbeds } from './subjects/publication/withdrawn-pages.ts';

/** A phone. */
const PHONE = 340;

const { words } = graph;
const site = siteView(graph);
/** What holds, and what was withdrawn and says so at the address that it had. */
const known = [...allEmbeds(graph), ...withdrawnEmbeds(graph)];

/** The whole address of a page of this site. */
export const absolute = (address: string): string => wholeAddress(graph, address);

export interface EmbedPage {
  embed: Embed;
  /** Where it is: the short form, or that in full. */
  address: string;
  view: PageView;
  nodes: readonly PageNode[];
  /** All of it, before it was made plain and cut. */
  all: readonly PageNode[];
  /** All of it, made plain. */
  plain: readonly PageNode[];
  heights: { wide: number; narrow: number };
  /** The form in full, of a short one. It is there where the short one leaves nothing out, too: it may, one day, and an address stays. */
  whole?: EmbedPage | undefined;
}

const around = (view: PageView, { title, from }: Pick<Embed, 'title' | 'from'>): AroundNodes => ({
  title,
  exit: view.exit,
  help: view.help && {
    title: words.help.needHelp,
    items: [...view.help.items, view.help.more],
  },
  before: [...(view.draft ? [[strong(view.draft)]] : []), ...(view.notice ? [briefNoticeRuns(view.notice, site.name, words)] : [])],
  after: [originRuns({ from, lastRecord: view.lastRecord }, site, view.address, words)],
});

type All = Pick<EmbedPage, 'view' | 'all' | 'plain'>;

function pageOf(embed: Embed, address: string, of: All, shown: readonly PageNode[]): EmbedPage {
  const frame = around(of.view, embed);
  const nodes = withoutPlaces(shown);
  const height = (width: number) => Math.ceil((heightAround(frame, width) + nodesHeight(nodes, width, words)) / 10) * 10;
  return { ...of, embed, address, nodes, heights: { wide: height(COLUMN), narrow: height(PHONE) } };
}

const made = new WeakMap<Embed, EmbedPage>();

export function embedPage(embed: Embed): EmbedPage {
  const before = made.get(embed);
  if (before) return before;
  const { view, nodes: all, short } = embed.content();
  const plain = plainNodes(all);
  const page = { label: embed.title, address: embed.page, isOneList: embed.isOneList };
  const bytes = (nodes: readonly PageNode[]) => bytesOf(pieceOf({ ...embed, view, nodes }, 2), nodes, words);
  const formOf = (address: string, shown: readonly PageNode[]) => pageOf(embed, address, { view, all, plain }, shown);
  const cut = () => fitted(short ? plainNodes(short) : plain, around(view, embed), { ...page, leadsOn: short !== undefined }, words);
  const form: EmbedPage = embed.uncut
    ? formOf(embed.address, asLight(plain, bytes))
    : {
        ...formOf(embed.address, asLight(cut(), bytes)),
        whole: formOf(wholeEmbedAddress(embed.address), inFull(plain, page, bytes, words)),
      };
  made.set(embed, form);
  return form;
}

/** Every page for other sites, by its path: “plan/priorities/fraud”. */
export const embedPages = (): { path: string; page: EmbedPage }[] =>
  known.flatMap((embed) => {
    const page = embedPage(embed);
    return [page, ...(page.whole ? [page.whole] : [])].map((each) => ({ path: each.address.slice('/embed/'.length, -1), page: each }));
  });

/** The height of a frame that shows everything, in the column of a page and on a phone: what is cut there, nobody sees. */
export const frameHeight = ({ heights }: EmbedPage): number => Math.max(heights.wide, heights.narrow);

/** What stands in a snippet. Where a frame is taken out its link is all that is left: what is of no plan says of which site it is. */
export function shownOf(page: EmbedPage): Shown {
  const { title, kind, plan, page: from } = page.embed;
  const of = plan ?? (kind === 'plan' ? undefined : site.name);
  return {
    embed: absolute(page.address),
    page: absolute(from),
    frameTitle: words.embeds.frame({ title, of }),
    below: words.embeds.below({ title, of, last: page.view.lastRecord }),
    height: frameHeight(page),
  };
}

/** Whom to call, in a line. */
const helpLine = ({ items, more }: NonNullable<PageView['help']>): Run[] => [
  strong(words.help.needHelp),
  ...items.flatMap((item) => [...text(' '), link(item), ...text(` ${item.for}.`)]),
  ...text(' '),
  link(more),
];

/** What a piece of HTML is made of: a thing that can be embedded, or a page that cannot. */
export interface Piece {
  title: string;
  /** What it is a part of. */
  from: string;
  /** Address of the page that it is from. */
  page: string;
  view: PageView;
  /** As another site shows them. */
  nodes: readonly PageNode[];
}

/** What stands around a thing, as a piece of HTML says it. */
function framed({ title, from, page, view }: Omit<Piece, 'nodes'>): Omit<Fragment, 'nodes'> {
  const { before, after } = around(view, { title, from });
  const wayOut = view.exit === undefined ? [] : [[link({ label: words.help.exit, address: view.exit })]];
  const above = [...wayOut, ...(view.help ? [helpLine(view.help)] : []), ...before];
  return { title, address: absolute(page), last: view.lastRecord, before: above, after };
}

/** The whole address of what something on a page leads to, be it a part of the page itself. */
export const absoluteOn =
  (page: string) =>
  (address: string): string =>
    absolute(address.startsWith('#') ? page + address : address);

const pieces = { 2: new WeakMap<readonly PageNode[], string>(), 3: new WeakMap<readonly PageNode[], string>() };

/** All of it: nothing is cut where there is no frame. Pages, their JSON and what is weighed have the same. */
export function pieceOf(piece: Piece, level: 2 | 3): string {
  const html = pieces[level].get(piece.nodes) ?? fragmentOf({ ...framed(piece), nodes: piece.nodes }, level, absoluteOn(piece.page), words);
  pieces[level].set(piece.nodes, html);
  return html;
}

export function pieceOfEmbed(embed: Embed): Piece {
  const { view, plain } = embedPage(embed);
  return { ...embed, view, nodes: plain };
}

/** A thing as a piece of HTML. */
export const fragment = (embed: Embed, level: 2 | 3): string => pieceOf(pieceOfEmbed(embed), level);

/** All things that are pages of their own, by the address of the page. */
export const embedsOfPages = (): Embed[] => known.filter(({ page }) => !page.includes('#'));

/** The script of the element, with the hash that a browser holds the file against. */
export const elementScript = () => ({ address: absolute(ELEMENT), integrity: integrityOf(readFileSync(`public${ELEMENT}`)) });
