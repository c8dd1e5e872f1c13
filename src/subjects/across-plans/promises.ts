/** Every target of every plan: what was promised, by when, and what a document we hold reports about it, or that none does. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { type TargetItem, targetItem } from '../measures/targets.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { accountabilityAddress, PROMISES } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';
import { allPlansCrumbs, contentsList, type PageView, pageBuilder } from '../page/page.ts';

export interface PromisesView extends PageView {
  /** The same as open data. */
  data: LinkItem[];
  /** What the reports say on the whole: how many say whether a target was met. */
  summary: string;
  plans: { id: string; plan: LinkItem; accountability: LinkItem; promises: TargetItem[]; withResult: number }[];
  /** Plans that set no targets. */
  without: LinkItem[];
}

/** How many targets there are, on how many a document reports, and of how many it says whether they were met. */
function summaryText({ words }: Graph, targets: readonly TargetItem[]): string {
  const reported = targets.filter(({ results }) => results.length > 0);
  const judged = reported.filter(({ results }) => results.some(({ verdict }) => verdict !== 'no verdict'));
  return words.across.promises.summary({ targets: targets.length, reported: reported.length, judged: judged.length });
}

export function promisesView(graph: Graph): PromisesView {
  const plans = graph.plans.map((plan) => {
    const promises = plan.all('target').map((target) => targetItem(graph, plan, target));
    const accountability = {
      label: graph.words.accountability.ofPlan(plan.entry.data.title),
      address: accountabilityAddress(plan.id),
    };
    return {
      id: plan.id,
      plan: planLink(plan),
      accountability,
      promises,
      withResult: promises.filter(({ results }) => results.length > 0).length,
    };
  });
  const withTargets = plans.filter(({ promises }) => promises.length > 0);
  return {
    ...pageBuilder(graph).page({
      title: graph.words.across.promises.title,
      description: graph.words.across.promises.description,
      address: PROMISES,
      trail: allPlansCrumbs(graph),
      contents: contentsList(withTargets.map(({ id, plan }) => [plan.label, id, true])),
      search: { kind: graph.words.across.kind },
    }),
    data: sharedDataLinks(graph, 'promises', withTargets.length > 0),
    summary: summaryText(
      graph,
      plans.flatMap(({ promises }) => promises),
    ),
    plans: withTargets,
    without: plans.filter(({ promises }) => promises.length === 0).map(({ plan }) => plan),
  };
}
