/** The figures of a chart as a file to take away. */

import { sentence } from '../../charts/cell-text.ts';
import { chartGrid } from '../../charts/chart-table.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { csv } from './csv.ts';

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
  const { columns, rows } = chartGrid(view);
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
