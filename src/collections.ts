/** What routes enumerate: the entries of Astro’s collections, each with the entry of the graph that views are made from. */
import { getCollection } from 'astro:content';
import type { Plan } from './plan/graph.ts';
import type { Kind, PlanKind } from './schema/kinds.ts';
import { graph } from './site.ts';
import type { Entry } from './source/read-content.ts';
import { hasPromises } from './subjects/accountability/accountability.ts';
import { partnerViews } from './subjects/accountability/partner.ts';
import { actionsByViews } from './subjects/delivery/actions-by.ts';
import { planLists } from './subjects/list-pages.ts';
import { actionsByAddress, folderIn } from './subjects/page/addresses.ts';

export const planPaths = async () =>
  (await getCollection('plan')).map(({ id }) => ({ params: { plan: id }, props: { plan: graph.planOf(id) } }));

/** The page of each list that a plan has, by its folder. */
export const planListPaths = async () =>
  (await planPaths()).flatMap(({ params, props: { plan } }) =>
    planLists(graph, plan).map((list) => ({ params: { ...params, list: folderIn(plan.id, list.view.address) }, props: { plan, list } })),
  );

/** The actions of each plan in other orders, and those of one value. */
export const actionsByPaths = async () =>
  (await planPaths()).flatMap(({ params, props: { plan } }) =>
    actionsByViews(graph, plan).map((view) => {
      const path = view.address.slice(actionsByAddress(plan.id, '').length - 1, -1);
      return { params: { ...params, path }, props: { view } };
    }),
  );

/** The plans that promise something. */
export const promisingPlanPaths = async () => (await planPaths()).filter(({ props }) => hasPromises(props.plan));

/** What each body promised in a plan. */
export const partnerPaths = async () =>
  (await planPaths()).flatMap(({ params, props: { plan } }) =>
    partnerViews(graph, plan).map(({ folder, view }) => ({ params: { ...params, body: folder }, props: { view } })),
  );

/** For a list with a route of its own, which only exists when a plan has entries of the kind. */
export const listPaths = async (kind: PlanKind) => (await planPaths()).filter(({ props }) => props.plan.all(kind).length > 0);

/** A page for each entry of a kind, with its plan. */
export async function entryPaths<K extends PlanKind>(kind: K) {
  const entries = (await getCollection(kind)) as { id: string }[];
  return entries.map(({ id }) => {
    const { plan, entry } = graph.across(id, kind) as { plan: Plan; entry: Entry<K> };
    return { params: { plan: plan.id, id: entry.id }, props: { plan, entry } };
  });
}

/** A page for each entry of a kind that stands above the plans. */
export async function sharedPaths<K extends Kind>(kind: K) {
  const entries = (await getCollection(kind)) as { id: string }[];
  return entries.map(({ id }) => ({ params: { id }, props: { entry: graph.get(id, kind) as Entry<K> } }));
}
