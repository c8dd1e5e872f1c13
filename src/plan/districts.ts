/** What concerns a district, of all plans: what names it, what its bodies own, and the plans that are for it alone. */
import type { Entry } from '../source/read-content.ts';
import { progressOf } from './actions.ts';
import { type Body, bodiesFor, bodyOf, isOfPlan } from './bodies.ts';
import type { Graph, Plan } from './graph.ts';

type District = Entry<'district'>;

const names = (graph: Graph, references: readonly string[] | undefined, district: District): boolean =>
  (references ?? []).some((reference) => graph.get(reference, 'district') === district);

/** The plans that are for this district, and not for the whole area. */
export const ownPlans = (graph: Graph, district: District): Plan[] =>
  graph.plans.filter(({ entry }) => names(graph, entry.data.districts, district));

/** Whether an action names the district, or a report on it does. */
const isNamedIn = (graph: Graph, action: Entry<'action'>, district: District): boolean =>
  names(graph, action.data.districts, district) || mentionsOf(graph, action, district).reports.length > 0;

/** What names the district: the action itself, and the reports on it. Where the action does, all reports are on what is done there. */
export function mentionsOf(graph: Graph, action: Entry<'action'>, district: District) {
  const own = names(graph, action.data.districts, district);
  return { own, reports: progressOf(action).filter(({ data }) => own || names(graph, data.districts, district)) };
}

const owners = (graph: Graph, { data }: Entry<'action'>): Body[] =>
  typeof data.owners === 'string' ? [] : data.owners.map((reference) => bodyOf(graph, reference));

export interface ActionsFor {
  /** Those that name the district, or that a body of this district alone owns. */
  own: Entry<'action'>[];
  /** Those of bodies that act for other districts too, each of which has them just so. */
  shared: Entry<'action'>[];
}

/** The actions of a plan that concern a district in particular. Those of its own plan are all for it, and are not told apart. */
export function actionsFor(graph: Graph, plan: Plan, district: District): ActionsFor {
  const bodies = bodiesFor(graph, district).filter((body) => isOfPlan(plan, body));
  const others = graph.all('district').filter((other) => other !== district);
  const elsewhere = new Set(others.flatMap((other) => bodiesFor(graph, other)));
  const alone = bodies.filter((body) => !elsewhere.has(body));
  const ownedBy = (action: Entry<'action'>, some: readonly Body[]) => owners(graph, action).some((owner) => some.includes(owner));
  const own = plan.all('action').filter((action) => isNamedIn(graph, action, district) || ownedBy(action, alone));
  return { own, shared: plan.all('action').filter((action) => !own.includes(action) && ownedBy(action, bodies)) };
}

/** Whether a measure counts for the district in particular: as a whole, or in some of its figures. */
export const isMeasureOf = (graph: Graph, { data }: Entry<'measure'>, district: District): boolean =>
  names(graph, data.areas, district) ||
  names(
    graph,
    [data.baseline, ...(data.observations ?? [])].flatMap((figure) => figure?.area ?? []),
    district,
  );

/** The targets of a plan for the district: those that name it, and those of measures that count it alone. */
export const targetsForDistrict = (graph: Graph, plan: Plan, district: District): Entry<'target'>[] =>
  plan.all('target').filter(({ data }) => {
    if (data.area) return names(graph, [data.area], district);
    const areas = data.measure ? plan.get(data.measure, 'measure').data.areas : undefined;
    return areas?.length === 1 && names(graph, areas, district);
  });
