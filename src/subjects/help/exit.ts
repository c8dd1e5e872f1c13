/** Pages about a trouble in which somebody may be watched have a way out that is always in sight. */
import type { Graph } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { watchedIn } from '../../plan/watched.ts';
import { accountabilityAddress, actionsByAddress, addressOf, promisesAddress } from '../page/addresses.ts';
import { bodyFolder } from '../partnership/bodies.ts';

/** The addresses of these pages. */
const watchedPages = ofGraph((graph): ReadonlySet<string> => {
  const { topics, named, plans } = watchedIn(graph);
  const ofPlans = plans.flatMap(({ plan, priorities, others, bodies }) => [
    ...[...priorities, ...others].map((entry) => addressOf(entry, plan.id)),
    ...priorities.map(({ id }) => actionsByAddress(plan.id, 'priority', id)),
    ...bodies.map((body) => accountabilityAddress(plan.id, bodyFolder(graph, body))),
  ]);
  const above = [...topics, ...named].map((entry) => addressOf(entry, graph.currentPlan.id));
  const promises = topics.map(({ id }) => promisesAddress(id));
  return new Set([...ofPlans, ...above, ...promises].map((address) => address.replace(/#.*/, '')));
});

/** Where the way out of a page leads, if the page is about a trouble in which somebody may be watched. */
export function exitOf(
  graph: Graph,
  { address, title, description }: { address: string; title: string; description: string },
): string | undefined {
  const isAbout = watchedPages(graph).has(address) || watchedIn(graph).names.test(`${title}\n${description}`);
  return isAbout ? graph.site.data.exitTo : undefined;
}

/** The same of a page that shows what its reader typed, or the names of all troubles: wherever a site has one of them. */
export const exitOfAll = (graph: Graph): string | undefined =>
  graph.all('help-subject').some(({ data }) => data.quickExit) ? graph.site.data.exitTo : undefined;
