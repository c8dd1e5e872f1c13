/** Where the priorities of today came from: each with all its ancestors, as a story and as a diagram; and what none goes on with. */
import type { LineageDiagram } from '../../charts/lineage-svg.ts';
import type { CitationView, LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import {
  ancestorsOf,
  droppedOnes,
  type Family,
  type FamilyMember,
  familyOf,
  heirsOf,
  type Kin,
  type Parts,
  type Placed,
  partTitles,
} from '../../plan/lineage.ts';
import { sharedDataLinks } from '../open-data/open-data-table.ts';
import { LINEAGE } from '../page/addresses.ts';
import { planLink } from '../page/entry-links.ts';
import { allPlansCrumbs, citations, contentsList, type PageView, pageBuilder } from '../page/page.ts';
import { yearsText } from '../plans/plan-status.ts';
import {
  ancestorViews,
  endedText,
  heirViews,
  type KinView,
  nameWithParts,
  type PartOf,
  type PlacedView,
  placedView,
} from './lineage-links.ts';
import { topicsOf } from './topics.ts';

export interface FamilyView extends PlacedView {
  id: string;
  /** The whole in a few sentences, one for each member that has ancestors. */
  story: string[];
  /** Each member that has ancestors, the latest first, with them. */
  steps: { heir: PlacedView; ancestors: KinView[] }[];
  /** The outcomes and actions that the first of the family became, which is no priority any more. */
  kept: KinView[];
  /** Subjects that it belongs to: what earlier plans say on them, where no link leads to it. */
  topics: LinkItem[];
  diagram?: LineageDiagram | undefined;
  /** The ids of the links that are told here first: links to them lead here. */
  anchors: ReadonlySet<string>;
}

export interface LineageView extends PageView {
  /** The same as open data. */
  data: LinkItem[];
  /** What plans say of the plan before them. */
  said: { plan: LinkItem; text: string; sources: CitationView[] }[];
  families: FamilyView[];
  /** Whether a document states any of the links; the others are our reading. */
  hasStated: boolean;
  /** What old plans had and no later priority goes on with. */
  dropped: (PlacedView & { part?: string | undefined; reason: string })[];
}

/** Each heir has a line of its own at the side of the names: more of them would leave no room for words on a phone. */
const MOST_HEIRS = 6;

/** What stands together in a picture: the priorities of a plan, or those that it names as set by others. */
const layerTitle = (graph: Graph, placed: Placed): string =>
  placed.entry.kind === 'wider-priority'
    ? graph.words.lineage.allSetByOthers[placed.entry.data.level](yearsText(graph, placed.plan))
    : placedView(graph, placed).where;

function diagramOf(graph: Graph, { members, links }: Family, kept: readonly Kin[]): LineageDiagram | undefined {
  const all = [...links, ...kept.map(({ link }) => link)];
  const heirs = new Set(all.map(({ data }) => data.to));
  if (all.length === 0 || heirs.size > MOST_HEIRS) return undefined;
  const everyone: PartOf[] = [...members.toReversed(), ...kept];
  const oldestFirst = graph.plans.toReversed().flatMap((plan) => everyone.filter((member) => member.plan === plan));
  const layers = Map.groupBy(oldestFirst, (placed) => layerTitle(graph, placed));
  const ordered = [...layers.values()].flat();
  const placeOf = (member: Placed) => ordered.findIndex(({ entry }) => entry === member.entry);
  const lines = [
    ...members.flatMap((heir) => heir.ancestors.map((kin) => ({ link: kin.link, from: placeOf(kin), to: placeOf(heir) }))),
    ...kept.map((kin) => ({ link: kin.link, from: members[0] ? placeOf(members[0]) : -1, to: placeOf(kin) })),
  ];
  return {
    plans: [...layers].map(([title, those]) => ({ title, priorities: those.map((placed) => nameWithParts(graph, placed)) })),
    links: lines.map(({ link, from, to }) => ({ from, to, read: link.data.evidenceBy === 'ours' })),
  };
}

/** Titles of priorities by plan. */
const byPlan = (priorities: readonly PlacedView[]) =>
  [...Map.groupBy(priorities, ({ where }) => where)].map(([where, those]) => ({ titles: those.map(({ label }) => label), where }));

/** What came from where, in a few sentences. With what a short sentence would hide: plans between, and that only a part went on. */
function storyOf(graph: Graph, member: FamilyMember): string {
  const ancestors = ancestorViews(graph, member.entry, member.ancestors);
  const { label, where } = placedView(graph, member);
  return graph.words.lineage.story({
    title: label,
    where,
    parts: partTitles(member.entry, member.parts),
    from: byPlan(ancestors.filter(({ isReturn }) => !isReturn)),
    returned: byPlan(ancestors.filter(({ isReturn }) => isReturn)),
    partly: ancestors.filter(({ isPart }) => isPart).map((ancestor) => ancestor.label),
    isGap: ancestors.some(({ passes }) => passes.length > 0),
  });
}

/** What became of a priority that is one no more. */
const keptStory = (graph: Graph, start: Placed, kept: readonly KinView[]): string[] =>
  kept.length > 0 ? [graph.words.lineage.keptStory({ title: placedView(graph, start).label, kept: byPlan(kept) })] : [];

/** A priority and all that it came from. `told` has the links of families above it, and gets those of this one. */
function familyView(graph: Graph, { parts, ...start }: Start, told: Set<string>): FamilyView {
  const family = familyOf(graph, start, parts);
  const kept = heirsOf(graph, start.entry).filter(({ entry }) => entry.kind !== 'priority');
  const keptViews = heirViews(graph, start.entry).filter(({ id }) => kept.some(({ link }) => link.id === id));
  const ids = [...family.links.map(({ id }) => id), ...keptViews.map(({ id }) => id)];
  const anchors = new Set(ids.filter((id) => !told.has(id)));
  for (const id of anchors) told.add(id);
  const withAncestors = family.members.filter(({ ancestors }) => ancestors.length > 0);
  return {
    ...placedView(graph, start),
    id: `${start.plan.id}-${start.entry.id}`,
    anchors,
    story: [...withAncestors.map((member) => storyOf(graph, member)), ...keptStory(graph, start, keptViews)],
    steps: withAncestors.map((member) => ({
      heir: placedView(graph, member),
      ancestors: ancestorViews(graph, member.entry, member.ancestors),
    })),
    kept: keptViews,
    topics: start.entry.kind === 'priority' ? topicsOf(graph, start.entry) : [],
    diagram: diagramOf(graph, family, kept),
  };
}

interface Start extends Placed {
  parts: Parts;
}

/** The parts that something came into and that no later priority took on: undefined is the whole, none if all went on. */
function endOf(graph: Graph, entry: Start['entry']): { parts: Parts } | undefined {
  const heirs = heirsOf(graph, entry).filter((heir) => heir.entry.kind === 'priority');
  if (heirs.length === 0) return { parts: undefined };
  const wentOn = (parts: Parts) => heirsOf(graph, entry, parts).some((heir) => heir.entry.kind === 'priority');
  const lost = ancestorsOf(graph, entry).flatMap(({ link }) => (wentOn(link.data.toParts) ? [] : (link.data.toParts ?? [])));
  return lost.length > 0 ? { parts: [...new Set(lost)] } : undefined;
}

/** What no later priority goes on with, because it stands in the latest plan or because it ended: the ends of all families. */
const lastOnes = (graph: Graph): Start[] =>
  graph.plans.flatMap((plan) =>
    plan.all('priority').flatMap((entry): Start[] => {
      const end = endOf(graph, entry);
      const isLinked = ancestorsOf(graph, entry).length + heirsOf(graph, entry).length > 0;
      return end && (plan === graph.currentPlan || isLinked) ? [{ plan, entry, ...end }] : [];
    }),
  );

export function lineageView(graph: Graph): LineageView {
  const { lineage, across } = graph.words;
  const told = new Set<string>();
  const families = lastOnes(graph).map((start) => familyView(graph, start, told));
  const dropped = droppedOnes(graph).map(({ part, ended, ...placed }) => ({
    ...placedView(graph, placed),
    part,
    reason: endedText(graph.words, ended) ?? '',
  }));
  const said = graph.plans.flatMap((plan) =>
    (plan.entry.data.follows ?? []).map(({ text, sources }) => ({ plan: planLink(plan), text, sources: citations(graph, sources) })),
  );
  return {
    ...pageBuilder(graph).page({
      title: lineage.title,
      description: lineage.description,
      address: LINEAGE,
      trail: allPlansCrumbs(graph),
      file: graph.all('lineage-link')[0]?.file,
      contents: contentsList([
        [lineage.whatPlansSay, 'said', said.length > 0],
        ...families.map(({ id, label }) => [label, id, true] as const),
        [lineage.ended, 'ended', dropped.length > 0],
      ]),
      search: { kind: across.kind },
    }),
    data: sharedDataLinks(graph, 'lineage', graph.all('lineage-link').length > 0),
    said,
    families,
    hasStated: graph.all('lineage-link').some(({ data }) => data.evidenceBy === 'source'),
    dropped,
  };
}
