/**
 * The chart as a table, which is what a screen reader is given, what a PDF prints beside the figure, and what the CSV
 * file holds. A chart has one table; the picture adds nothing to it.
 *
 * Small multiples are turned: an area is a row and a period a column, as a reader looks for an area first, and a table
 * with a column for each of seven districts is wider than a phone.
 */

import type { Words } from '../words/words.ts';
import { cellText } from './cell-text.ts';
import type { ChartView } from './chart-view.ts';

/** A table of text. The first column of every row is its header. */
export interface ChartTable {
  /** What is counted, in which unit, of how many. */
  caption: string;
  /** Heads of the columns, that of the row headers first. */
  columns: string[];
  rows: { header: string; href?: string; cells: string[] }[];
}

interface Cell {
  value: number | null;
  text: string;
}

interface Grid {
  columns: string[];
  rows: { header: string; href?: string | undefined; cells: Cell[] }[];
}

/** Rows and columns as both the table and the CSV file have them. */
export function chartGrid(view: ChartView, words: Words): Grid {
  const cells = view.rows.map((row) =>
    view.series.map((_, series): Cell => ({ value: row.values[series] ?? null, text: cellText(view, row, series, words) })),
  );
  if (view.kind === 'small-multiples') {
    return {
      columns: view.rows.map(({ label }) => label),
      rows: view.series.map(({ label }, series) => ({ header: label, cells: cells.flatMap((row) => row[series] ?? []) })),
    };
  }
  return {
    columns: view.series.map(({ label }) => label),
    rows: view.rows.map(({ label, href }, row) => ({ header: label, href, cells: cells[row] ?? [] })),
  };
}

/**
 * Why a cell of the table is not read out where a reader goes from row to row: there is no target for its period, which is
 * no gap, or it says the baseline again.
 */
export function unsaid({ kind, series, rows }: ChartView, row: number, column: number): 'no target' | 'again' | undefined {
  const role = kind === 'line' ? series[column]?.role : undefined;
  if (role === 'target' && (rows[row]?.values[column] ?? null) === null) return 'no target';
  return role === 'baseline' && row > 0 ? 'again' : undefined;
}

/** Whether the line under the heading has the words of the unit in it, so that they need not be said again. */
export const namesUnit = ({ subtitle, unit }: ChartView): boolean => subtitle.toLowerCase().includes(unit.words.toLowerCase());

/** The table of a chart, its values written as in the picture ('76%', 'Not in the text'). */
export function chartTable(view: ChartView, words: Words): ChartTable {
  const { subtitle, base, unit } = view;
  const { columns, rows } = chartGrid(view, words);
  return {
    caption: words.charts.caption({ subtitle, base, unit: namesUnit(view) ? undefined : unit.words }),
    columns: [view.columnLabel, ...columns],
    rows: rows.map(({ header, href, cells }) => ({
      header,
      ...(href === undefined ? {} : { href }),
      cells: cells.map(({ text }) => text),
    })),
  };
}
