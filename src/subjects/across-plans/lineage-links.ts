/** A priority and where it stands, what it came from and what became of it: named with its plan, as pages over all plans must. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { ancestorsOf, heirsOf, type Kin, type Member, type Parts, type Placed, partTitles } from '../../plan/lineage.ts';
import { shownTitle } from '../../plan/titles.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Descent, Seen } from '../../words/en/lineage.ts';
import type { Words } from '../../words/words.ts';
import { numberedTitle } from '../delivery/outcome-link.ts';
import { addressOf } from '../page/addresses.ts';
import { planLink, titleLink, widerTitle } from '../page/entry-links.ts';
import { citations } from '../page/page.ts';
import { whereText, yearsText } from '../plans/plan-status.ts';

export interface PlacedView extends LinkItem {
  plan: LinkItem;
  /** “2010 to 2011, Norwich”; of one that others set, “a priority of the county, named in the plan of 2010 to 2011”. */
  where: string;
}

const memberTitle = (graph: Graph, { entry }: Placed): string => {
  switch (entry.kind) {
    case 'wider-priority':
      return widerTitle(entry);
    case 'outcome':
      return numberedTitle(graph, entry);
    case 'action':
      return graph.words.delivery.actionTitle({ number: entry.data.number, title: shownTitle(entry) });
    case 'priority':
      return entry.data.title;
  }
};

/** A priority that others set does not have the years of the plan that names it. */
const whereOf = (graph: Graph, { plan, entry }: Placed): string =>
  entry.kind === 'wider-priority' ? graph.words.lineage.setByOthers[entry.data.level](yearsText(graph, plan)) : whereText(graph, plan);

export const placedView = (graph: Graph, placed: Placed): PlacedView => ({
  label: memberTitle(graph, placed),
  address: addressOf(placed.entry, placed.plan.id),
  plan: planLink(placed.plan),
  where: whereOf(graph, placed),
});

/** A priority, or some parts of it. */
export interface PartOf extends Placed {
  parts: Parts;
}

/** “Reduce crime (of it: serious violence)”. */
export function nameWithParts(graph: Graph, placed: PartOf): string {
  const [title, parts] = [memberTitle(graph, placed), partTitles(placed.entry, placed.parts)];
  return parts.length > 0 ? graph.words.lineage.withParts({ title, parts }) : title;
}

export interface KinView extends PlacedView {
  id: string;
  descent: Descent;
  /** True if it comes back after a plan that had no such priority. */
  isReturn: boolean;
  /** True if only a part of the earlier priority went on here. */
  isPart: boolean;
  /** The parts of the earlier one that went on, and of the later one that they went into, in sentences. */
  parts: string[];
  /** What shows it, and whether a document or we say so. */
  evidence: string;
  /** How the areas of the two plans differ. */
  area?: string | undefined;
  /** Plans between the two that are not held. */
  passes: LinkItem[];
  sources: CitationView[];
  notes: string[];
  /** What the later priority became in turn. */
  onward: LinkItem[];
}

function kinView(graph: Graph, { link, ...other }: Kin, ends: { from: Member; to: Member }, seen: Seen): KinView {
  const { how, fromParts, toParts, evidence, evidenceBy, area, passes, sources, notes } = link.data;
  const { lineage } = graph.words;
  const [gone, taken] = [partTitles(ends.from, fromParts), partTitles(ends.to, toParts)];
  return {
    ...placedView(graph, other),
    id: link.id,
    descent: {
      how,
      seen,
      ofPart: fromParts !== undefined,
      intoWider: toParts !== undefined || ancestorsOf(graph, ends.to).length > 1,
    },
    isReturn: how === 'returns',
    isPart: how === 'splits' || fromParts !== undefined,
    parts: [
      ...(gone.length > 0 ? [how === 'returns' ? lineage.returned(gone) : lineage.wentOn(gone)] : []),
      ...(taken.length > 0 ? [lineage.wentInto(taken)] : []),
    ],
    evidence: lineage.evidence({ by: evidenceBy, shown: evidence }),
    area: area && lineage.areas(area),
    passes: (passes ?? []).map((reference) => titleLink(graph.get(reference, 'document'), graph.currentPlan.id)),
    sources: citations(graph, sources),
    notes: notes ?? [],
    onward: [],
  };
}

const ancestorView =
  (graph: Graph, to: Member) =>
  (kin: Kin): KinView =>
    kinView(graph, kin, { from: kin.entry, to }, 'fromHeir');

/** What something came from, as `ancestorsOf` finds it. */
export const ancestorViews = (graph: Graph, entry: Member, ancestors: readonly Kin[] = ancestorsOf(graph, entry)): KinView[] =>
  ancestors.map(ancestorView(graph, entry));

/** What something became, and what that became in turn. */
export const heirViews = (graph: Graph, entry: Member): KinView[] =>
  heirsOf(graph, entry).map((kin) => ({
    ...kinView(graph, kin, { from: entry, to: kin.entry }, 'fromAncestor'),
    onward: onward(graph, kin.entry, kin.parts),
  }));

/** All that a priority, or a part of it, became, however far ahead; each once. */
function onward(graph: Graph, entry: Member, parts: Parts): LinkItem[] {
  const found = heirsOf(graph, entry, parts).flatMap((heir) => {
    const { label, address, where } = placedView(graph, heir);
    return [{ label, address, note: where }, ...onward(graph, heir.entry, heir.parts)];
  });
  return [...new Map(found.map((item) => [item.address, item])).values()];
}

/** Why no later priority goes on with it, if none does, and whether that is our reading. */
export const endedText = ({ lineage }: Words, ended: Entry<'priority'>['data']['ended']): string | undefined =>
  ended && lineage.reason(ended);
