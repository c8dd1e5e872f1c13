/** The typed blocks of a body as nodes. */

import { link, paragraph, type Run, text } from '../../nodes/nodes.ts';
import { aside, cited, noted, onlyOnPages, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Block, Inline } from '../../source/blocks.ts';
import type { Words } from '../../words/words.ts';
import { figureNodes } from '../delivery/theory-diagram-nodes.ts';
import type { StructureView } from '../partnership/bodies.ts';
import type { Figures } from '../plans/chapters.ts';
import type { PageView } from './page.ts';

/** A body, and the page that it stands on. */
export interface Body {
  address: string;
  body: readonly Block[];
  figures?: Figures | undefined;
  /** True if every paragraph can be led to, by its number or its place. */
  citable?: boolean;
}

/** Inlines as runs. `page` is the address that links within the page belong to. */
export const runsOf = (inlines: readonly Inline[], page: string): Run[] =>
  inlines.map((inline): Run => {
    switch (inline.type) {
      case 'strong':
      case 'emphasis':
        return { type: inline.type, runs: runsOf(inline.children, page) };
      case 'link':
        return {
          type: 'link',
          address: inline.href.startsWith('#') ? page + inline.href : inline.href,
          runs: runsOf(inline.children, page),
        };
      case 'term':
        return { type: 'term', address: inline.address, runs: text(inline.value) };
      default:
        return inline;
    }
  });

/** The blocks of a body under a heading of `level`. Its own headings begin one level below. */
export function nodesOf({ address, body, figures, citable = false }: Body, level: number, words: Words): PageNode[] {
  const runs = (inlines: readonly Inline[]) => runsOf(inlines, address);
  const inner = (blocks: readonly Block[]) => nodesOf({ address, body: blocks, figures, citable }, level, words);
  const place = (block: Extract<Block, { type: 'paragraph' }>) =>
    (block.number || citable) && block.anchor ? `${address}#${block.anchor}` : undefined;
  return body.flatMap((block): PageNode[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'heading', level: block.depth + level - 1, runs: runs(block.children), address: `${address}#${block.id}` }];
      case 'paragraph':
        return [{ type: 'paragraph', runs: runs(block.children), number: block.number, address: place(block) }];
      case 'list':
        return [{ type: 'list', ordered: block.ordered, start: block.start, items: block.items.map(inner) }];
      case 'table': {
        const columns = block.head.map((cell, column) => ({ head: runs(cell), numeric: block.numeric[column] ?? false }));
        return [{ type: 'table', columns, rows: block.rows.map((row) => row.map(runs)) }];
      }
      case 'note':
        return [{ type: 'note', label: words.labels.note, nodes: inner(block.children) }];
      case 'quote':
        return [{ type: 'quote', nodes: inner(block.children) }];
      case 'image':
        return [{ type: 'image', address: block.src, alt: block.alt }];
      default:
        return componentNodes(block, figures, words);
    }
  });
}

/** A structure is a list; a theory of change has a part of its own in a document, so that it is pointed to. */
function componentNodes(
  { name, attributes }: Extract<Block, { type: 'component' }>,
  figures: Figures | undefined,
  words: Words,
): PageNode[] {
  const theory = name === 'TheoryOfChange' ? figures?.theories[attributes.id ?? ''] : undefined;
  const structure = name === 'Structure' ? figures?.structures[attributes.of ?? ''] : undefined;
  if (structure) return structureNodes([structure]);
  if (!theory) return [];
  const { address } = theory;
  const part = link({ label: theory.title, address });
  return [
    onlyOnPages(
      ...aside(theory.rebuilt && [...text(`${theory.rebuilt} `), link({ label: words.delivery.howItWasBuilt, address })]),
      ...figureNodes(theory, 2, words),
    ),
    onlyOnPaper(
      paragraph([
        {
          type: 'paged',
          address,
          runs: runsIn(words.labels.seePart({ part, said: theory.rebuilt })),
          withPage: runsIn(words.labels.seePartOnPage({ part, page: { type: 'page', address }, said: theory.rebuilt })),
        },
      ]),
    ),
  ];
}

/** Groups and the groups below them, as a list within a list. */
export const structureNodes = (structures: readonly StructureView[], look: 'structure' | undefined = 'structure'): PageNode[] =>
  structures.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: false,
          look,
          items: structures.map(({ name, address, note: said, below }) => [
            paragraph([link({ label: name, address }), ...text(said ? ` (${said})` : '')]),
            ...structureNodes(below, undefined),
          ]),
        },
      ];

/** What stands at the end of a page: what a reader must know, and the sources. */
export const ending = (page: PageView): PageNode =>
  onlyOnPaper(...noted(page.notes.map((inlines) => runsOf(inlines, page.address))), ...cited(page.sources));
