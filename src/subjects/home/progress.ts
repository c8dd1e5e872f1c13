/** Whether it is working: what has been reported, in a sentence or two; once half of the actions are reported on, a picture too. */

import type { ChartView } from '../../charts/chart-view.ts';
import { statusOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { latestFigure } from '../../plan/trajectory.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import { actionItem, statusCounts } from '../delivery/actions.ts';

export interface ProgressView {
  sentences: string[];
  /** How many actions have each status; empty while most are not reported on, which a sentence says better. */
  counts: ReturnType<typeof statusCounts>;
  chart?: ChartView | undefined;
}

export function progressView(graph: Graph, plan: Plan): ProgressView {
  const { home, delivery } = graph.words;
  const actions = plan.all('action');
  const measures = measuresInOrder(plan);
  const withReport = actions.filter((action) => statusOf(action) !== NOT_REPORTED).length;
  const withFigure = measures.filter((measure) => latestFigure(measure, graph.asOf)).length;
  const sentences = [
    ...(actions.length > 0 ? [home.actionsReported({ known: withReport, of: actions.length })] : []),
    ...(measures.length > 0 ? [home.measuresReported({ known: withFigure, of: measures.length })] : []),
  ];
  const isHalf = withReport > 0 && withReport * 2 >= actions.length;
  const counts = isHalf ? statusCounts(actions.map((action) => actionItem(graph, plan, action))) : [];
  return {
    sentences: withReport + withFigure === 0 && sentences.length > 0 ? [home.notKnown, ...sentences] : sentences,
    counts,
    chart: isHalf
      ? {
          kind: 'bar',
          id: 'progress',
          finding: delivery.howTheyStand,
          subtitle: delivery.actions,
          unit: { kind: 'count', words: delivery.actions },
          source: '',
          columnLabel: delivery.status,
          series: [{ label: delivery.actions, role: 'value' }],
          rows: counts.map(({ status, count }) => ({ label: status.label, values: [count] })),
        }
      : undefined,
  };
}
