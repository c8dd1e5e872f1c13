/**
 * Charts that cannot be drawn, as problems of the files that their figures stand in. The rules of the checker should have
 * found what an officer got wrong; this is the net under them, so that no build stops halfway in the words of the software.
 */

import { chartProblems } from '../charts/chart-problems.ts';
import type { Graph } from '../plan/graph.ts';
import type { Problem } from '../source/problem.ts';
import { filedCharts } from '../subjects/plans/plan-charts.ts';
import { withoutStop } from '../words/sentences.ts';

const FIX = 'Look at the figures and the sentence of this chart. If they are right, please report this as a mistake in the software';

const RENAME = 'Give one of the two files another name; if it is published already, rename the newer one';

const problem = (file: string, message: string, fix = FIX): Problem => ({ file, line: 1, column: 1, field: '', message, fix });

/** Every reason why a chart of these plans cannot be drawn, and two charts whose files would stand at one address. */
export const checkCharts = (graph: Graph): Problem[] =>
  graph.plans.flatMap((plan) => {
    const charts = filedCharts(graph, plan);
    return charts.flatMap(({ chart, file }, index) => [
      ...chartProblems(chart, graph.words).map((said) =>
        problem(file, `the chart “${chart.finding}” cannot be drawn: ${withoutStop(said)}`),
      ),
      ...charts
        .slice(0, index)
        .filter((other) => other.chart.id === chart.id)
        .map((other) => problem(file, `a chart of this file and one of ${other.file} would stand at the same address`, RENAME)),
    ]);
  });
