/** Whether a plan still runs: what a reader must know first, wherever a search engine has sent them. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { addressOf } from '../page/addresses.ts';

export interface PlanStatus {
  /** “Latest plan here”, “Draft”, “Old plan”. */
  label: string;
  period: string;
  /** True once the last year of the plan is over. */
  ended: boolean;
  /** True if nothing is done under the plan any more: its years are over, or another has replaced it. */
  over: boolean;
  /** What a reader must know first, in a sentence or two. */
  sentence: string;
  /** The same on another website: it names this one. */
  elsewhere: string;
  /** The latest plan, if this is not it. */
  latest?: { label: string; address: string } | undefined;
}

/** The way from an older plan to the latest. */
const latestPlan = ({ currentPlan }: Graph, entry: Plan['entry']) =>
  currentPlan.entry === entry ? undefined : { label: currentPlan.entry.data.title, address: addressOf(currentPlan.entry, currentPlan.id) };

/** Whether a plan still runs on the day that the content speaks for. Plans give years, so a plan runs to the end of its last year. */
export function planStatus(graph: Graph, { entry }: Plan): PlanStatus {
  const { data } = entry;
  const { plans } = graph.words;
  const thisYear = graph.asOf.slice(0, 4);
  const ended = data.period.to < thisYear;
  const years = graph.words.dates.span(data.period);
  const whileLatest = data.period.from > thisYear ? plans.notBegun(years) : plans.inForce(years);
  const sentences = {
    draft: plans.draft,
    current: ended ? plans.ended(years) : whileLatest,
    superseded: plans.superseded({ years, area: data.area }),
  };
  return {
    label: plans.statuses[data.status],
    period: years,
    ended,
    over: ended || data.status === 'superseded',
    sentence: sentences[data.status],
    elsewhere: data.status === 'current' && ended ? plans.endedElsewhere({ years, site: graph.site.data.name }) : sentences[data.status],
    latest: latestPlan(graph, entry),
  };
}

/** “2010 to 2011”. */
export const yearsText = (graph: Graph, { entry }: Plan): string => graph.words.dates.span(entry.data.period);

/** “2010 to 2011, Norwich”. */
export const whereText = (graph: Graph, plan: Plan): string =>
  graph.words.lineage.where({ years: yearsText(graph, plan), area: plan.entry.data.area });

/** A line for every page of a plan that is not simply in force, and the way to the plan that is. */
export interface Notice {
  text: string;
  /** The same where the plan is named beside it. */
  brief: string;
  /** The latest plan, from pages of older ones. */
  latest?: { label: string; address: string } | undefined;
}

/** Undefined for pages of a plan that is simply in force. */
export function planNotice(graph: Graph, plan: Plan): Notice | undefined {
  const { plans } = graph.words;
  const { ended } = planStatus(graph, plan);
  const { status, title, period } = plan.entry.data;
  const of = { plan: title, years: graph.words.dates.span(period) };
  const latest = latestPlan(graph, plan.entry);
  if (status === 'draft') return { text: plans.fromDraft(title), brief: plans.draftInBrief, latest };
  if (status === 'superseded') return { text: plans.fromSuperseded(of), brief: plans.supersededInBrief(of.years), latest };
  return ended ? { text: plans.fromEnded(of), brief: plans.endedInBrief(of.years) } : undefined;
}
