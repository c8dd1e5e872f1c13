/** What is true now of a plan that is over: what came after it, what has changed of what it names, and whom to ask. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { citations } from '../page/page.ts';
import { planStatus } from './plan-status.ts';
import { type AskView, askView, type Said } from './who-answers.ts';

export interface SinceThenView {
  /** What came after it. Undefined of a plan that runs, or whose successor is named already. */
  cameAfter?: Said | undefined;
  ask?: AskView | undefined;
  /** What has changed since, the earliest first. */
  changes: (Said & { date: string })[];
}

/** The plans that replaced it and are published here: they are named. */
export const replacedBy = (graph: Graph, plan: Plan): Plan[] =>
  graph.plans.filter(({ entry }) => entry.data.supersedes && graph.planOf(entry.data.supersedes) === plan);

export function sinceThenView(graph: Graph, plan: Plan): SinceThenView {
  const { cameAfter, sinceThen = [], status } = plan.entry.data;
  const { plans, dates } = graph.words;
  const { ended, over } = planStatus(graph, plan);
  const said = cameAfter && { text: cameAfter.text, sources: citations(graph, cameAfter.sources) };
  const isUnknown = ended && status !== 'superseded' && replacedBy(graph, plan).length === 0;
  return {
    cameAfter: over ? (said ?? (isUnknown ? { text: plans.afterUnknown, sources: [] } : undefined)) : undefined,
    ask: askView(graph, plan),
    changes: sinceThen
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, text, sources }) => ({ date: dates.full(date), text, sources: citations(graph, sources) })),
  };
}
