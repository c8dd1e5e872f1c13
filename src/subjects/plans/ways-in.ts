/** The parts of a plan that have content, as ways in: with how many entries each has, and what it is for. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import type { PlanKind } from '../../schema/kinds.ts';
import { hasFunding } from '../money/funding.ts';
import {
  alignmentAddress,
  fundingAddress,
  listAddress,
  objectivesAddress,
  type PageKind,
  partnershipAddress,
  targetsAddress,
} from '../page/addresses.ts';
import { hasAlignment, whatIsHeld } from '../priorities/alignment.ts';

/** What a way in leads to: a kind of which the plan has a list, or a page of its own. */
export type WayId = PlanKind | 'money' | 'mapping' | 'partnership';

export interface WayIn extends LinkItem {
  id: WayId;
  /** How many entries it has, where they are of one kind. */
  count?: number | undefined;
}

export function waysIn({ words: { plans } }: Graph, plan: Plan): WayIn[] {
  const counted = (kind: keyof typeof plans.waysIn & PlanKind, address: string): WayIn[] => {
    const count = kind === 'measure' ? measuresInOrder(plan).length : plan.all(kind).length;
    return count > 0 ? [{ id: kind, ...plans.waysIn[kind], address, count }] : [];
  };
  const list = (kind: PageKind) => counted(kind, listAddress(plan.id, kind));
  const money: WayIn = { id: 'money', ...plans.waysIn.money, address: fundingAddress(plan.id) };
  const mapping: WayIn = {
    id: 'mapping',
    label: plans.waysIn.mapping.label,
    address: alignmentAddress(plan.id),
    note: plans.mappings[whatIsHeld(plan)],
  };
  return [
    ...list('priority'),
    ...counted('objective', objectivesAddress(plan.id)),
    ...list('action'),
    ...list('outcome'),
    ...list('measure'),
    ...counted('target', targetsAddress(plan.id)),
    ...list('theory-of-change'),
    ...list('consultation'),
    ...list('chapter'),
    ...(hasFunding(plan) ? [money] : []),
    ...(hasAlignment(plan) ? [mapping] : []),
    { id: 'partnership', ...plans.waysIn.partnership, address: partnershipAddress(plan.id) },
  ];
}

/** The ways in without those that a page has above them already. */
export const waysInWithout = (graph: Graph, plan: Plan, ...above: readonly WayId[]): WayIn[] =>
  waysIn(graph, plan).filter(({ id }) => !above.includes(id));
