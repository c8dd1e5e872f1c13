/** Every chart of a plan, wherever it is shown: what downloads are made from. */
import type { Graph, Plan } from '../plan/graph.ts';
import { measuresInOrder } from '../plan/measures.ts';
import type { ChartView } from './chart-view.ts';
import { consultationCharts } from './consultations.ts';
import { measureCharts } from './measure-charts.ts';
import { targetsChart } from './targets.ts';

/** Throws if two charts have the same id: the file of one would take the place of the other’s. */
export function planCharts(graph: Graph, plan: Plan): ChartView[] {
  const charts = [
    ...consultationCharts(graph, plan),
    ...measuresInOrder(plan).flatMap((measure) => measureCharts(graph, plan, measure)),
    ...[targetsChart(graph, plan)].filter((chart) => chart !== undefined),
  ];
  const twice = charts.find(({ id }, index) => charts.findIndex((chart) => chart.id === id) < index);
  if (twice) throw new Error(`Two charts of ${plan.id} have the id “${twice.id}”`);
  return charts;
}
