/** Two plans side by side: who made them, for where and when, what they wanted, and which priority became which. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { ancestorsOf, familyOf, type Placed, plansLinkedTo } from '../../plan/lineage.ts';
import { measuresInOrder } from '../../plan/measures.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { fullTitle } from '../../plan/titles.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { COMPARE } from '../page/addresses.ts';
import { planLink, titleLink } from '../page/entry-links.ts';
import { allPlansCrumbs, contentsList, type PageView, pageBuilder } from '../page/page.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { planStatus, yearsText } from '../plans/plan-status.ts';
import { type WayIn, waysIn } from '../plans/ways-in.ts';
import { ancestorViews, type KinView, nameWithParts, type PlacedView, placedView } from './lineage-links.ts';
import { topicEntriesIn, topicLink, topicsInOrder } from './topics.ts';

/** Two plans, the later one first. */
export interface Pair {
  later: Plan;
  earlier: Plan;
}

export const pairName = ({ later, earlier }: Pair): string => `${later.id}-and-${earlier.id}`;
const pairAddress = (pair: Pair): string => `${COMPARE}${pairName(pair)}/`;

/**
 * The pairs that have a page, the latest plan first: every plan with the one before it, and with those that its priorities came from by a recorded link. With
 * all others, pages would grow with the square of the plans, and say little (docs/decisions/0047-growth.md). A pair that was published stays: another
 * plan may have come between the two since.
 */
export const pairs = ofGraph((graph): readonly Pair[] =>
  graph.plans.flatMap((later, index) => {
    const linked = plansLinkedTo(graph).get(later);
    const before = graph.plans.slice(index + 1);
    return before
      .map((earlier) => ({ later, earlier }))
      .filter((pair, between) => between === 0 || linked?.has(pair.earlier) || graph.wasPublished(pairAddress(pair)));
  }),
);

/** Every two plans have a page. */
const areAll = ({ plans }: Graph, some: readonly Pair[]) => some.length === (plans.length * (plans.length - 1)) / 2;

const titles = ({ later, earlier }: Pair) => ({ later: later.entry.data.title, earlier: earlier.entry.data.title });
const pairTitle = (graph: Graph, pair: Pair): string => graph.words.across.compare.pair(titles(pair));

export interface CompareView extends PageView {
  plans: [later: LinkItem, earlier: LinkItem];
  facts: { name: string; values: [later: string, earlier: string] }[];
  counts: { name: string; values: [later: LinkItem | undefined, earlier: LinkItem | undefined] }[];
  /** What the later plan has, with the priorities of the earlier one that it comes from, directly or through plans between. */
  came: { priority: PlacedView; from: KinView[]; through: { label: string; address: string; where: string; by: string }[] }[];
  /** Subjects that both plans have something on, where a priority of one of them has no link to the other. */
  subjects: { topic: LinkItem; values: [later: LinkItem[], earlier: LinkItem[]] }[];
  /** Whether a link is recorded for some of the priorities in those subjects. */
  someLinked: boolean;
  /** The priorities that have no link to the other plan and stand in none of those subjects. That is all that is known: it may be in the other plan. */
  unlinked: { plan: LinkItem; priorities: LinkItem[] }[];
  lists: { id: string; title: string; values: [later: string[], earlier: string[]] }[];
  others: LinkItem[];
}

/** The parts of both plans, with how many each has. */
function countsOf(graph: Graph, later: Plan, earlier: Plan): CompareView['counts'] {
  const counted = (plan: Plan) => new Map(waysIn(graph, plan).flatMap((way) => (way.count === undefined ? [] : [[way.id, way] as const])));
  const [ways, others] = [counted(later), counted(earlier)];
  const count = (way: WayIn | undefined): LinkItem | undefined => way && { label: String(way.count), address: way.address };
  return [...new Set([...ways.keys(), ...others.keys()])].map((id) => ({
    name: (ways.get(id) ?? others.get(id))?.label ?? '',
    values: [count(ways.get(id)), count(others.get(id))],
  }));
}

/** What the later plan has from an earlier one: by links of its own, and through priorities of plans between the two. */
function cameFrom(graph: Graph, start: Placed, earlier: Plan) {
  const ancestors = ancestorsOf(graph, start.entry);
  const direct = ancestors.filter(({ plan }) => plan === earlier);
  const through = ancestors
    .filter(({ plan }) => plan !== earlier)
    .flatMap((between) =>
      familyOf(graph, between, between.parts)
        .members.filter(({ plan, entry }) => plan === earlier && !direct.some((kin) => kin.entry === entry))
        .map((member) => ({ member, by: nameWithParts(graph, between) })),
    );
  return {
    priority: placedView(graph, start),
    from: ancestorViews(graph, start.entry, direct),
    through: through.map(({ member, by }) => {
      const { label, address, where } = placedView(graph, member);
      return { label, address, where, by };
    }),
    all: [...direct, ...through.map(({ member }) => member)].map(({ entry }) => entry),
  };
}

type Priority = Entry<'priority'>;

