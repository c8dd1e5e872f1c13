/** A priority and where it stands, what it came from and what became of it: named with its plan, as pages over all plans must. */

import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { ancestorsOf, heirsOf, type Kin, type Member, type Parts, type Placed, partTitles } from '../../plan/lineage.ts';
import type { Entry } from '../../source/read-content.ts';
import { both } from '../../source/wording.ts';
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

const LEVELS = { national: 'a national priority', county: 'a priority of the county' } as const;

const memberTitle = (graph: Graph, { entry }: Placed): string => {
  switch (entry.kind) {
    case 'wider-priority':
      return widerTitle(entry);
    case 'outcome':
      return numberedTitle(graph, entry);
    case 'action':
      return graph.words.delivery.actionTitle(entry.data);
    case 'priority':
      return entry.data.title;
  }
};

/** A priority that others set does not have the years of the plan that names it. */
const whereOf = ({ plan, entry }: Placed): string =>
  entry.kind === 'wider-priority' ? `${LEVELS[entry.data.level]}, named in the plan of ${yearsText(plan)}` : whereText(plan);

export const placedView = (graph: Graph, placed: Placed): PlacedView => ({
  label: memberTitle(graph, placed),
  address: addressOf(placed.entry, placed.plan.id),
  plan: planLink(placed.plan),
  where: whereOf(placed),
});

/** A priority, or some parts of it. */
export interface PartOf extends Placed {
  parts: Parts;
}

/** “Reduce crime (of it: serious violence)”. */
export function nameWithParts(graph: Graph, placed: PartOf): string {
  const titles = partTitles(placed.entry, placed.parts);
  return titles.length > 0 ? `${memberTitle(graph, placed)} (of it: ${both(titles)})` : memberTitle(graph, placed);
}

type How = Kin['link']['data']['how'];

/** How a link is said, seen from the later one and from the earlier one; and where words differ, of a part of the earlier one. */
interface Words {
  fromHeir: string;
  fromAncestor: string;
  ofPart?: { fromHeir: string; fromAncestor: string };
}
const WORDS: Record<How, Words> = {
  continues: { fromHeir: 'Continues', fromAncestor: 'Went on as' },
  renamed: { fromHeir: 'Is a new name of', fromAncestor: 'Was renamed' },
  widens: { fromHeir: 'Is a wider form of', fromAncestor: 'Was widened to' },
  splits: { fromHeir: 'Is a part of what was', fromAncestor: 'Was split; a part of it became' },
  merges: {
    fromHeir: 'Takes in',
    fromAncestor: 'Was taken into',
    ofPart: { fromHeir: 'Takes in a part of', fromAncestor: 'A part of it was taken into' },
  },
  returns: {
    fromHeir: 'Brings back',
    fromAncestor: 'Came back as',
    ofPart: { fromHeir: 'Brings back a part of', fromAncestor: 'A part of it came back in' },
  },
  kept: {
    fromHeir: 'Keeps what was the priority',
    fromAncestor: 'Is no priority any more, but is kept as',
    ofPart: { fromHeir: 'Keeps a part of what was the priority', fromAncestor: 'Is no priority any more; a part of it is kept as' },
  },
};

/** A part of one priority in another that is wider than that part: it is not “a part of what was” the first. */
const PART_OF_WIDER: Words = { fromHeir: 'Takes in a part of', fromAncestor: 'Was split; a part of it went into' };

function wordsOf(graph: Graph, { data: { how, fromParts, toParts } }: Kin['link'], heir: Member): Words {
  if (how === 'splits' && (toParts || ancestorsOf(graph, heir).length > 1)) return PART_OF_WIDER;
  return fromParts ? { ...WORDS[how], ...WORDS[how].ofPart } : WORDS[how];
}

export interface KinView extends PlacedView {
  id: string;
  how: string;
  /** True if it comes back after a plan that had no such priority. */
  isReturn: boolean;
  /** True if only a part of the earlier priority went on here. */
  isPart: boolean;
  /** The parts of the earlier one that went on, and of the later one that they went into, in sentences. */
  parts: string[];
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

const partSentence = (before: string, titles: readonly string[]): string[] => (titles.length > 0 ? [`${before} ${both(titles)}.`] : []);

function kinView(graph: Graph, { link, ...other }: Kin, ends: { from: Member; to: Member }, seen: 'fromHeir' | 'fromAncestor'): KinView {
  const { how, fromParts, toParts, evidence, evidenceBy, area, passes, sources, notes } = link.data;
  const words = wordsOf(graph, link, ends.to);
  return {
    ...placedView(graph, other),
    id: link.id,
    how: words[seen],
    isReturn: how === 'returns',
    isPart: how === 'splits' || fromParts !== undefined,
    parts: [
      ...partSentence(how === 'returns' ? 'What returned:' : 'What went on:', partTitles(ends.from, fromParts)),
      ...partSentence('It went into the part on', partTitles(ends.to, toParts)),
    ],
    evidence: `${evidenceBy === 'ours' ? 'Our reading' : 'A document says so'}: ${evidence}`,
    area,
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
export const endedText = (ended: Entry<'priority'>['data']['ended']): string | undefined =>
  ended && `${ended.by === 'ours' ? 'Our reading: ' : ''}${ended.reason}`;
