/** How organisations and groups are named and linked on pages. */

import type { BodiesView, LinkItem } from '../../nodes/links.ts';
import { type Body, bodyOf, groupsBelow } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';

/** The name of a body in addresses. An id that is one of an organisation and one of a group has its kind before it. */
export const bodyFolder = (graph: Graph, { kind, id }: Body): string =>
  graph.all(kind === 'group' ? 'organisation' : 'group').some((other) => other.id === id) ? `${kind}-${id}` : id;

export const bodyLink = (plan: Plan, body: Body): LinkItem => ({ label: body.data.name, address: addressOf(body, plan.id) });

/** Bodies by reference, or what stands in their place: “not stated”. */
type References = readonly string[] | string;

const inPlaceOf = ({ words }: Graph, said: string): string => words.labels.inPlaceOf[said] ?? said;

export const bodiesView = (graph: Graph, plan: Plan, references: References): BodiesView =>
  typeof references === 'string' ? inPlaceOf(graph, references) : references.map((reference) => bodyLink(plan, bodyOf(graph, reference)));

/** The names of bodies. */
export const bodyNames = (graph: Graph, references: References): string[] =>
  typeof references === 'string' ? [inPlaceOf(graph, references)] : references.map((reference) => bodyOf(graph, reference).data.name);

/** A body and the groups below it, to any depth: the ordered text behind a structure chart. */
export interface StructureView {
  name: string;
  address: string;
  note?: string | undefined;
  below: StructureView[];
}

export type Governance = NonNullable<Entry<'group'>['data']['governance']>;

/** Whether a body is itself the partnership of a plan, which governs itself. */
const isPartnership = (graph: Graph, body: Body): boolean =>
  body.data.name === graph.site.data.partnership.name ||
  graph.plans.some(({ entry: { data } }) => data.partnership !== undefined && bodyOf(graph, data.partnership) === body);

/** Who governs a group, if anything is said of it. */
export const governanceOf = (graph: Graph, body: Body): Governance | undefined =>
  'governance' in body.data && !isPartnership(graph, body) ? body.data.governance : undefined;

export function structureView(graph: Graph, plan: Plan, body: Body): StructureView {
  const governance = governanceOf(graph, body);
  return {
    name: body.data.name,
    address: addressOf(body, plan.id),
    note: governance && graph.words.partnership.governed[governance],
    below: groupsBelow(graph, plan, body).map((group) => structureView(graph, plan, group)),
  };
}
