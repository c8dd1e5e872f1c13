/** A priority and where it stands: named with its plan, as pages over all plans must. */
import type { Graph } from '../plan/graph.ts';
import type { Kin, Placed } from '../plan/lineage.ts';
import { planLink, titleLink } from './entry-links.ts';
import { type CitationView, citations, type LinkItem } from './page.ts';
import { yearsText } from './plan-status.ts';

export interface PlacedView extends LinkItem {
  plan: LinkItem;
  /** “2010 to 2011, Norwich”. */
  where: string;
}

export const placedView = ({ plan, priority }: Placed): PlacedView => ({
  ...titleLink(priority, plan.id),
  plan: planLink(plan),
  where: `${yearsText(plan)}, ${plan.entry.data.area}`,
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

export interface KinView extends PlacedView {
  id: string;
  how: string;
  evidence: string;
  isOurs: boolean;
  area?: string | undefined;
  /** Plans between the two that are not held. */
  passes: LinkItem[];
  sources: CitationView[];
  notes: string[];
}

function kinView(graph: Graph, { link, ...other }: Kin, words: Record<string, string>): KinView {
  const { how, evidence, evidenceBy, area, passes, sources, notes } = link.data;
  return {
    ...placedView(other),
    id: link.id,
    how: words[how] ?? how,
    evidence,
    isOurs: evidenceBy === 'ours',
    area,
    passes: (passes ?? []).map((reference) => titleLink(graph.get(reference, 'document'), graph.currentPlan.id)),
    sources: citations(graph, sources),
    notes: notes ?? [],
  };
}

export const ancestorView = (graph: Graph, kin: Kin): KinView => kinView(graph, kin, SEEN_FROM_HEIR);
export const heirView = (graph: Graph, kin: Kin): KinView => kinView(graph, kin, SEEN_FROM_ANCESTOR);
