/** Every chart of a plan, wherever it is shown: what downloads are made from. */

import type { ChartView } from '../../charts/chart-view.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { consultationCharts } from '../consultations/consultations.ts';
import { measureCharts } from '../measures/measure-charts.ts';
import { targetsChart } from '../measures/targets.ts';
import { filedFundingCharts } from '../money/funding-charts.ts';

/** A chart, and the content file that its figures stand in. */
interface FiledChart {
  chart: ChartView;
  file: string;
}

/** Every chart with its file, for those who have to put it right. */
export function filedCharts(graph: Graph, plan: Plan): FiledChart[] {
  const targets = targetsChart(graph, plan);
  return [
    ...plan
      .all('consultation')
      .flatMap((consultation) => consultationCharts(graph, plan, consultation).map((chart) => ({ chart, file: consultation.file }))),
    ...measuresInOrder(plan).flatMap((measure) => measureCharts(graph, plan, measure).map((chart) => ({ chart, file: measure.file }))),
    ...filedFundingCharts(graph, plan),
    ...(targets ? [{ chart: targets, file: plan.all('target')[0]?.file ?? plan.entry.file }] : []),
  ];
}

export const planCharts = (graph: Graph, plan: Plan): ChartView[] => filedCharts(graph, plan).map(({ chart }) => chart);
