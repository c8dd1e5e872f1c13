/**
 * The chart as a table, which is what a screen reader is given, what a PDF prints beside the figure, and what the CSV
 * file holds. A chart has one table; the picture adds nothing to it.
 *
 * Small multiples are turned: an area is a row and a period a column, as a reader looks for an area first, and a table
 * with a column for each of seven districts is wider than a phone.
 */
import type { ChartView } from '../views/chart-view.ts';
import { csv } from '../views/csv.ts';
import { cellText, sentence, withoutStop } from './cell-text.ts';

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
function grid(view: ChartView): Grid {
  const cells = view.rows.map((row) =>
    view.series.map((_, series): Cell => ({ value: row.values[series] ?? null, text: cellText(view, row, series) })),
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

/** The table of a chart, its values written as in the picture ('76%', 'Not in the text'). */
export function chartTable(view: ChartView): ChartTable {
  const subtitle = withoutStop(view.subtitle);
  const unit = subtitle.toLowerCase().includes(view.unit.toLowerCase()) ? '' : `, ${view.unit}`;
  const { columns, rows } = grid(view);
  return {
    caption: `${subtitle}${unit}${view.base ? ` (${view.base})` : ''}`,
    columns: [view.columnLabel, ...columns],
    rows: rows.map(({ header, href, cells }) => ({
      header,
      ...(href === undefined ? {} : { href }),
      cells: cells.map(({ text }) => text),
    })),
  };
}

/** The head over the names of the rows, told apart from a column of values that has the same label. */
const nameHead = ({ columnLabel }: ChartView, columns: string[]): string =>
  columns.includes(columnLabel) ? `${columnLabel} (name)` : columnLabel;

/** 'Respondents (per cent)', but 'Rank', not 'Rank (rank)'. */
function unitHead(label: string, unit: string): string {
  const words = (text: string) => ` ${text.toLowerCase().replace(/[()]/g, ' ').trim()}`;
  return words(label).endsWith(words(unit)) ? label : `${label} (${unit})`;
}

/**
 * The table as CSV (RFC 4180: commas, CRLF; a string to be saved as UTF-8). Values are plain numbers, and the
 * head of their column says the unit. Text that a spreadsheet would run as a formula gets an apostrophe before it. The last
 * columns say what the file is, for whoever finds it by itself.
 */
export function chartCsv(view: ChartView, licence?: string): string {
  const { columns, rows } = grid(view);
  const about = [
    ['Chart', `${sentence(view.finding)} ${sentence(view.subtitle)}`],
    ['Base', view.base],
    ['Source', view.source],
    ['Licence', licence],
    ['Notes', view.notes?.join(' ')],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return csv([
    [nameHead(view, columns), ...columns.map((column) => unitHead(column, view.unit)), ...about.map(([head]) => head)],
    ...rows.map(({ header, cells }) => [header, ...cells.map(({ value, text }) => value ?? text), ...about.map(([, text]) => text)]),
  ]);
}
