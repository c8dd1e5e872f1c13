/** How organisations and groups are named and linked on pages. */

import type { BodiesView, LinkItem } from '../../nodes/links.ts';
import { type Body, bodyOf, groupsBelow } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { addressOf } from '../page/addresses.ts';

export const bodyLink = (plan: Plan, body: Body): LinkItem => ({ label: body.data.name, address: addressOf(body, plan.id) });

export const bodiesView = (graph: Graph, plan: Plan, references: readonly string[] | string): BodiesView =>
  typeof references === 'string' ? sentenceCase(references) : references.map((reference) => bodyLink(plan, bodyOf(graph, reference)));

/** The names of bodies. */
export const bodyNames = (graph: Graph, references: readonly string[] | string): string[] =>
  typeof references === 'string' ? [sentenceCase(references)] : references.map((reference) => bodyOf(graph, reference).data.name);

/** Bodies as plain text, for data. */
export const bodiesText = (graph: Graph, references: readonly string[] | string): string => bodyNames(graph, references).join('; ');

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A body and the groups below it, to any depth: the ordered text behind a structure chart. */
export interface StructureView {
  name: string;
  address: string;
  note?: string | undefined;
  below: StructureView[];
}

const GOVERNANCE: Record<string, string> = {
  partnership: 'governed by the partnership',
  external: 'managed by another body',
  'not stated': 'who governs it is not stated',
};

/** Whether a body is itself the partnership of a plan, which governs itself. */
const isPartnership = (graph: Graph, body: Body): boolean =>
  body.data.name === graph.site.data.partnership.name ||
  graph.plans.some(({ entry: { data } }) => data.partnership !== undefined && bodyOf(graph, data.partnership) === body);

/** Who governs a group, if anything is said of it. */
export const governanceText = (graph: Graph, body: Body): string | undefined =>
  'governance' in body.data && body.data.governance && !isPartnership(graph, body) ? GOVERNANCE[body.data.governance] : undefined;

export const structureView = (graph: Graph, plan: Plan, body: Body): StructureView => ({
  name: body.data.name,
  address: addressOf(body, plan.id),
  note: governanceText(graph, body),
  below: groupsBelow(graph, plan, body).map((group) => structureView(graph, plan, group)),
});
