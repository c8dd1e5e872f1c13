/**
 * A page for other sites in a short form: as much from its beginning as a phone shows in a frame that can still be scrolled past,
 * and then the way to all of it. A list may be cut after any of its items, and then says how many there are.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { link, paragraph, type Run, strong, text, wordsOf } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { type AroundNodes, heightAround, nodesHeight } from './height.ts';
import { Above, allOfList, bare, FEWEST, first, isFigures, isListing, isOfActions, type Listing, leadingTo } from './listing.ts';

/** A short form is not higher than 1,000 px in a column that is this wide; what is worked out errs to the high side by more than the rest. */
const SHORT = { width: 340, height: 1070 };
/** The room for the line that leads to all of it, and for how all actions stand in it. */
const FOR_MORE = 44;
const FOR_COUNTS = 78;
/** More items than these are no short form, however short they are. */
const MOST = 6;
/** Fewer actions than these tell little of what is done: other things give way to them. */
const ENOUGH = 3;
/** Of a part that is told in one line, so many items, or so many. */
const IN_LINE = [2, 1];

/** The first actions of a page: what its short form is to reach. */
const actionsOf = (nodes: readonly PageNode[]) => nodes.find(isOfActions)?.items.length ?? 0;

const isCounts = (node: PageNode) => node.type === 'list' && node.look === 'counts';
const isHead = (node: PageNode) => node.type === 'heading' && node.level === 2;
const isLight = (node: PageNode) => node.type === 'paragraph' || (node.type === 'list' && !node.look);

const leadsOn = (runs: readonly Run[]): boolean => runs.some(({ type }) => type === 'link');

/** What a part says in one line: its sentences, or the first items of its list, and where the others are. */
function lineOf([head, ...below]: readonly PageNode[], most: number, page: string, words: Words): PageNode[] {
  if (head?.type !== 'heading') return [];
  const listing = below.find((node) => node.type === 'list');
  const opening = (item: readonly PageNode[]): Run[][] =>
    item.flatMap((node) => (node.type === 'paragraph' && !node.look ? [node.runs] : []));
  const all = listing ? listing.items.flatMap(opening) : opening(below);
  // Nothing is behind what leads nowhere: in a list of links it is told in any case.
  const isOfLinks = all.some(leadsOn);
  const some = all.filter((each, at) => at < most || (isOfLinks && !leadsOn(each)));
  const isCut = listing && some.length < all.length;
  const what = wordsOf(head.runs);
  const count = all.length;
  const more = { ...link({ label: words.embeds.all(count), address: head.address ?? page }), spoken: words.embeds.allOf({ count, what }) };
  // What has a semicolon in it is a sentence of its own.
  const sign = some.some((each) => /[;.]/.test(wordsOf(each))) ? '. ' : '; ';
  const apart = (before: readonly Run[]) => (wordsOf(before).endsWith('.') ? ' ' : sign);
  const said = some.flatMap((each, index) => [...text(index > 0 ? apart(some[index - 1] ?? []) : ' '), ...each]);
  const runs: Run[] = [strong(`${what}:`), ...said, ...(isCut ? [...text(wordsOf(said).endsWith('.') ? ' ' : '. '), more] : [])];
  // Links in lines below one another have to be far enough apart for a finger (WCAG 2.2, 2.5.8).
  const isClose = runs.filter(({ type }) => type === 'link').length > 1;
  return [isClose ? { type: 'paragraph', look: 'aside', runs } : paragraph(runs)];
}

/** The parts before its actions that are no more than links and sentences, each in one line. */
function straight(nodes: readonly PageNode[], most: number, page: string, words: Words): PageNode[] {
  const starts = nodes.flatMap((node, at) => (isHead(node) ? [at] : []));
  const end = nodes.findIndex(isOfActions);
  const parts = starts.map((from, at) => nodes.slice(from, starts[at + 1] ?? nodes.length));
  return [
    ...nodes.slice(0, starts[0] ?? nodes.length),
    ...parts.flatMap((part, at) => {
      const isBefore = (starts[at] ?? 0) + part.length <= end;
      return isBefore && part.slice(1).every(isLight) ? lineOf(part, most, page, words) : part;
    }),
  ];
}

interface Some {
  nodes: PageNode[];
  cut?: Listing | undefined;
  above: Above;
}

export interface Whole extends LinkItem {
  /** Its lists of actions are parts of one: that of a plan. */
  isOneList?: boolean | undefined;
  /** What it is cut from leads on by itself, near its beginning. */
  leadsOn?: boolean | undefined;
}

