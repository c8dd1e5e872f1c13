/** Two plans side by side: who made them, for where and when, what they wanted, and which priority became which. */

import type { Graph, Plan } from '../plan/graph.ts';
import { ancestorsOf, familyOf, type Placed } from '../plan/lineage.ts';
import { measuresInOrder } from '../plan/measures.ts';
import { COMPARE } from './addresses.ts';
import { planLink, titleLink } from './entry-links.ts';
import { ancestorView, type KinView, type PlacedView, placedView } from './lineage-links.ts';
import { outcomeTitle } from './outcome-link.ts';
import { allPlansCrumbs, contentsList, type LinkItem, type PageView, pageBuilder } from './page.ts';
import { partnershipOf } from './partnership.ts';
import { planStatus, yearsText } from './plan-status.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** Two plans, the later one first. */
export interface Pair {
  later: Plan;
  earlier: Plan;
}

export const pairs = (graph: Graph): Pair[] =>
  graph.plans.flatMap((later, index) => graph.plans.slice(index + 1).map((earlier) => ({ later, earlier })));

export const pairName = ({ later, earlier }: Pair): string => `${later.id}-and-${earlier.id}`;
const pairAddress = (pair: Pair): string => `${COMPARE}${pairName(pair)}/`;
const pairTitle = ({ later, earlier }: Pair): string => `${later.entry.data.title} and ${earlier.entry.data.title}`;

export interface CompareView extends PageView {
  plans: [later: LinkItem, earlier: LinkItem];
  facts: { name: string; values: [later: string, earlier: string] }[];
  counts: { name: string; values: [later: LinkItem | undefined, earlier: LinkItem | undefined] }[];
  /** Priorities of the later plan with those of the earlier one that they come from, directly or through plans between. */
  came: { priority: PlacedView; from: KinView[]; through: { label: string; address: string; by: string }[] }[];
  /** Priorities of the later plan that none of the earlier one led to. */
  fresh: LinkItem[];
  /** Priorities of the earlier plan that do not lead to the later one. */
  gone: LinkItem[];
  lists: { title: string; values: [later: string[], earlier: string[]] }[];
  others: LinkItem[];
}

/** The parts of both plans, by their names, with how many each has. */
function countsOf(later: Plan, earlier: Plan): CompareView['counts'] {
  const [ways, others] = [waysIn(later), waysIn(earlier)];
  const names = [...new Set([...ways, ...others].filter(({ count }) => count !== undefined).map(({ label }) => label))];
  const find = (parts: readonly WayIn[], name: string): LinkItem | undefined => {
    const found = parts.find(({ label }) => label === name);
    return found?.count === undefined ? undefined : { label: String(found.count), address: found.address };
  };
  return names.map((name) => ({ name, values: [find(ways, name), find(others, name)] }));
}

/** What a priority has from an earlier plan: by links of its own, and through priorities of plans between the two. */
function cameFrom(graph: Graph, start: Placed, earlier: Plan) {
  const ancestors = ancestorsOf(graph, start.priority);
  const direct = ancestors.filter(({ plan }) => plan === earlier);
  const through = ancestors
    .filter(({ plan }) => plan !== earlier)
    .flatMap((between) =>
      familyOf(graph, between)
        .members.filter(({ plan, priority }) => plan === earlier && !direct.some((kin) => kin.priority === priority))
        .map(({ priority }) => ({ priority, by: between.priority.data.title })),
    );
  return {
    priority: placedView(start),
    from: direct.map((kin) => ancestorView(graph, kin)),
    through: through.map(({ priority, by }) => ({ ...titleLink(priority, earlier.id), by })),
    all: [...direct, ...through].map(({ priority }) => priority),
  };
}

export function compareView(graph: Graph, pair: Pair): CompareView {
  const { later, earlier } = pair;
  const both = <T>(of: (plan: Plan) => T): [T, T] => [of(later), of(earlier)];
  const came = later.all('priority').map((priority) => cameFrom(graph, { plan: later, priority }, earlier));
  const reached = new Set(came.flatMap(({ all }) => all));
  const gone = earlier.all('priority').filter((priority) => !reached.has(priority));
  const lists: CompareView['lists'] = [
    { title: 'Themes', values: both((plan) => plan.all('theme').map(({ data }) => data.title)) },
    { title: 'Outcomes', values: both((plan) => plan.all('outcome').map(outcomeTitle)) },
    { title: 'Measures', values: both((plan) => measuresInOrder(plan).map(({ data }) => data.title)) },
  ].filter(({ values }) => values.some((list) => list.length > 0));
  return {
    ...pageBuilder(graph).page({
      title: pairTitle(pair),
      description: `The ${later.entry.data.title} beside the ${earlier.entry.data.title}: priorities, measures and parts.`,
      address: pairAddress(pair),
      trail: [...allPlansCrumbs(graph), { label: 'Compare plans', address: COMPARE }],
      file: later.entry.file,
      sources: [...new Set(both((plan) => plan.entry.data.sources?.[0]?.document).flatMap((document) => document ?? []))].map(
        (document) => ({ document }),
      ),
      contents: contentsList([
        ['At a glance', 'glance', true],
        ['What is in them', 'parts', true],
        ['Priorities', 'priorities', true],
        ...lists.map(({ title }) => [title, title.toLowerCase(), true] as const),
      ]),
      search: { kind: 'All plans' },
    }),
    plans: both(planLink),
    facts: [
      { name: 'Years', values: both(yearsText) },
      { name: 'Area', values: both((plan) => plan.entry.data.area) },
      { name: 'Made by', values: both((plan) => partnershipOf(graph, plan).name) },
      { name: 'Status', values: both((plan) => planStatus(graph, plan).label) },
    ],
    counts: countsOf(later, earlier),
    came: came.filter(({ all }) => all.length > 0),
    fresh: came.filter(({ all }) => all.length === 0).map(({ priority: { label, address } }) => ({ label, address })),
    gone: gone.map((priority) => titleLink(priority, earlier.id)),
    lists,
    others: pairs(graph)
      .filter((other) => pairName(other) !== pairName(pair))
      .map((other) => ({ label: pairTitle(other), address: pairAddress(other) })),
  };
}

export interface CompareListView extends PageView {
  pairs: LinkItem[];
}

export const compareListView = (graph: Graph): CompareListView => ({
  ...pageBuilder(graph).page({
    title: 'Compare plans',
    description: 'Two plans side by side: priorities, measures and what is in them.',
    address: COMPARE,
    trail: allPlansCrumbs(graph),
    search: { kind: 'All plans' },
  }),
  pairs: pairs(graph).map((pair) => ({ label: pairTitle(pair), address: pairAddress(pair) })),
});
