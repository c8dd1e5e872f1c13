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
const SHORT = { width: 340, height: 1010 };
/** The room for the line that leads to all of it. */
const FOR_MORE = 44;
/** A list that is longer by no more than these is not cut. */
const FEWEST = 2;
/** More items than these are no short form, however short they are. */
const MOST = 6;

type Listing = Extract<PageNode, { type: 'entries' | 'list' }>;
const isListing = (node: PageNode): node is Listing => node.type === 'entries' || (node.type === 'list' && node.look !== 'counts');
const first = (node: Listing, count: number): PageNode => ({ ...node, items: node.items.slice(0, count) }) as PageNode;

/** The line that leads on: to all items of a list that was cut, or to the rest of the page. */
const moreNodes = (whole: LinkItem, cut: Listing | undefined, heading: string | undefined, { embeds }: Words): PageNode => {
  // Only actions have numbers.
  const isOfActions = cut?.type === 'entries' && cut.numbered !== undefined;
  const all = cut && { count: cut.items.length, what: heading };
  const label = all ? (isOfActions ? embeds.allActions(all.count) : embeds.allOf(all)) : embeds.allOfIt;
  return paragraph([link({ label, address: whole.address })]);
};

/** As many nodes as there is room for, from the beginning. */
function taken(nodes: readonly PageNode[], room: number, height: (some: readonly PageNode[]) => number) {
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
  return { nodes: all, cut: undefined, heading };
}

/** `whole`: the page that has all of it. */
export function fitted(nodes: readonly PageNode[], around: AroundNodes, whole: LinkItem, words: Words): PageNode[] {
  const room = SHORT.height - heightAround(around, SHORT.width);
  const height = (some: readonly PageNode[]) => nodesHeight(some, SHORT.width, words);
  const isShort = nodes.every((node) => !isListing(node) || node.items.length <= MOST + FEWEST);
  if (isShort && height(nodes) <= room) return [...nodes];
  const some = taken(nodes, room, height);
  // Large figures give way to what is done.
  const lists = ({ nodes: of }: typeof some) => of.filter(isListing).length;
  const without = taken(
    nodes.filter((node) => node.type !== 'facts' || node.look !== 'figures'),
    room,
    height,
  );
  const best = lists(without) > lists(some) ? without : some;
  return [...best.nodes, moreNodes(whole, best.cut, best.heading, words)];
}
