/** Lists on a page for other sites: which of them may be cut, what of an action may give way, and the line that leads to all of a list. */
import type { LinkItem } from '../../nodes/links.ts';
import { link, paragraph, wordsOf } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';

/** A list that is longer by no more than these is not cut. */
export const FEWEST = 2;

type Entries = Extract<PageNode, { type: 'entries' }>;
export type Listing = Extract<PageNode, { type: 'entries' | 'list' | 'facts' }>;

export const isFigures = (node: PageNode) => node.type === 'facts' && node.look === 'figures';
export const isListing = (node: PageNode): node is Listing =>
  node.type === 'entries' || (node.type === 'list' && node.look !== 'counts') || (node.type === 'facts' && !isFigures(node));
/** Only actions have numbers. */
export const isOfActions = (node: PageNode | undefined): node is Entries => node?.type === 'entries' && node.numbered !== undefined;

/** The first items of a list. */
export const first = (node: Listing, count: number): PageNode => ({ ...node, items: node.items.slice(0, count) }) as PageNode;

/** Actions without their owners and dates, which the page has: what is done and how it stands. `quoted`: nor the sentences of papers. */
export const bare = (nodes: readonly PageNode[], leaves: readonly ('said' | 'bare')[] = ['said']): PageNode[] =>
  nodes.map((node) =>
    isOfActions(node)
      ? {
          ...node,
          columns: node.columns.map((each) => (leaves.some((inList) => each.inList === inList) ? { ...each, inList: undefined } : each)),
        }
      : node,
  );

/** What stands above the nodes that one goes through: the name of their part, and the place of it. */
export class Above {
  heading: string;
  place: string;
  readonly #page: string;

  constructor({ label, address }: LinkItem) {
    this.heading = label;
    this.#page = address;
    this.place = address;
  }

  see(node: PageNode): void {
    if (node.type !== 'heading') return;
    this.heading = wordsOf(node.runs);
    if (node.address || node.level <= 2) this.place = node.address ?? this.#page;
  }
}

/** The words of a link to all of a list. */
export function allOfList(list: Listing, heading: string, { embeds }: Words): string {
  if (isOfActions(list)) return embeds.allActions(list.items.length);
  return list.type === 'facts' ? embeds.allOfIt : embeds.allOf({ count: list.items.length, what: heading });
}

export const leadingTo = (to: LinkItem): PageNode => paragraph([link(to)]);
