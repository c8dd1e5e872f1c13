/** The figures of a chart as CSV: the rows that its picture and its table show. */
import type { APIRoute } from 'astro';
import { chartCsv } from '../../../../../charts/chart-table.ts';
import type { ChartView } from '../../../../../charts/chart-view.ts';
import { graph } from '../../../../../site.ts';
import { planCharts } from '../../../../../views/consultations.ts';

export const getStaticPaths = () =>
  graph.plans.flatMap((plan) => planCharts(graph, plan).map((chart) => ({ params: { plan: plan.id, chart: chart.id }, props: { chart } })));

export const GET: APIRoute<{ chart: ChartView }> = ({ props: { chart } }) =>
  new Response(chartCsv(chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
