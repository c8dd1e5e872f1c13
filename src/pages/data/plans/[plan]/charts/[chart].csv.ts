/** The figures of a chart as CSV: the rows that its picture and its table show. */
import type { APIRoute } from 'astro';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { graph } from '../../../../../site.ts';
import { chartCsv } from '../../../../../subjects/open-data/chart-csv.ts';
import { withByteOrderMark } from '../../../../../subjects/open-data/csv.ts';
import { chartPaths } from '../../../../../subjects/page/paths.ts';
import { publisherView } from '../../../../../subjects/partnership/publisher.ts';

export const getStaticPaths = () => chartPaths(graph);

const { licence, rights } = publisherView(graph);

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(withByteOrderMark(chartCsv(chart, graph.words, licence ? `${licence.name}, ${licence.url}` : rights)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
