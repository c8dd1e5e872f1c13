/**
 * The typed blocks that a body is parsed into, once. Pages, embeds, PDF and text all render these;
 * nothing else of Markdown or MDX can reach a reader.
 */
import type { ComponentName } from '../schema/components.ts';
import type { Place } from './problem.ts';

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[]; at: Place }
  | { type: 'break' }
  /** A term of the glossary at its first use on a page: views make these, authors do not. `address`: where the glossary explains it. */
  | { type: 'term'; id: string; value: string; address: string };

export type Block =
  | { type: 'heading'; depth: number; id: string; children: Inline[]; at: Place }
  /** `number` is the paragraph’s own number (“4.12”); `anchor` its id on the page. */
  | { type: 'paragraph'; number?: string; anchor?: string; children: Inline[]; at: Place }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][]; at: Place }
  | { type: 'table'; numeric: boolean[]; head: Inline[][]; rows: Inline[][][]; at: Place }
  | { type: 'note' | 'quote'; children: Block[]; at: Place }
  | { type: 'image'; src: string; alt: string; at: Place }
  | { type: 'component'; name: ComponentName; attributes: Record<string, string>; at: Place };

/** The words of inlines, without their markup. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return 'value' in inline ? inline.value : plainText(inline.children);
    })
    .join('');

/** Every block, those within others included, in the order of reading. */
export function* eachBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'note' || block.type === 'quote') yield* eachBlock(block.children);
    if (block.type === 'list') for (const item of block.items) yield* eachBlock(item);
  }
}

/** The runs of inlines that stand in a block itself: one for a paragraph or heading, one a cell for a table. */
export function inlinesOf(block: Block): Inline[][] {
  if (block.type === 'heading' || block.type === 'paragraph') return [block.children];
  if (block.type === 'table') return [...block.head, ...block.rows.flat()];
  return [];
}

/** The words of a text without their form, for data: paragraphs and cells with spaces between them. */
export const bodyText = (blocks: readonly Block[]): string =>
  [...eachBlock(blocks)].flatMap((block) => inlinesOf(block).map(plainText)).join(' ');

/** Every link in some inlines. */
export function* linksIn(inlines: readonly Inline[]): Generator<Extract<Inline, { type: 'link' }>> {
  for (const inline of inlines) {
    if (inline.type === 'link') yield inline;
    if ('children' in inline) yield* linksIn(inline.children);
  }
}
