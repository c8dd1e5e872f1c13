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
import { alignmentNote, hasAlignment } from '../priorities/alignment.ts';

/** What a way in leads to: a kind of which the plan has a list, or a page of its own. */
export type WayId = PlanKind | 'money' | 'mapping' | 'partnership';

export interface WayIn extends LinkItem {
  id: WayId;
  count?: number | undefined;
}

export function waysIn(graph: Graph, plan: Plan): WayIn[] {
  const counted = (label: string, kind: PlanKind, address: string, note: string): WayIn[] => {
    const count = kind === 'measure' ? measuresInOrder(plan).length : plan.all(kind).length;
    return count > 0 ? [{ id: kind, label, address, count, note }] : [];
  };
  const list = (label: string, kind: PageKind, note: string) => counted(label, kind, listAddress(plan.id, kind), note);
  const page = (id: WayId, label: string, address: string, there: boolean, note: string): WayIn[] =>
    there ? [{ id, label, address, note }] : [];
  return [
    ...list('Priorities', 'priority', 'What the partnership has chosen to act on'),
    ...counted('Objectives', 'objective', objectivesAddress(plan.id), 'What the plan set out to do'),
    ...list('Actions', 'action', 'What was promised, by whom and by when'),
    ...list('Outcomes', 'outcome', 'What should be different in the end'),
    ...list('Measures', 'measure', 'How progress was to be measured'),
    ...counted('Targets', 'target', targetsAddress(plan.id), 'What was to be reached, and by when'),
    ...list('Theories of change', 'theory-of-change', 'How the actions should lead to change'),
    ...list('Consultation', 'consultation', 'What the public was asked and said'),
    ...list('Chapters', 'chapter', 'The plan in plain English, paragraph by paragraph'),
    ...page('money', 'Funding', fundingAddress(plan.id), hasFunding(plan), 'The money for it'),
    ...page('mapping', 'National and county priorities', alignmentAddress(plan.id), hasAlignment(plan), alignmentNote(graph, plan)),
    ...page('partnership', 'Partnership', partnershipAddress(plan.id), true, 'Who is in it and who runs what'),
  ];
}
