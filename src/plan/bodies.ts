/** Organisations and groups: who belongs to whom. */
import type { Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';
import { ofGraph } from './remembered.ts';

export type Body = Entry<'organisation'> | Entry<'group'>;

export const bodyOf = (graph: Graph, reference: string): Body => graph.get(reference, 'organisation', 'group');

/** The bodies that a field names; none where a word stands in their place. */
export const bodiesNamed = (graph: Graph, references: readonly string[] | string | undefined): Body[] =>
  typeof references === 'object' ? references.map((reference) => bodyOf(graph, reference)) : [];

/** Whether a body took part in the time of a plan. */
export const isOfPlan = (plan: Plan, { data: { plans } }: Body): boolean => plans === undefined || plans.includes(plan.id);

/** The groups right below a body in the time of a plan. */
export const groupsBelow = (graph: Graph, plan: Plan, body: Body): Entry<'group'>[] =>
  graph
    .all('group')
    .filter((group) => isOfPlan(plan, group) && group.data.parent !== undefined && bodyOf(graph, group.data.parent) === body);

/** The body itself, or the nearest that it belongs to, of which content says how the public reaches it. The check refuses a circle. */
export function reachableAbove(graph: Graph, body: Body): Entry<'organisation'> | undefined {
  if (body.kind === 'organisation') return body.data.contact ? body : undefined;
  return body.data.parent === undefined ? undefined : reachableAbove(graph, bodyOf(graph, body.data.parent));
}

const districtCouncils = ofGraph(
  (graph) => new Set(graph.all('district').flatMap(({ data }) => (data.council ? [bodyOf(graph, data.council)] : []))),
);

const bodiesByDistrict = ofGraph((graph) => new Map(graph.all('district').map((district) => [district, actingFor(graph, district)])));

/** The bodies that act for a district: its council, groups of district councils with this one among them, and groups that work in it. */
export const bodiesFor = (graph: Graph, district: Entry<'district'>): readonly Body[] =>
  bodiesByDistrict(graph).get(district) ?? actingFor(graph, district);

function actingFor(graph: Graph, district: Entry<'district'>): Body[] {
  const local = graph.all('group').filter(({ data }) => data.districts?.some((reference) => graph.get(reference, 'district') === district));
  if (!district.data.council) return local;
  const council = bodyOf(graph, district.data.council);
  const councils = districtCouncils(graph);
  const shared = graph.all('group').filter(({ data }) => {
    const members = (data.members ?? []).map((reference) => bodyOf(graph, reference));
    return members.includes(council) && members.every((member) => councils.has(member));
  });
  return [council, ...shared, ...local];
}
