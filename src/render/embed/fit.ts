/**
 * A page for other sites in a short form: as much from its beginning as a phone shows in a frame that can still be scrolled past,
 * and then the way to all of it. A list may be cut after any of its items, and then says how many there are.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { link, paragraph, wordsOf } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { type AroundNodes, heightAround, nodesHeight } from './height.ts';

/** A short form is not higher than 1,000 px in a column that is this wide; what is worked out errs to the high side by more than the rest. */
const SHORT = { width: 340, height: 1070 };
/** The room for the line that leads to all of it. */
const FOR_MORE = 44;
/** A list that is longer by no more than these is not cut. */
const FEWEST = 2;
/** More items than these are no short form, however short they are. */
const MOST = 6;

/** Fewer actions than these tell little of what is done: other things give way to them. */
const ENOUGH = 3;

type Entries = Extract<PageNode, { type: 'entries' }>;
type Listing = Extract<PageNode, { type: 'entries' | 'list' | 'facts' }>;
const isFigures = (node: PageNode) => node.type === 'facts' && node.look === 'figures';
const isListing = (node: PageNode): node is Listing =>
  node.type === 'entries' || (node.type === 'list' && node.look !== 'counts') || (node.type === 'facts' && !isFigures(node));
/** Only actions have numbers. */
const isOfActions = (node: PageNode | undefined): node is Entries => node?.type === 'entries' && node.numbered !== undefined;
const first = (node: Listing, count: number): PageNode => ({ ...node, items: node.items.slice(0, count) }) as PageNode;

/** The first actions of a page: what its short form is to reach. */
const actionsOf = (nodes: readonly PageNode[]) => nodes.find(isOfActions)?.items.length ?? 0;

/** Actions without their owners and dates, which the page has: what is done and how it stands. */
const bare = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.map((node) =>
    isOfActions(node)
      ? { ...node, columns: node.columns.map((each) => (each.inList === 'said' ? { ...each, inList: undefined } : each)) }
      : node,
  );

/** Without the sections before its actions that are no more than a list of links and a sentence on it. */
function straight(nodes: readonly PageNode[]): PageNode[] {
  const isHead = (node: PageNode) => node.type === 'heading' && node.level === 2;
  const starts = nodes.flatMap((node, at) => (isHead(node) ? [at] : []));
  const end = nodes.findIndex(isOfActions);
  const isLight = (node: PageNode) => isHead(node) || node.type === 'paragraph' || (node.type === 'list' && !node.look);
  const sections = starts.map((from, at) => ({ from, to: starts[at + 1] ?? nodes.length }));
  const light = sections.filter(({ from, to }) => {
    const own = nodes.slice(from, to);
    return to <= end && own.every(isLight) && own.some(isListing);
  });
  return nodes.filter((_, at) => !light.some(({ from, to }) => from <= at && at < to));
}

interface Some {
  nodes: PageNode[];
  cut?: Listing | undefined;
  heading: string | undefined;
}

/** The line that leads on: to all items of a list that was cut, to the actions that there was no room for, or to the rest of the page. */
const moreNodes = (of: LinkItem, { nodes, cut, heading }: Some, all: readonly PageNode[], { embeds }: Words): PageNode => {
  // Several lists of them are those of several plans.
  const unseen = actionsOf(nodes) === 0 && all.filter(isOfActions).length === 1 ? actionsOf(all) : 0;
  const what = cut?.type === 'facts' ? undefined : cut && { count: cut.items.length, what: heading };
  const label = isOfActions(cut)
    ? embeds.allActions(cut.items.length)
    : what
      ? embeds.allOf(what)
      : unseen > 1
        ? embeds.allActions(unseen)
        : embeds.allOfIt;
  return paragraph([link({ label, address: of.address })]);
};

/** As many nodes as there is room for, from the beginning. */
function taken(nodes: readonly PageNode[], room: number, height: (some: readonly PageNode[]) => number): Some {
  const all: PageNode[] = [];
  let heading: string | undefined;
  for (const node of nodes) {
    if (node.type === 'heading') heading = wordsOf(node.runs);
    const rest = room - FOR_MORE - height(all);
    const most = isListing(node) && node.items.length > MOST + FEWEST ? MOST : undefined;
    if (most === undefined && height([node]) <= rest) {
      all.push(node);
      continue;
    }
    if (!isListing(node)) break;
    let count = most ?? node.items.length;
    while (count > 0 && height([first(node, count)]) > rest) count -= 1;
    if (count > 0) return { nodes: [...all, first(node, count)], cut: node, heading };
    break;
  }
  while (all.at(-1)?.type === 'heading') all.pop();
  return { nodes: all, heading };
}

/** `whole`: the page that has all of it. */
export function fitted(nodes: readonly PageNode[], around: AroundNodes, whole: LinkItem, words: Words): PageNode[] {
  const room = SHORT.height - heightAround(around, SHORT.width);
  const height = (some: readonly PageNode[]) => nodesHeight(some, SHORT.width, words);
  const isShort = nodes.every((node) => !isListing(node) || node.items.length <= MOST + FEWEST);
  if (isShort && height(nodes) <= room) return [...nodes];
  // To what is done, these give way one after the other: large figures, owners and dates, and, for the first action, lists of links.
  const plain = nodes.filter((node) => !isFigures(node));
  const tries = [nodes, plain, bare(plain), straight(bare(plain))].map((each) => taken(each, room, height));
  const [some = { nodes: [], heading: undefined }, ...others] = tries;
  const lists = ({ nodes: of }: Some) => of.filter(isListing).length;
  const enough = Math.min(ENOUGH, actionsOf(nodes));
  let best = some;
  for (const [at, other] of others.entries()) {
    const [had, has] = [actionsOf(best.nodes), actionsOf(other.nodes)];
    const isLast = at === others.length - 1;
    if (enough > 0 ? has > had && (isLast ? had === 0 : had < enough) : at === 0 && lists(other) > lists(best)) best = other;
  }
  return [...best.nodes, moreNodes(whole, best, nodes, words)];
}