/** The priorities of a plan that belong to a topic; if there are none, the way to what the plan says on it. */
function onTopic(graph: Graph, topic: Entry<'topic'>, plan: Plan): { priorities: Priority[]; links: LinkItem[] } | undefined {
  const entries = topicEntriesIn(graph, topic, plan);
  const priorities = entries.filter((entry) => entry.kind === 'priority');
  if (entries.length === 0) return undefined;
  const says = { label: graph.words.across.compare.noPriority, address: `${topicLink(graph, topic).address}#${plan.id}` };
  return { priorities, links: priorities.length > 0 ? priorities.map((priority) => titleLink(priority, plan.id)) : [says] };
}

/** The subjects of both plans, as far as a topic has them, for priorities that no link ties to the other plan. */
function sharedSubjects(graph: Graph, { later, earlier }: Pair, alone: readonly Priority[]) {
  return topicsInOrder(graph).flatMap((topic) => {
    const [now, then] = [onTopic(graph, topic, later), onTopic(graph, topic, earlier)];
    if (!now || !then) return [];
    const priorities = [...now.priorities, ...then.priorities];
    return priorities.some((priority) => alone.includes(priority))
      ? [{ topic: topicLink(graph, topic), values: [now.links, then.links] as [LinkItem[], LinkItem[]], priorities }]
      : [];
  });
}

export function compareView(graph: Graph, pair: Pair): CompareView {
  const { later, earlier } = pair;
  const { across, labels } = graph.words;
  const { compare } = across;
  const both = <T>(of: (plan: Plan) => T): [T, T] => [of(later), of(earlier)];
  const members = [...later.all('priority'), ...later.all('outcome'), ...later.all('action')];
  const came = members.map((entry) => cameFrom(graph, { plan: later, entry }, earlier));
  const linked = new Set<AnyEntry>(came.flatMap(({ all }, index) => (all.length > 0 ? [...all, members[index] as AnyEntry] : [])));
  const alone = both((plan) => plan.all('priority').filter((priority) => !linked.has(priority)));
  const subjects = sharedSubjects(graph, pair, alone.flat());
  const inSubjects = new Set(subjects.flatMap(({ priorities }) => priorities));
  const lists: CompareView['lists'] = [
    { id: 'themes', title: labels.themes, values: both((plan) => plan.all('theme').map(({ data }) => data.title)) },
    { id: 'outcomes', title: compare.outcomes, values: both((plan) => plan.all('outcome').map(fullTitle)) },
    { id: 'measures', title: compare.measures, values: both((plan) => measuresInOrder(plan).map(({ data }) => data.title)) },
  ].filter(({ values }) => values.some((list) => list.length > 0));
  return {
    ...pageBuilder(graph).page({
      title: pairTitle(graph, pair),
      description: compare.pairDescription(titles(pair)),
      address: pairAddress(pair),
      trail: [...allPlansCrumbs(graph), { label: compare.title, address: COMPARE }],
      file: later.entry.file,
      sources: [...new Set(both((plan) => plan.entry.data.sources?.[0]?.document).flatMap((document) => document ?? []))].map(
        (document) => ({ document }),
      ),
      contents: contentsList([
        [compare.atAGlance, 'glance', true],
        [compare.whatIsInThem, 'parts', true],
        [labels.priorities, 'priorities', true],
        ...lists.map(({ title, id }) => [title, id, true] as const),
      ]),
      search: { kind: across.kind },
    }),
    plans: both(planLink),
    facts: [
      { name: compare.years, values: both((plan) => yearsText(graph, plan)) },
      { name: labels.area, values: both((plan) => plan.entry.data.area) },
      { name: compare.madeBy, values: both((plan) => partnershipOf(graph, plan).name) },
      { name: compare.status, values: both((plan) => planStatus(graph, plan).label) },
    ],
    counts: countsOf(graph, later, earlier),
    came: came.filter(({ all }) => all.length > 0),
    subjects: subjects.map(({ topic, values }) => ({ topic: { label: topic.label, address: topic.address }, values })),
    someLinked: [...inSubjects].some((priority) => linked.has(priority)),
    unlinked: both((plan) => plan)
      .map((plan, index) => ({
        plan: planLink(plan),
        priorities: (alone[index] ?? []).filter((priority) => !inSubjects.has(priority)).map((priority) => titleLink(priority, plan.id)),
      }))
      .filter(({ priorities }) => priorities.length > 0),
    lists,
    // Those with one of these two: all pairs on the page of each would grow with the fourth power of the plans.
    others: pairs(graph)
      .filter(
        (other) => pairName(other) !== pairName(pair) && [later, earlier].some((plan) => plan === other.later || plan === other.earlier),
      )
      .map((other) => ({ label: pairTitle(graph, other), address: pairAddress(other) })),
  };
}

export interface CompareListView extends PageView {
  /** Which plans stand side by side, where that is not every two. */
  which?: string | undefined;
  pairs: LinkItem[];
}

export const compareListView = (graph: Graph): CompareListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.across.compare.title,
    description: graph.words.across.compare.description,
    address: COMPARE,
    trail: allPlansCrumbs(graph),
    search: { kind: graph.words.across.kind },
  }),
  which: areAll(graph, pairs(graph)) ? undefined : graph.words.across.compare.which,
  pairs: pairs(graph).map((pair) => ({ label: pairTitle(graph, pair), address: pairAddress(pair) })),
});
