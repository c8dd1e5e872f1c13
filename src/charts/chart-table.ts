/**
 * The chart as a table, which is what a screen reader is given, what a PDF prints beside the figure, and what the CSV
 * file holds. A chart has one table; the picture adds nothing to it.
 */
import { csv } from '../views/csv.ts';
import type { ChartView } from './chart-view.ts';
import { cellText } from './chart-view.ts';

/** A table of text. The first column of every row is its header. */
export interface ChartTable {
  /** What is counted, in which unit, of how many. */
  caption: string;
  /** Heads of the columns, that of the row headers first. */
  columns: string[];
  rows: { header: string; href?: string; cells: string[] }[];
}

/** The table of a chart, its values written as in the picture ('76%', 'Not in the text'). */
export function chartTable(view: ChartView): ChartTable {
  const subtitle = view.subtitle.trim().replace(/\.$/, '');
  const unit = subtitle.toLowerCase().includes(view.unit.toLowerCase()) ? '' : `, ${view.unit}`;
  return {
    caption: `${subtitle}${unit}${view.base ? ` (${view.base})` : ''}`,
    columns: [view.columnLabel, ...view.series.map((series) => series.label)],
    rows: view.rows.map((row) => ({
      header: row.label,
      ...(row.href === undefined ? {} : { href: row.href }),
      cells: row.values.map((_, series) => cellText(view, row, series)),
    })),
  };
}

/**
 * The table as CSV (RFC 4180: commas, CRLF; a string to be saved as UTF-8). Values are plain numbers, and their unit is
 * in the head of the column. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function chartCsv(view: ChartView): string {
  const head = [view.columnLabel, ...view.series.map((series) => `${series.label} (${view.unit})`)];
  const rows = view.rows.map((row) => [row.label, ...row.values.map((value, series) => value ?? cellText(view, row, series))]);
  return csv([head, ...rows]);
}
