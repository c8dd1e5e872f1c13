/**
 * Charts that cannot be drawn, as problems of the files that their figures stand in. The rules of the checker should have
 * found what an officer got wrong; this is the net under them, so that no build stops halfway in the words of the software.
 */
import { chartProblems } from '../charts/chart-problems.ts';
import type { Graph } from '../plan/graph.ts';
import { type Problem, type Saying, START, say } from '../source/problem.ts';
import { filedCharts } from '../subjects/plans/plan-charts.ts';

const problem = (file: string, saying: Saying): Problem => ({ file, ...START, field: '', ...saying });

/** Every reason why a chart of these plans cannot be drawn, and two charts whose files would stand at one address. */
export const checkCharts = (graph: Graph): Problem[] =>
  graph.plans.flatMap((plan) => {
    const charts = filedCharts(graph, plan);
    return charts.flatMap(({ chart, file }, index) => [
      ...chartProblems(chart, graph.words).map((saying) => problem(file, saying)),
      ...charts
        .slice(0, index)
        .filter((other) => other.chart.id === chart.id)
        .map((other) => problem(file, say('charts/same-address', { file: other.file }))),
    ]);
  });
