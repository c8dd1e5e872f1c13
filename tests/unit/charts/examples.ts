/** The invented charts that the tests draw, by their id. */

import { chartExamples } from '../../../src/views/chart-examples/index.ts';
import type { ChartView } from '../../../src/views/chart-view.ts';

export function example(id: string): ChartView {
  const found = chartExamples.find(({ chart }) => chart.id === id);
  if (!found) throw new Error(`There is no example "${id}".`);
  return found.chart;
}