/** How many actions stand how, in words. */
const countsIn = (nodes: readonly PageNode[]): string[] =>
  nodes
    .flatMap((node) => (node.type === 'list' && isCounts(node) ? node.items.flat() : []))
    .flatMap((node) => (node.type === 'paragraph' ? [wordsOf(node.runs)] : []))
    .filter((words) => /^\d/.test(words));

/** The line that leads on: to all items of a list that was cut, to the actions that there was no room for, or to the rest of the page. */
function moreNode({ address, isOneList }: Whole, { nodes, cut, above }: Some, all: readonly PageNode[], words: Words): PageNode {
  const lists = all.filter(isOfActions);
  // Several lists of them are else those of several plans.
  const count = isOneList || lists.length === 1 ? lists.reduce((sum, { items }) => sum + items.length, 0) : 0;
  // Of the first actions alone one would take that all stand as they do.
  const standing = nodes.some(isCounts) || actionsOf(nodes) === 0 ? [] : countsIn(all);
  if (count > 0 && standing.length > 0) return leadingTo({ label: words.embeds.allActionsStand({ count, standing }), address });
  if (isOneList && count > 0) return leadingTo({ label: words.embeds.allActions(count), address });
  if (cut) return leadingTo({ label: allOfList(cut, above.heading, words), address: above.place });
  return leadingTo({ label: count > 1 && actionsOf(nodes) === 0 ? words.embeds.allActions(count) : words.embeds.allOfIt, address });
}

/** As many nodes as there is room for, from the beginning. */
function taken(nodes: readonly PageNode[], room: number, page: LinkItem, height: (some: readonly PageNode[]) => number): Some {
  const all: PageNode[] = [];
  const above = new Above(page);
  for (const node of nodes) {
    above.see(node);
    const rest = room - height(all);
    const most = isListing(node) && node.items.length > MOST + FEWEST ? MOST : undefined;
    if (most === undefined && height([node]) <= rest) {
      all.push(node);
      continue;
    }
    if (!isListing(node)) break;
    let count = most ?? node.items.length;
    while (count > 0 && height([first(node, count)]) > rest) count -= 1;
    if (count > 0) return { nodes: [...all, first(node, count)], cut: node, above };
    break;
  }
  while (all.at(-1)?.type === 'heading') all.pop();
  return { nodes: all, above };
}

/** `whole`: the page that has all of it. */
export function fitted(nodes: readonly PageNode[], around: AroundNodes, whole: Whole, words: Words): PageNode[] {
  const room = SHORT.height - heightAround(around, SHORT.width);
  const height = (some: readonly PageNode[]) => nodesHeight(some, SHORT.width, words);
  const isShort = nodes.every((node) => !isListing(node) || node.items.length <= MOST + FEWEST);
  if (isShort && height(nodes) <= room) return [...nodes];
  const more = whole.leadsOn ? 0 : FOR_MORE;
  // To what is done, these give way one after the other: large figures, owners and dates, sentences of papers, lists of links, and how all actions stand.
  const plain = nodes.filter((node) => !isFigures(node));
  const unquoted = () => bare(plain, ['said', 'bare']);
  const lines = IN_LINE.map((most) => () => straight(unquoted(), most, whole.address, words));
  const uncounted = lines.map((way) => () => way().filter((node) => !isCounts(node)));
  const roomFor = (of: readonly PageNode[]) => room - more - (nodes.some(isCounts) && !of.some(isCounts) ? FOR_COUNTS : 0);
  const someOf = (of: readonly PageNode[]) => taken(of, roomFor(of), whole, height);
  const lists = ({ nodes: of }: Some) => of.filter(isListing).length;
  const enough = Math.min(ENOUGH, actionsOf(nodes));
  let best = someOf(nodes);
  for (const [at, way] of [() => plain, () => bare(plain), unquoted, ...lines, ...uncounted].entries()) {
    const had = actionsOf(best.nodes);
    // For the first action alone: the others are worth less than what is quoted and what is listed.
    const isLast = at >= 2;
    if (enough > 0 ? had >= (isLast ? 1 : enough) : at > 0) break;
    const other = someOf(way());
    if (enough > 0 ? actionsOf(other.nodes) > had : lists(other) > lists(best)) best = other;
  }
  return whole.leadsOn ? best.nodes : [...best.nodes, moreNode(whole, best, nodes, words)];
}
