/**
 * Tables as large print has them. At 18 pt a line has room for about nine words, so that a table with more than two
 * columns would be a column of torn words: its rows are told one after the other instead, each under its first cell
 * (RNIB, clear print; UK Association for Accessible Formats, large print).
 */
import { type DocumentNode, type Run, strong, wordsOf } from './nodes.ts';

/** What fits side by side. */
const COLUMNS = 2;

type Table = Extract<DocumentNode, { type: 'table' }>;

const said = (runs: readonly Run[]): boolean => wordsOf(runs).trim() !== '';

/** A row as text: its first cell, then each of the others behind the head of its column. Empty cells are left out. */
function recordOf({ columns }: Table, [first = [], ...others]: readonly Run[][]): DocumentNode[] {
  const items = others.flatMap((runs, index) => {
    const label = wordsOf(columns[index + 1]?.head ?? []);
    return said(runs) ? [{ label, runs }] : [];
  });
  const head = wordsOf(columns[0]?.head ?? []);
  return [
    { type: 'paragraph', runs: [{ type: 'strong', runs: said(first) ? first : [strong(head)] }], keep: true },
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
