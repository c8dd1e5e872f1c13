/** How a plan stands on a day: what has been reported of its actions and measures, for those who scrutinise it. */

import { isPastDue, prioritiesOfAction, progressOf, statusOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { NOT_REPORTED } from '../../schema/action.ts';
import type { Entry } from '../../source/read-content.ts';
import { type SinceView, sinceLastMeeting } from '../changes/since.ts';
import { type ActionItem, actionItem, statusCounts } from '../delivery/actions.ts';
import { type MeasureItem, type MeasureView, measureItem, measureView } from '../measures/measures.ts';

/** An action with the words of its latest report. */
export interface ReportedAction extends ActionItem {
  report?: string | undefined;
}

export interface PerformanceView {
  asOf: string;
  counts: ReturnType<typeof statusCounts>;
  /** Actions that have been reported on, or whose day has passed without it. */
  actions: ReportedAction[];
  /** Actions that serve no priority, so that they stand under none. */
  unlinked: ActionItem[];
  /** Every measure in one line. */
  list: MeasureItem[];
  /** Measures with a figure, whole. */
  measures: MeasureView[];
  /** How many have none. */
  withoutFigure: number;
  /** What was reported and changed since the meeting before, where anything was. */
  since: SinceView | undefined;
}

function reportedAction(graph: Graph, plan: Plan, action: Entry<'action'>): ReportedAction {
  const {
    dates,
    meetings: { performance },
  } = graph.words;
  const [latest] = progressOf(action);
  const report = latest && performance.report({ date: dates.full(latest.data.date), text: latest.data.text });
  return { ...actionItem(graph, plan, action), report };
}

/** `before`: the day of the meeting that it is for. */
export function performanceView(graph: Graph, plan: Plan, before?: string): PerformanceView {
  const actions = plan.all('action');
  const concerns = actions.filter((action) => statusOf(action) !== NOT_REPORTED || isPastDue(action, graph.asOf));
  const measures = measuresInOrder(plan).map((measure) => measureView(graph, plan, measure));
  const withFigure = measures.filter(({ observations }) => observations.length > 0);
  return {
    asOf: graph.words.dates.full(graph.asOf),
    counts: statusCounts(actions.map((action) => actionItem(graph, plan, action))),
    actions: concerns.map((action) => reportedAction(graph, plan, action)),
    unlinked: actions.filter((action) => prioritiesOfAction(plan, action).length === 0).map((action) => actionItem(graph, plan, action)),
    list: measuresInOrder(plan).map((measure) => measureItem(graph, plan, measure)),
    measures: withFigure,
    withoutFigure: measures.length - withFigure.length,
    since: sinceLastMeeting(graph, plan, before),
  };
}
