/** The pages that show all of a kind, as the declarations have them. One route makes them; some are parts of the document of their plan. */
import { link, paragraph } from '../nodes/nodes.ts';
import type { PageNode } from '../nodes/page-nodes.ts';
import type { Graph, Plan } from '../plan/graph.ts';
import { ofGraph } from '../plan/remembered.ts';
import type { PlanKind } from '../schema/kinds.ts';
import type { Words } from '../words/words.ts';
import { has, type ListPage } from './declaration.ts';
import { OF_PLANS } from './declarations.ts';
import { dataAddress } from './page/addresses.ts';
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

const ofPlans = ofGraph(
  (graph) =>
    new Map(graph.plans.map((plan) => [plan.id, (Object.keys(OF_PLANS) as PlanKind[]).flatMap((kind) => listsOf(graph, plan, kind))])),
);

/** The lists of a plan. */
export const planLists = (graph: Graph, plan: Plan): readonly ListOf[] => ofPlans(graph).get(plan.id) ?? [];

export function listNodes({ of, view }: ListOf, words: Words): PageNode[] {
  const { list } = OF_PLANS[of];
  return has(list) ? list.nodes(view, words) : [];
}

const isCounted = (kind: PlanKind, counts: Words['plans']['number']): kind is PlanKind & keyof Words['plans']['number'] => kind in counts;

/** Above a list: where its rows can be had as a spreadsheet, if there is a table of them. */
export function spreadsheetNodes(graph: Graph, plan: Plan, kind: PlanKind): PageNode[] {
  const { plans, labels } = graph.words;
  const { tables } = OF_PLANS[kind];
  const table = has(tables) ? tables[0]?.(graph, plan) : undefined;
  if (!table || table.rows.length === 0 || !isCounted(kind, plans.number)) return [];
  const label = labels.asSpreadsheet(plans.number[kind](table.rows.length));
  return [paragraph([link({ label, address: dataAddress(plan.id, table.name, 'csv') })])];
}
