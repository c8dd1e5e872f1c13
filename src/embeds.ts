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
import { ELEMENT, includeAddress, wholeAddress, wholeEmbedAddress } from './subjects/page/addresses.ts';
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
  /** All that there is, however heavy: for who takes it in where there is no frame. */
  all: readonly PageNode[];
  heights: { wide: number; narrow: number };
  /** The form in full, of a short one. It is there where the short one leaves nothing out, too: it may, one day, and an address stays. */
  whole?: EmbedPage | undefined;
}

const around = (view: PageView, { title, from }: Embed): AroundNodes => ({
  title,
  exit: view.exit,
  help: view.help && {
    title: words.help.needHelp,
    items: [...view.help.items, view.help.more],
  },
  before: [...(view.draft ? [[strong(view.draft)]] : []), ...(view.notice ? [briefNoticeRuns(view.notice, words)] : [])],
  after: [originRuns({ from, lastRecord: view.lastRecord }, site, view.address, words)],
});

function pageOf(embed: Embed, address: string, view: PageView, all: readonly PageNode[], shown: readonly PageNode[]): EmbedPage {
  const frame = around(view, embed);
  const nodes = withoutPlaces(shown);
  const height = (width: number) => Math.ceil((heightAround(frame, width) + nodesHeight(nodes, width, words)) / 10) * 10;
  return { embed, address, view, nodes, all, heights: { wide: height(COLUMN), narrow: height(PHONE) } };
}

const made = new WeakMap<Embed, EmbedPage>();

export function embedPage(embed: Embed): EmbedPage {
  const before = made.get(embed);
  if (before) return before;
  const { view, nodes, short } = embed.content();
  const all = plainNodes(nodes);
  const page = { label: embed.title, address: embed.page, isOneList: embed.isOneList };
  const bytes = (some: readonly PageNode[]) => bytesOf({ ...framed(embed, view), nodes: some }, absolute, words);
  const formOf = (address: string, shown: readonly PageNode[]) => pageOf(embed, address, view, all, shown);
  const cut = () => fitted(short ? plainNodes(short) : all, around(view, embed), { ...page, leadsOn: short !== undefined }, words);
  const form: EmbedPage = embed.uncut
    ? formOf(embed.address, asLight(all, bytes))
    : {
        ...formOf(embed.address, asLight(cut(), bytes)),
        whole: formOf(wholeEmbedAddress(embed.address), inFull(all, page, bytes, words)),
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

/** What stands in a snippet. */
export const shownOf = (page: EmbedPage): Shown => ({
  embed: absolute(page.address),
  page: absolute(page.embed.page),
  frameTitle: words.embeds.frame({ title: page.embed.title, plan: page.embed.plan }),
  below: words.embeds.below({ title: page.embed.title, plan: page.embed.plan, last: page.view.lastRecord }),
  height: frameHeight(page),
});

/** Whom to call, in a line. */
const helpLine = ({ items, more }: NonNullable<PageView['help']>): Run[] => [
  strong(words.help.needHelp),
  ...items.flatMap((item) => [...text(' '), link(item), ...text(` ${item.for}.`)]),
  ...text(' '),
  link(more),
];

/** What stands around a thing, as a piece of HTML says it. */
function framed(embed: Embed, view: PageView): Omit<Fragment, 'nodes'> {
  const { before, after } = around(view, embed);
  const wayOut = view.exit === undefined ? [] : [[link({ label: words.help.exit, address: view.exit })]];
  const above = [...wayOut, ...(view.help ? [helpLine(view.help)] : []), ...before];
  return { title: embed.title, address: absolute(embed.page), last: view.lastRecord, before: above, after };
}

/** A thing as a piece of HTML. All of it: nothing is cut where there is no frame. */
export function fragment(embed: Embed, level: 2 | 3): string {
  const { view, all } = embedPage(embed);
  return fragmentOf({ ...framed(embed, view), nodes: all }, level, absolute, words);
}

/** What a page says, for those who have templates of their own. */
export function pageData(embed: Embed) {
  const page = embedPage(embed);
  const { view } = page;
  return {
    title: embed.title,
    address: absolute(embed.page),
    plan: embed.plan ?? null,
    description: view.description,
    latest_record: view.lastRecord ?? null,
    sources: view.sources.map(({ label, date, at }) => ({ title: label, date: date ?? null, place: at ?? null })),
    embed: absolute(page.address),
    embed_whole: page.whole ? absolute(page.whole.address) : null,
    include: absolute(includeAddress(embed.page)),
    html: fragment(embed, 2),
  };
}

/** All things that are pages of their own, by the address of the page. */
export const embedsOfPages = (): Embed[] => known.filter(({ page }) => !page.includes('#'));

/** The script of the element, with the hash that a browser holds the file against. */
export const elementScript = () => ({ address: absolute(ELEMENT), integrity: integrityOf(readFileSync(`public${ELEMENT}`)) });
