/** The pages that show all of a kind, as the declarations have them. One route makes them; some are parts of the document of their plan. */
import type { PageNode } from '../nodes/page-nodes.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import type { PlanKind } from '../schema/kinds.ts';
import type { Words } from '../words/words.ts';
import { has, type ListPage } from './declaration.ts';
import { OF_PLANS } from './declarations.ts';
import type { PageView } from './page/page.ts';

/** All of a kind, as a page shows it. */
export interface ListOf {
  of: PlanKind;
  view: PageView;
}

const isThere = (list: ListPage, plan: Plan, kind: PlanKind): boolean => list.isThere?.(plan) ?? plan.all(kind).length > 0;

/** The list of a kind; none where the plan has nothing of it. */
export function listsOf(graph: Graph, plan: Plan, kind: PlanKind): ListOf[] {
  const { list } = OF_PLANS[kind];
  return has(list) && isThere(list, plan, kind) ? [{ of: kind, view: list.view(graph, plan) }] : [];
}

/** The lists of a plan. */
export const planLists = (graph: Graph, plan: Plan): ListOf[] =>
  (Object.keys(OF_PLANS) as PlanKind[]).flatMap((kind) => listsOf(graph, plan, kind));

export function listNodes({ of, view }: ListOf, words: Words): PageNode[] {
  const { list } = OF_PLANS[of];
  return has(list) ? list.nodes(view, words) : [];
}
