/**
 * A page for other sites in full: all that there is, as long as it weighs no more than a frame may. What is too heavy gives way from the
 * outside in: of actions their owners and dates, then of each long list its later items, in the end the last parts of the page. Each leads to
 * where it stands, so that nothing is further than a link.
 */
import type { LinkItem } from '../../nodes/links.ts';
import { paragraph } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { Above, allOfList, bare, FEWEST, first, isListing, isOfActions, leadingTo } from './listing.ts';
import { MOST_BYTES } from './weight.ts';

/** More items of a list than these no frame has room for. */
const MANY = 100;

function shortened(nodes: readonly PageNode[], most: number, page: LinkItem, words: Words): PageNode[] {
  const above = new Above(page);
  const all: PageNode[] = [];
  for (const node of nodes) {
    above.see(node);
    if (isListing(node) && node.items.length > most + FEWEST) {
      const label = allOfList(node, above.heading, words);
      // A link that says the name of its part stands in the place of that name.
      if (most === 0 && all.at(-1)?.type === 'heading' && label.startsWith(above.heading)) all.pop();
      all.push(...(most > 0 ? [first(node, most)] : []), leadingTo({ label, address: above.place }));
    } else all.push(node);
  }
  return all;
}

/** As much as there is room for, from the beginning. */
function begun(nodes: readonly PageNode[], page: LinkItem, isLight: (some: readonly PageNode[]) => boolean, { embeds }: Words): PageNode[] {
  const more = leadingTo({ label: embeds.allOfIt, address: page.address });
  let some = nodes.slice(0, -1);
  const isOpen = () => some.at(-1)?.type === 'heading';
  while (some.length > 1 && (isOpen() || !isLight([...some, more]))) some = some.slice(0, -1);
  return [...some, more];
}

/** Charts with one picture instead of two: as a phone has it, in every column. */
export const narrowed = (nodes: readonly PageNode[]): PageNode[] =>
  nodes.map((node) => (node.type === 'chart' ? { ...node, isNarrow: true } : node));

/** What is cut by height, or not at all, with its pictures as light as they have to be. What has none is not weighed: nothing could be lighter. */
export const asLight = (nodes: readonly PageNode[], bytes: (some: readonly PageNode[]) => number): readonly PageNode[] =>
  nodes.every(({ type }) => type !== 'chart') || bytes(nodes) <= MOST_BYTES ? nodes : narrowed(nodes);

/** Says once, before the first of them, where owners and dates are. */
function told(nodes: readonly PageNode[], { embeds }: Words): PageNode[] {
  const at = nodes.findIndex(isOfActions);
  return at < 0 ? [...nodes] : nodes.toSpliced(at, 0, paragraph(embeds.behindLinks));
}

/** `page`: the page that has all of it. */
export function inFull(
  nodes: readonly PageNode[],
  page: LinkItem,
  bytes: (some: readonly PageNode[]) => number,
  words: Words,
): readonly PageNode[] {
  const isLight = (some: readonly PageNode[]) => bytes(some) <= MOST_BYTES;
  if (isLight(nodes)) return nodes;
  const pictured = narrowed(nodes);
  if (pictured.some(({ type }) => type === 'chart') && isLight(pictured)) return pictured;
  const plain = told(bare(pictured), words);
  if (isLight(plain)) return plain;
  // Of each list so many items, until the page is light enough.
  for (let most = MANY; most > 0; most = Math.min(most - 1, Math.floor(most * 0.9))) {
    const some = shortened(plain, most, page, words);
    if (isLight(some)) return some;
  }
  const none = shortened(plain, 0, page, words);
  return isLight(none) ? none : begun(none, page, isLight, words);
}
