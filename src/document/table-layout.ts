/** How wide the columns of a table are. */
import type { Look } from './look.ts';
import { type Column, type DocumentNode, type Run, wordsOf } from './nodes.ts';
import { widestWord } from './text-fit.ts';

export type Table = Extract<DocumentNode, { type: 'table' }>;

/** Left and right of the text of a cell; the template has the same. */
export const CELL_INSET = 5;
/** No word makes its column wider than this share; a longer one is broken. */
const WIDEST_WORD = 0.34;

/** A column of texts of up to so many letters has each on one line if there is room: dates, statuses. */
const ONE_LINE = 16;
/** As long as this share of the table is left for the other columns. */
const LEFT_OVER = 0.35;

/** Shares of the width: as the node says, or by the longest text of each column. */
const sharesOf = (columns: readonly Column[], texts: readonly string[][]): number[] =>
  columns.map(({ width }, column) => {
    if (width) return width;
    return Math.max(6, ...(texts[column] ?? []).map((words) => Math.min(45, words.length)));
  });

/** Widths of the columns in points, `width` together. A column is as wide as its share, or as its widest word if that is more. */
export function columnWidths({ columns, rows }: Table, { size }: Look, width: number): number[] {
  const texts = columns.map(({ head }, column) => [head, ...rows.map((row): Run[] => row[column] ?? [])].map(wordsOf));
  const shares = sharesOf(columns, texts);
  const leastOf = (inLines: boolean) =>
    texts.map((column) => {
      const isShort = inLines && column.every((words) => words.length <= ONE_LINE);
      const widest = column.reduce(
        (most, words) => Math.max(most, widestWord(isShort ? words.replaceAll(' ', '-') : words, size.table)),
        0,
      );
      return Math.min(width * WIDEST_WORD, 2 * CELL_INSET + widest);
    });
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const lines = leastOf(true);
  const least = sum(lines) <= width * (1 - LEFT_OVER) ? lines : leastOf(false);
  const needed = sum(least);
  if (needed > width) return least.map((each) => (each * width) / needed);

  const fixed = new Set<number>();
  for (;;) {
    const free = shares.reduce((sum, share, column) => sum + (fixed.has(column) ? 0 : share), 0);
    const left = width - [...fixed].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const widths = shares.map((share, column) => (fixed.has(column) ? (least[column] ?? 0) : (share * left) / free));
    const tooNarrow = widths.flatMap((each, column) => (!fixed.has(column) && each < (least[column] ?? 0) ? [column] : []));
    if (tooNarrow.length === 0) return widths;
    for (const column of tooNarrow) fixed.add(column);
  }
}
