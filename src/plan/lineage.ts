/** The family tree of priorities: which priority of an earlier plan became which of a later one, one link at a time. */
import type { Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';

export type LineageLink = Entry<'lineage-link'>;

/** A priority in its plan. */
export interface Placed {
  plan: Plan;
  priority: Entry<'priority'>;
}

/** A link, and the priority at its other end. */
export interface Kin extends Placed {
  link: LineageLink;
}

interface Ends {
  link: LineageLink;
  from: Placed;
  to: Placed;
}

const endsOf = new WeakMap<Graph, readonly Ends[]>();

/** Every link with the priorities at its ends. */
function linkEnds(graph: Graph): readonly Ends[] {
  const known = endsOf.get(graph);
  if (known) return known;
  const placed = (reference: string): Placed => {
    const { plan, entry } = graph.across(reference, 'priority');
    return { plan, priority: entry };
  };
  const ends = graph.all('lineage-link').map((link) => ({ link, from: placed(link.data.from), to: placed(link.data.to) }));
  endsOf.set(graph, ends);
  return ends;
}

const byPlan = (graph: Graph) => (a: Kin, b: Kin) =>
  graph.plans.indexOf(a.plan) - graph.plans.indexOf(b.plan) ||
  a.plan.all('priority').indexOf(a.priority) - b.plan.all('priority').indexOf(b.priority);

const kin = (graph: Graph, priority: Entry<'priority'>, own: 'from' | 'to', other: 'from' | 'to'): Kin[] =>
  linkEnds(graph)
    .filter((ends) => ends[own].priority === priority)
    .map((ends) => ({ link: ends.link, ...ends[other] }))
    .sort(byPlan(graph));

/** The priorities that this one came from, those of the latest plan first. */
export const ancestorsOf = (graph: Graph, priority: Entry<'priority'>): Kin[] => kin(graph, priority, 'to', 'from');

/** The priorities that this one became. */
export const heirsOf = (graph: Graph, priority: Entry<'priority'>): Kin[] => kin(graph, priority, 'from', 'to');

export interface Family {
  /** All that the first one came from, itself included, the latest plan first. */
  members: Placed[];
  links: LineageLink[];
}

/** A priority with all that it came from, however far back. */
export function familyOf(graph: Graph, start: Placed): Family {
  const members = new Map<Entry<'priority'>, Placed>([[start.priority, start]]);
  const links = new Set<LineageLink>();
  for (const { priority } of members.values()) {
    for (const { link, ...ancestor } of ancestorsOf(graph, priority)) {
      links.add(link);
      members.set(ancestor.priority, ancestor);
    }
  }
  const order = ({ plan }: Placed) => graph.plans.indexOf(plan);
  return { members: [...members.values()].sort((a, b) => order(a) - order(b)), links: [...links] };
}

/** Priorities that no later priority goes on with, the latest plan first; those of plans that still stand are left out. */
export const endedPriorities = (graph: Graph): Placed[] =>
  graph.plans
    .filter(({ entry }) => entry.data.status === 'superseded')
    .flatMap((plan) => plan.all('priority').map((priority) => ({ plan, priority })))
    .filter(({ priority }) => heirsOf(graph, priority).length === 0);
