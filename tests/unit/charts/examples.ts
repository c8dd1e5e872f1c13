/** The invented charts that the tests draw, by their id. */

import type { ChartView } from '../../../src/charts/chart-view.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';

export function example(id: string): ChartView {
  const found = chartExamples.find(({ chart }) => chart.id === id);
  if (!found) throw new Error(`There is no example "${id}".`);
  return found.chart;
}
