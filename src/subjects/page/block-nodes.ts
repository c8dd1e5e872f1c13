/** The typed blocks of a body, which the pages show too, as nodes of a document. */

import { type DocumentNode, link, nodeList, note, noteList, paragraph, type Run, source, text } from '../../nodes/nodes.ts';
import type { Block, Inline } from '../../source/blocks.ts';
import type { StructureView } from '../partnership/bodies.ts';
import type { Figures } from '../plans/chapters.ts';
import { GLOSSARY } from './addresses.ts';
import type { PageView } from './page.ts';

/** A body, and the page that it stands on. */
export interface Body {
  address: string;
  body: readonly Block[];
  figures?: Figures | undefined;
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
        return { type: 'term', address: `${GLOSSARY}#${inline.id}`, runs: text(inline.value) };
      default:
        return inline;
    }
  });

/** The blocks of a body under a heading of `level`. Its own headings begin one level below. */
export function nodesOf({ address, body, figures }: Body, level: number): DocumentNode[] {
  const runs = (inlines: readonly Inline[]) => runsOf(inlines, address);
  const inner = (blocks: readonly Block[]) => nodesOf({ address, body: blocks, figures }, level);
  return body.flatMap((block): DocumentNode[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'heading', level: block.depth + level - 1, runs: runs(block.children), address: `${address}#${block.id}` }];
      case 'paragraph':
        return [
          { type: 'paragraph', runs: runs(block.children), number: block.number, address: block.number && `${address}#${block.anchor}` },
        ];
      case 'list':
        return [{ type: 'list', ordered: block.ordered, start: block.start, items: block.items.map(inner) }];
      case 'table': {
        const columns = block.head.map((cell, column) => ({ head: runs(cell), numeric: block.numeric[column] ?? false }));
        return [{ type: 'table', columns, rows: block.rows.map((row) => row.map(runs)) }];
      }
      case 'note':
        return [{ type: 'note', label: 'Note', nodes: inner(block.children) }];
      case 'quote':
        return [{ type: 'quote', nodes: inner(block.children) }];
      case 'image':
        return note(block.alt, 'Picture, shown on the web page');
      default:
        return componentNodes(block, figures);
    }
  });
}

/** A structure is a list here too; a theory of change has a part of its own, so it is pointed to. */
function componentNodes({ name, attributes }: Extract<Block, { type: 'component' }>, figures: Figures | undefined): DocumentNode[] {
  const theory = name === 'TheoryOfChange' ? figures?.theories[attributes.id ?? ''] : undefined;
  const structure = name === 'Structure' ? figures?.structures[attributes.of ?? ''] : undefined;
  if (structure) return structureNodes([structure]);
  if (!theory) return [];
  return [
    paragraph([
      ...text('See “'),
      link({ label: theory.title, address: theory.address }),
      ...text('” on page '),
      { type: 'page', address: theory.address },
      ...text(theory.rebuilt ? `. ${theory.rebuilt}` : '.'),
    ]),
  ];
}

/** Groups and the groups below them, as a list within a list. */
export const structureNodes = (structures: readonly StructureView[]): DocumentNode[] =>
  nodeList(structures.map(({ name, note: said, below }) => [paragraph(said ? `${name} (${said})` : name), ...structureNodes(below)]));

/** What stands at the end of a page: what a reader must know, and the sources. */
export const ending = (page: PageView): DocumentNode[] => [
  ...noteList(page.notes.map((inlines) => runsOf(inlines, page.address))),
  ...source(page.sources),
];
