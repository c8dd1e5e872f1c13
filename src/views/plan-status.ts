/** Whether a plan still runs: what a reader must know first, wherever a search engine has sent them. */
import type { Graph, Plan } from '../plan/graph.ts';
import { readablePeriod } from './dates.ts';

export interface PlanStatus {
  /** “Latest plan”, “Draft”, “Superseded”. */
  label: string;
  period: string;
  /** True once the last year of the plan is over. */
  ended: boolean;
  /** What a reader must know first, in a sentence or two. */
  sentence: string;
}

const LABELS = { draft: 'Draft', current: 'Latest plan', superseded: 'Superseded' } as const;

/** Whether a plan still runs on the day that the content speaks for. Plans give years, so a plan runs to the end of its last year. */
export function planStatus(graph: Graph, { entry }: Plan): PlanStatus {
  const { data } = entry;
  const ended = data.period.to < graph.asOf.slice(0, 4);
  const period = readablePeriod(data.period);
  const sentences = {
    draft: 'This plan is a draft.',
    current: ended
      ? `This plan was for ${period}. Those years are over. It is the latest plan that is published here.`
      : data.period.from > graph.asOf.slice(0, 4)
        ? `This plan is for ${period}, which has not begun.`
        : `This plan is in force for ${period}.`,
    superseded: 'A later plan has replaced this one.',
  };
  return { label: LABELS[data.status], period, ended, sentence: sentences[data.status] };
}

/** One line for every page of a plan that is not simply in force; undefined otherwise. */
export function planNotice(graph: Graph, plan: Plan): string | undefined {
  const { ended } = planStatus(graph, plan);
  const { status, title, period } = plan.entry.data;
  if (status === 'draft') return `From a draft of the ${title}.`;
  if (status === 'superseded') return `From the ${title}, which a later plan has replaced.`;
  return ended ? `From the ${title}. Its years, ${readablePeriod(period)}, are over.` : undefined;
}
