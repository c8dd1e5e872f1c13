/**
 * Tables as large print has them. At 18 pt a line has room for about nine words, so that a table with more than two
 * columns would be a column of torn words: its rows are told one after the other instead, each under its first cell
 * (RNIB, clear print; UK Association for Accessible Formats, large print).
 */
import { type Content, type DocumentNode, strong, textsOf, wordsIn, wordsOf } from '../../nodes/nodes.ts';

/** What fits side by side. */
const COLUMNS = 2;

type Table = Extract<DocumentNode, { type: 'table' }>;

const said = (content: Content): boolean => wordsIn(content).trim() !== '';

/** A row as text: its first cell, then each of the others behind the head of its column. Empty cells are left out. */
function recordOf({ columns }: Table, [first = [], ...others]: readonly Content[]): DocumentNode[] {
  const items = others.flatMap((content, index) => {
    const label = wordsOf(columns[index + 1]?.head ?? []);
    return said(content) ? [{ label, content }] : [];
  });
  const head = wordsOf(columns[0]?.head ?? []);
  const names = said(first) ? textsOf(first) : [[strong(head)]];
  return [
    ...names.map((runs): DocumentNode => ({ type: 'paragraph', runs: [{ type: 'strong', runs }], keep: true })),
    ...(items.length > 0 ? [{ type: 'facts', items } as const] : []),
  ];
}

/** Whether a table has more columns than large print has room for. */
export const isWide = ({ columns }: Table): boolean => columns.length > COLUMNS;

/** A table as text. Its caption stays above it. */
export function recordsOf(table: Table): DocumentNode[] {
  const caption: DocumentNode[] = table.caption ? [{ type: 'paragraph', runs: [strong(table.caption)], keep: true }] : [];
  return [...caption, { type: 'list', ordered: false, plain: true, items: table.rows.map((row) => recordOf(table, row)) }];
}
