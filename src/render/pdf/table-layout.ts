/** How wide the columns of a table are. */

import { type Column, type DocumentNode, textsOf, wordsOf } from '../../nodes/nodes.ts';
import type { Look } from './look.ts';
import { roomyLine, widestWord } from './text-fit.ts';

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

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/**
 * Widths of the columns in points, `width` together. A column has its share, but no less than its widest word, and no more
 * than its longest text as long as another column can use what it leaves.
 */
export function columnWidths({ columns, rows }: Table, { size }: Look, width: number): number[] {
  const texts = columns.map(({ head }, column) => [head, ...rows.flatMap((row) => textsOf(row[column] ?? []))].map(wordsOf));
  const roomFor = (column: readonly string[], measure: (words: string, size: number) => number) =>
    2 * CELL_INSET + Math.max(...column.map((words) => measure(words, size.table)));
  const leastOf = (inLines: boolean) =>
    texts.map((column) => {
      const isShort = inLines && column.every((words) => words.length <= ONE_LINE);
      return Math.min(width * WIDEST_WORD, roomFor(column, isShort ? roomyLine : widestWord));
    });
  const lines = leastOf(true);
  const least = sum(lines) <= width * (1 - LEFT_OVER) ? lines : leastOf(false);
  const needed = sum(least);
  if (needed > width) return least.map((each) => (each * width) / needed);
  const most = texts.map((column, index) => Math.max(least[index] ?? 0, roomFor(column, roomyLine)));
  return sharedOut(sharesOf(columns, texts), least, sum(most) > width ? most : most.map(() => width), width);
}

/**
 * A width shared out between a least and a most for each part. What is out of these bounds gets its bound, and the others
 * share the rest: first those on the side where more has to be made good, so that no bound is set too early.
 */
function sharedOut(shares: readonly number[], least: readonly number[], most: readonly number[], width: number): number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const left = width - sum([...fixed.values()]);
    const free = sum(shares.filter((_, part) => !fixed.has(part)));
    const widths = shares.map((share, part) => fixed.get(part) ?? (share * left) / free);
    const bounded = widths.map((each, part) => Math.min(Math.max(each, least[part] ?? 0), most[part] ?? each));
    const tooMuch = sum(bounded) - width;
    const isOff = (part: number) => (tooMuch > 0 ? (bounded[part] ?? 0) > (widths[part] ?? 0) : (bounded[part] ?? 0) < (widths[part] ?? 0));
    const off = bounded.flatMap((_, part) => (isOff(part) ? [part] : []));
    if (off.length === 0 || Math.abs(tooMuch) < 0.01) return bounded;
    for (const part of off) fixed.set(part, bounded[part] ?? 0);
  }
}
