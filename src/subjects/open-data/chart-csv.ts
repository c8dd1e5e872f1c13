/** The figures of a chart as a file to take away. */

import { chartGrid } from '../../charts/chart-table.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import { sentence } from '../../words/sentences.ts';
import type { Words } from '../../words/words.ts';
import { BETWEEN_ITEMS, csv } from './csv.ts';

/** The head over the names of the rows, told apart from a column of values that has the same label. */
const nameHead = ({ columnLabel }: ChartView, columns: string[], { charts }: Words): string =>
  columns.includes(columnLabel) ? charts.file.names({ label: columnLabel }) : columnLabel;

/** 'Respondents (per cent)', but 'Rank', not 'Rank (rank)'. */
function unitHead(label: string, unit: string, { charts }: Words): string {
  const plain = (text: string) => ` ${text.toLowerCase().replace(/[()]/g, ' ').trim()}`;
  return plain(label).endsWith(plain(unit)) ? label : charts.file.values({ label, unit });
}

/**
 * The table as CSV (RFC 4180: commas, CRLF; a string to be saved as UTF-8). Values are plain numbers, and the
 * head of their column says the unit; what is not known is empty, and why stands in a column of its own. Text that a spreadsheet would
 * run as a formula gets an apostrophe before it. The last columns say what the file is, for whoever finds it by itself.
 */
export function chartCsv(view: ChartView, words: Words, licence?: string): string {
  const { file } = words.charts;
  const { columns, rows } = chartGrid(view, words);
  // With the head of the column, where a row has several.
  const gaps = rows.map(({ cells }) =>
    cells
      .flatMap(({ value, text }, index) => (value === null ? [cells.length > 1 ? `${columns[index]}: ${text}` : text] : []))
      .join(BETWEEN_ITEMS),
  );
  const hasGaps = gaps.some(Boolean);
  const about = [
    [file.chart, `${sentence(view.finding)} ${sentence(view.subtitle)}`],
    [file.base, view.base],
    [file.source, view.source],
    [file.licence, licence],
    [file.notes, view.notes?.join(' ')],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return csv([
    [
      nameHead(view, columns, words),
      ...columns.map((column) => unitHead(column, view.unit.words, words)),
      ...(hasGaps ? [file.unknown] : []),
      ...about.map(([head]) => head),
    ],
    ...rows.map(({ header, cells }, index) => [
      header,
      ...cells.map(({ value }) => value),
      ...(hasGaps ? [gaps[index] ?? ''] : []),
      ...about.map(([, text]) => text),
    ]),
  ]);
}
