/** What stands beside the picture of a chart: its table, what a reader must know, its source. Who cannot see the picture misses nothing. */
import { chartTable } from '../charts/chart-table.ts';
import type { ChartView } from '../charts/chart-view.ts';
import type { Words } from '../words/words.ts';
import { type DocumentNode, noteList, type Run, text } from './nodes.ts';

export function chartNodes(chart: ChartView, words: Words): DocumentNode[] {
  const { caption, columns, rows } = chartTable(chart, words);
  const cells = rows.map(({ header, href, cells: values }): Run[][] => [
    href ? [{ type: 'link', address: href, runs: text(header) }] : text(header),
    ...values.map(text),
  ]);
  return [
    { type: 'table', caption, columns: columns.map((head, index) => ({ head: text(head), numeric: index > 0 })), rows: cells },
    ...noteList(chart.notes ?? [], words),
    ...(chart.source ? [{ type: 'source', runs: text(words.charts.source(chart)) } as const] : []),
  ];
}
