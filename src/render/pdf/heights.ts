/**
 * About how high things will be, to tell what is kept on one page from what may be broken over two: a thing that may not
 * break and is higher than a page would be cut off.
 */

import { type Content, type DocumentNode, type Fact, type Run, strong, text, wordsOf } from '../../nodes/nodes.ts';
import type { Look } from './look.ts';
import { CELL_INSET, columnWidths, type Table } from './table-layout.ts';

/** What takes more than this share of a page may be broken. */
const LOW = 0.45;
/** About the width of a letter, the room around a block, and that between two facts, in sizes of the text. */
const LETTER = 0.52;
const AROUND = 0.9;
const BETWEEN = 0.45;
/** Room around the text of a cell, in points, and from line to line in it; the template has less. */
const CELL = { standard: { around: 12, line: 1.3 }, 'large-print': { around: 17, line: 1.42 } };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const breaksIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.type === 'break' ? 1 : 'runs' in run ? breaksIn(run.runs) : 0), 0);

function textHeight(runs: readonly Run[], width: number, size: number, line: number): number {
  const lines = Math.ceil((wordsOf(runs).length * LETTER * size) / Math.max(width, size));
  return (lines + breaksIn(runs)) * size * line;
}

/** The same of a list, which has a sign before each of its items. */
function contentHeight(content: Content, width: number, size: number, line: number): number {
  if (Array.isArray(content)) return textHeight(content, width, size, line);
  return sum(content.items.map((runs) => textHeight(runs, width - size, size, line) + BETWEEN * size));
}

function rowHeight(row: readonly Content[], widths: readonly number[], { size, edition }: Look): number {
  const { around, line } = CELL[edition];
  const cells = row.map((cell, column) => contentHeight(cell, (widths[column] ?? 0) - 2 * CELL_INSET, size.table, line));
  return Math.max(0, ...cells) + around;
}

const tableHeight = (table: Table, width: number, look: Look): number => {
  const widths = columnWidths(table, look, width);
  return sum([table.columns.map(({ head }) => head), ...table.rows].map((row) => rowHeight(row, widths, look)));
};

function factHeight({ label, content }: Fact, width: number, { size, line }: Look): number {
  const beside = Array.isArray(content) ? [...text(': '), ...content] : [];
  const below = Array.isArray(content) ? 0 : contentHeight(content, width * 0.94, size.text, line);
  return textHeight([strong(label), ...beside], width, size.text, line) + below + BETWEEN * size.text;
}

function heightOf(node: DocumentNode, width: number, look: Look): number {
  const { text: size } = look.size;
  const high = (runs: readonly Run[]) => textHeight(runs, width, size, look.line);
  const all = (nodes: readonly DocumentNode[]) => sum(nodes.map((each) => heightOf(each, width * 0.94, look)));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'source':
      return high(node.runs) + AROUND * size;
    case 'facts':
      return sum(node.items.map((fact) => factHeight(fact, width, look)));
    case 'list':
      return sum(node.items.map(all));
    case 'note':
    case 'quote':
      return all(node.nodes) + 3 * size;
    case 'table':
      return tableHeight(node, width, look);
    case 'chart':
    case 'diagram':
      return Number.POSITIVE_INFINITY;
  }
}

/** About how high nodes are together, in points. */
export const heightOfAll = (nodes: readonly DocumentNode[], width: number, look: Look): number =>
  sum(nodes.map((node) => heightOf(node, width, look)));

/** Whether nodes can stay on one page together. */
export const areLow = (nodes: readonly DocumentNode[], width: number, look: Look, share = LOW): boolean =>
  heightOfAll(nodes, width, look) < look.height * share;

/** Whether a row of a table can stay on one page. */
export const isLowRow = (row: readonly Content[], widths: readonly number[], look: Look): boolean =>
  rowHeight(row, widths, look) < look.height * LOW;
