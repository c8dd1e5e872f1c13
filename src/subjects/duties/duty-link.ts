/** The way from a plan to what the law asked of it. */
import type { LinkItem } from '../../nodes/links.ts';
import { isAskedOf } from '../../plan/duties.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { acrossPage } from '../across-plans/across-plans.ts';

/** What the law asked of the plan, where the site tells that. */
export function dutiesLink(graph: Graph, plan: Plan): LinkItem | undefined {
  return graph.all('duty').some((duty) => isAskedOf(duty, plan)) ? acrossPage(graph, 'duties') : undefined;
}
