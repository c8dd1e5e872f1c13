/** A priority and where it stands: named with its plan, as pages over all plans must. */
import type { Graph } from '../plan/graph.ts';
import { heirsOf, type Kin, type Placed } from '../plan/lineage.ts';
import { planLink, titleLink } from './entry-links.ts';
import { type CitationView, citations, type LinkItem } from './page.ts';
import { whereText } from './plan-status.ts';

export interface PlacedView extends LinkItem {
  plan: LinkItem;
  /** “2010 to 2011, Norwich”. */
  where: string;
}

export const placedView = ({ plan, priority }: Placed): PlacedView => ({
  ...titleLink(priority, plan.id),
  plan: planLink(plan),
  where: whereText(plan),
});

/** How a link from an earlier to a later priority is said, seen from the later one and from the earlier one. */
const SEEN_FROM_HEIR = {
  continues: 'Continues',
  renamed: 'Is a new name of',
  splits: 'Is a part of what was',
  merges: 'Takes in',
} as const;
const SEEN_FROM_ANCESTOR = {
  continues: 'Went on as',
  renamed: 'Was renamed',
  splits: 'Was split; a part of it became',
  merges: 'Was taken into',
} as const;

type How = Kin['link']['data']['how'];

export interface KinView extends PlacedView {
  id: string;
  how: string;
  /** True if only a part of the earlier priority went on here. */
  isPart: boolean;
  /** What shows it, and whether a document or we say so. */
  evidence: string;
  area?: string | undefined;
  /** Plans between the two that are not held. */
  passes: LinkItem[];
  sources: CitationView[];
  notes: string[];
  /** What the later priority became in turn. */
  onward: LinkItem[];
}

function kinView(graph: Graph, { link, ...other }: Kin, words: Record<How, string>): KinView {
  const { how, evidence, evidenceBy, area, passes, sources, notes } = link.data;
  return {
    ...placedView(other),
    id: link.id,
    how: words[how],
    isPart: how === 'splits',
    evidence: `${evidenceBy === 'ours' ? 'Our reading' : 'A document says so'}: ${evidence}`,
    area,
    passes: (passes ?? []).map((reference) => titleLink(graph.get(reference, 'document'), graph.currentPlan.id)),
    sources: citations(graph, sources),
    notes: notes ?? [],
    onward: [],
  };
}

export const ancestorView = (graph: Graph, kin: Kin): KinView => kinView(graph, kin, SEEN_FROM_HEIR);
export const heirView = (graph: Graph, kin: Kin): KinView => ({
  ...kinView(graph, kin, SEEN_FROM_ANCESTOR),
  onward: onward(graph, kin),
});

/** All that a priority became, however far ahead. */
const onward = (graph: Graph, { priority }: Placed): LinkItem[] =>
  heirsOf(graph, priority).flatMap((heir) => [
    { ...titleLink(heir.priority, heir.plan.id), note: whereText(heir.plan) },
    ...onward(graph, heir),
  ]);

/** Why a priority ended, if it did, and whether that is our reading. */
export const endedText = ({ data: { ended } }: Placed['priority']): string | undefined =>
  ended && `${ended.by === 'ours' ? 'Our reading: ' : ''}${ended.reason}`;
