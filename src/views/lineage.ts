/** Where the priorities of today came from: each with all its ancestors, as a story and as a diagram; and those that ended. */
import type { Graph } from '../plan/graph.ts';
import { ancestorsOf, endedPriorities, type Family, familyOf, heirsOf, type Placed } from '../plan/lineage.ts';
import { both } from '../source/wording.ts';
import { LINEAGE } from './addresses.ts';
import { ancestorView, endedText, type KinView, type PlacedView, placedView } from './lineage-links.ts';
import { allPlansCrumbs, contentsList, type LinkItem, type PageView, pageBuilder } from './page.ts';
import { whereText } from './plan-status.ts';
import { sharedDataLinks } from './shared-tables.ts';

/** What a picture of a family has to know: names by plan, the oldest plan first, and which leads to which. */
export interface LineageDiagram {
  plans: { title: string; priorities: string[] }[];
  /** Places in the list of all names, in the order of `plans`. `read`: by us from the texts, not said by a document. */
  links: { from: number; to: number; read: boolean }[];
}

export interface FamilyView extends PlacedView {
  id: string;
  /** The whole in a few sentences, one for each member that has ancestors. */
  story: string[];
  /** Each member that has ancestors, the latest first, with them. */
  steps: { heir: PlacedView; ancestors: KinView[] }[];
  diagram?: LineageDiagram | undefined;
  /** The ids of the links that are told here first: links to them lead here. */
  anchors: ReadonlySet<string>;
}

export interface LineageView extends PageView {
  /** The same as open data. */
  data: LinkItem[];
  families: FamilyView[];
  /** Whether a document states any of the links; the others are our reading. */
  hasStated: boolean;
  /** Priorities of old plans that none goes on with. */
  ended: (PlacedView & { reason: string })[];
}

/** Each heir has a line of its own at the side of the names: more of them would leave no room for words on a phone. */
const MOST_HEIRS = 6;

function diagramOf(graph: Graph, { members, links }: Family): LineageDiagram | undefined {
  const heirs = new Set(links.map(({ data }) => data.to));
  if (links.length === 0 || heirs.size > MOST_HEIRS) return undefined;
  const oldestFirst = members.toReversed();
  const plans = graph.plans.toReversed().filter((plan) => members.some((member) => member.plan === plan));
  const ordered = plans.flatMap((plan) => oldestFirst.filter((member) => member.plan === plan));
  const placeOf = (reference: string) => {
    const { entry } = graph.across(reference, 'priority');
    return ordered.findIndex(({ priority }) => priority === entry);
  };
  return {
    plans: plans.map((plan) => ({
      title: whereText(plan),
      priorities: ordered.filter((member) => member.plan === plan).map(({ priority }) => priority.data.title),
    })),
    links: links.map(({ data }) => ({ from: placeOf(data.from), to: placeOf(data.to), read: data.evidenceBy === 'ours' })),
  };
}

const quoted = (items: readonly PlacedView[]): string => both(items.map(({ label }) => `“${label}”`));

/** “X came from “A” and “B” (2012 to 2015, Norfolk).” With what a short sentence would hide: plans between, and that only a part went on. */
function storyOf({ heir, ancestors }: { heir: PlacedView; ancestors: readonly KinView[] }): string {
  const byPlan = [...Map.groupBy(ancestors, ({ where }) => where)];
  const parts = byPlan.map(([where, those]) => `from ${quoted(those)} (${where})`);
  const split = ancestors.filter(({ isPart }) => isPart);
  return [
    `“${heir.label}” (${heir.where}) came ${parts.join(', and ')}.`,
    split.length > 0 ? `Of ${quoted(split)}, only a part went on here.` : '',
    ancestors.some(({ passes }) => passes.length > 0) ? 'There are plans between that are not held.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A priority and all that it came from. `told` has the links of families above it, and gets those of this one. */
function familyView(graph: Graph, start: Placed, told: Set<string>): FamilyView {
  const family = familyOf(graph, start);
  const anchors = new Set(family.links.map(({ id }) => id).filter((id) => !told.has(id)));
  for (const id of anchors) told.add(id);
  const steps = family.members
    .map((member) => ({
      heir: placedView(member),
      ancestors: ancestorsOf(graph, member.priority).map((kin) => ancestorView(graph, kin)),
    }))
    .filter(({ ancestors }) => ancestors.length > 0);
  return {
    ...placedView(start),
    id: `${start.plan.id}-${start.priority.id}`,
    anchors,
    story: steps.map(storyOf),
    steps,
    diagram: diagramOf(graph, family),
  };
}

/** The priorities that no later one goes on with, because they stand in the latest plan or because they ended: the ends of all families. */
const lastOnes = (graph: Graph): Placed[] =>
  graph.plans.flatMap((plan) =>
    plan
      .all('priority')
      .filter(
        (priority) => heirsOf(graph, priority).length === 0 && (plan === graph.currentPlan || ancestorsOf(graph, priority).length > 0),
      )
      .map((priority) => ({ plan, priority })),
  );

export function lineageView(graph: Graph): LineageView {
  const told = new Set<string>();
  const families = lastOnes(graph).map((start) => familyView(graph, start, told));
  const ended = endedPriorities(graph).map(({ plan, priority }) => ({
    ...placedView({ plan, priority }),
    reason: endedText(priority) ?? '',
  }));
  return {
    ...pageBuilder(graph).page({
      title: 'Where the priorities came from',
      description: 'How the priorities of each plan became those of the next, with what shows it.',
      address: LINEAGE,
      trail: allPlansCrumbs(graph),
      file: graph.all('lineage-link')[0]?.file,
      contents: contentsList([
        ...families.map(({ id, label }) => [label, id, true] as const),
        ['Priorities that ended', 'ended', ended.length > 0],
      ]),
      search: { kind: 'All plans' },
    }),
    data: sharedDataLinks(graph, 'lineage'),
    families,
    hasStated: graph.all('lineage-link').some(({ data }) => data.evidenceBy === 'source'),
    ended,
  };
}
