/** The charts of a plan, each with the place on a page that shows it, and what it rests on. */
import { chartCardAddress } from '../../charts/chart-address.ts';
import type { ChartView } from '../../charts/chart-view.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { Entry } from '../../source/read-content.ts';
import { consultationCharts } from '../consultations/consultations.ts';
import { measureCharts } from '../measures/measure-charts.ts';
import { addressOf } from '../page/addresses.ts';
import { type PageView, pageBuilder, planCrumbs } from '../page/page.ts';

export interface PlacedChart {
  chart: ChartView;
  /** With the place on it. */
  page: string;
  sources: Entry<'measure'>['data']['sources'];
}

export const chartPlaces = (graph: Graph, plan: Plan): PlacedChart[] => {
  const placed = (entry: Entry<'measure'> | Entry<'consultation'>, charts: readonly ChartView[]) =>
    charts.map((chart) => ({ chart, page: `${addressOf(entry, plan.id)}#chart-${chart.id}`, sources: entry.data.sources }));
  return [
    ...plan.all('consultation').flatMap((entry) => placed(entry, consultationCharts(graph, plan, entry))),
    ...measuresInOrder(plan).flatMap((entry) => placed(entry, measureCharts(graph, plan, entry))),
  ];
};

/** A chart alone, as a page. */
export const chartView = (graph: Graph, plan: Plan, { chart, page, sources }: PlacedChart): PageView =>
  pageBuilder(graph).page({
    title: chart.finding,
    description: chart.subtitle,
    address: page.replace(/#.*/, ''),
    plan,
    trail: planCrumbs(graph, plan),
    sources,
    image: { address: chartCardAddress(plan.id, chart.id), alt: chart.finding },
  });
