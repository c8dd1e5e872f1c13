/** The figures of a chart as CSV: the rows that its picture and its table show. */
import type { APIRoute } from 'astro';
import { chartCsv } from '../../../../../charts/chart-table.ts';
import { graph } from '../../../../../site.ts';
import type { ChartView } from '../../../../../views/chart-view.ts';
import { withByteOrderMark } from '../../../../../views/csv.ts';
import { chartPaths } from '../../../../../views/paths.ts';
import { publisherView } from '../../../../../views/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

const { licence, rights } = publisherView(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(withByteOrderMark(chartCsv(chart, licence ? `${licence.name}, ${licence.url}` : rights)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
