/** How the thing that a page is of stands, as a code and in words, and what took its place. */
import type { LinkItem } from '../../nodes/links.ts';
import { statusOf } from '../../plan/actions.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { heirViews } from '../across-plans/lineage-links.ts';
import { addressOf } from '../page/addresses.ts';
import type { PageView } from '../page/page.ts';
import { type Notice, planStatus } from '../plans/plan-status.ts';
import { replacedBy } from '../plans/since-then.ts';
import type { ContentPage } from './content-page.ts';

export interface PageStatus {
  /** As the column `status` of the table has it. */
  code: string;
  label: string;
}

export function statusOfPage({ words }: Graph, { entry }: ContentPage): PageStatus | null {
  if (entry?.kind === 'action') {
    const code = statusOf(entry as Entry<'action'>);
    return { code, label: words.delivery.statuses[code] };
  }
  if (entry?.kind === 'plan') {
    const { status } = (entry as Entry<'plan'>).data;
    return { code: status, label: words.plans.statuses[status] };
  }
  return null;
}

/** What a reader must know of the plan first. The page of a plan says it of itself. */
export function noticeOf(graph: Graph, { entry, planId }: ContentPage, view: PageView): Pick<Notice, 'text' | 'latest'> | undefined {
  const plan = entry?.kind === 'plan' ? graph.plans.find(({ id }) => id === planId) : undefined;
  const status = plan && planStatus(graph, plan);
  return status?.over ? { text: status.sentence, latest: status.latest } : view.notice;
}

/** What goes on with a priority in later plans, each with the plan that it is in, and the plans that replaced a plan. */
export function replacedByOf(graph: Graph, { entry, planId }: ContentPage): LinkItem[] {
  if (entry?.kind === 'priority')
    return heirViews(graph, entry as Entry<'priority'>).map(({ label, address, plan }) => ({ label, address, note: plan.label }));
  if (entry?.kind === 'plan' && planId !== undefined)
    return replacedBy(graph, graph.planOf(planId)).map((plan) => ({
      label: plan.entry.data.title,
      address: addressOf(plan.entry, plan.id),
    }));
  return [];
}
