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
import { hasAlignment } from '../priorities/alignment.ts';

export type WayInId =
  | 'priorities'
  | 'objectives'
  | 'actions'
  | 'outcomes'
  | 'measures'
  | 'targets'
  | 'theories'
  | 'consultations'
  | 'chapters'
  | 'funding'
  | 'alignment'
  | 'partnership';

export interface WayIn extends LinkItem {
  id: WayInId;
  /** How many entries it has, where they are of one kind. */
  count?: number | undefined;
}

/** How much is known of the national and county priorities that a plan answers to. */
function alignmentKnown(plan: Plan): 'mapped' | 'named' | 'known' {
  if (plan.all('alignment').length > 0) return 'mapped';
  return plan.all('wider-priority').length > 0 ? 'named' : 'known';
}

export function waysIn({ words: { plans } }: Graph, plan: Plan): WayIn[] {
  const counted = (id: Exclude<WayInId, 'alignment'>, kind: PlanKind, address: string): WayIn[] => {
    const count = kind === 'measure' ? measuresInOrder(plan).length : plan.all(kind).length;
    return count > 0 ? [{ id, ...plans.waysIn[id], address, count }] : [];
  };
  const list = (id: Exclude<WayInId, 'alignment'>, kind: PageKind) => counted(id, kind, listAddress(plan.id, kind));
  const funding: WayIn = { id: 'funding', ...plans.waysIn.funding, address: fundingAddress(plan.id) };
  const alignment: WayIn = {
    id: 'alignment',
    label: plans.waysIn.alignment.label,
    address: alignmentAddress(plan.id),
    note: plans.alignment[alignmentKnown(plan)],
  };
  return [
    ...list('priorities', 'priority'),
    ...counted('objectives', 'objective', objectivesAddress(plan.id)),
    ...list('actions', 'action'),
    ...list('outcomes', 'outcome'),
    ...list('measures', 'measure'),
    ...counted('targets', 'target', targetsAddress(plan.id)),
    ...list('theories', 'theory-of-change'),
    ...list('consultations', 'consultation'),
    ...list('chapters', 'chapter'),
    ...(hasFunding(plan) ? [funding] : []),
    ...(hasAlignment(plan) ? [alignment] : []),
    { id: 'partnership', ...plans.waysIn.partnership, address: partnershipAddress(plan.id) },
  ];
}

/** The ways in without those that a page has above them already. */
export const waysInWithout = (graph: Graph, plan: Plan, ...above: readonly WayInId[]): WayIn[] =>
  waysIn(graph, plan).filter(({ id }) => !above.includes(id));
