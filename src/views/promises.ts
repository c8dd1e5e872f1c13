/** Every target of every plan: what was promised, by when, and what a document we hold reports about it, or that none does. */
import type { Graph } from '../plan/graph.ts';
import { PLANS, PROMISES } from './addresses.ts';
import { planLink } from './entry-links.ts';
import { contentsList, homeCrumb, type LinkItem, type PageView, pageBuilder } from './page.ts';
import { type TargetItem, targetItem } from './targets.ts';

export interface PromisesView extends PageView {
  total: number;
  withResult: number;
  plans: { id: string; plan: LinkItem; promises: TargetItem[]; withResult: number }[];
  /** Plans that set no targets. */
  without: LinkItem[];
}

export function promisesView(graph: Graph): PromisesView {
  const plans = graph.plans.map((plan) => {
    const promises = plan.all('target').map((target) => targetItem(graph, plan, target));
    return { id: plan.id, plan: planLink(plan), promises, withResult: promises.filter(({ results }) => results.length > 0).length };
  });
  const sum = (count: (each: (typeof plans)[number]) => number) => plans.reduce((total, each) => total + count(each), 0);
  const withTargets = plans.filter(({ promises }) => promises.length > 0);
  return {
    ...pageBuilder(graph).page({
      title: 'Promises and results',
      description: 'Every target of every plan, and what the published documents report about it.',
      address: PROMISES,
      trail: [homeCrumb(graph), { label: 'All plans', address: PLANS }],
      contents: contentsList(withTargets.map(({ id, plan }) => [plan.label, id, true])),
      search: { kind: 'All plans' },
    }),
    total: sum(({ promises }) => promises.length),
    withResult: sum(({ withResult }) => withResult),
    plans: withTargets,
    without: plans.filter(({ promises }) => promises.length === 0).map(({ plan }) => plan),
  };
}
