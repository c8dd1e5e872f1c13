/** The invented charts of the gallery beside the real ones. */
import { expect, it } from 'vitest';
import type { ChartView } from '../../src/charts/chart-view.ts';
import { chartExamples } from '../../src/charts/examples/index.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';
import { planCharts } from '../../src/subjects/plans/plan-charts.ts';

it('the examples have no figure that the real plans have for the same thing', () => {
  const graph = buildGraph(readContent('content').entries);
  const figures = (charts: readonly ChartView[]) =>
    charts.flatMap(({ rows }) =>
      rows.flatMap(({ label, values }) => values.flatMap((value) => (value === null ? [] : [`${label.toLowerCase()}: ${value}`]))),
    );
  const real = new Set(figures(graph.plans.flatMap((plan) => planCharts(graph, plan))));
  expect(real.size).toBeGreaterThan(50);
  expect(figures(chartExamples.map(({ chart }) => chart)).filter((figure) => real.has(figure))).toEqual([]);
});
