/**
 * The family tree of priorities: which priority of an earlier plan became which of a later one, one link at a time.
 *
 * A broad priority has parts. What came into one of them does not go on where only another part went: a line is drawn
 * through a priority only where the parts of the two links agree.
 */
import { ANCESTOR_KINDS, HEIR_KINDS } from '../schema/lineage-link.ts';
import type { Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';
import { ofGraph } from './remembered.ts';

export type LineageLink = Entry<'lineage-link'>;

/** What can stand at an end of a link. */
export type Member = Entry<'priority'> | Entry<'wider-priority'> | Entry<'outcome'> | Entry<'action'>;

/** A priority, or what one came from or became, in its plan. */
export interface Placed {
  plan: Plan;
  entry: Member;
}

/** The parts of a priority that something has to do with; undefined if it is the whole. */
export type Parts = readonly string[] | undefined;

/** A link, and what stands at its other end, with the parts of that which it has to do with. */
export interface Kin extends Placed {
  link: LineageLink;
  parts: Parts;
}

interface Ends {
  link: LineageLink;
  from: Placed;
  to: Placed;
}

/** Every link with what stands at its ends. */
const linkEnds = ofGraph((graph): readonly Ends[] =>
  graph.all('lineage-link').map((link) => ({
    link,
    from: graph.across(link.data.from, ...ANCESTOR_KINDS),
    to: graph.across(link.data.to, ...HEIR_KINDS),
  })),
);

/** The links by what stands at one of their ends: whoever asks for those of one entry need not look through all. */
const endsBy = (own: 'from' | 'to') => ofGraph((graph) => Map.groupBy(linkEnds(graph), (ends) => ends[own].entry));
const ENDS_BY = { from: endsBy('from'), to: endsBy('to') };

/** Every plan with the earlier ones that a link leads from. */
export const plansLinkedTo = ofGraph((graph): ReadonlyMap<Plan, ReadonlySet<Plan>> => {
  const linked = Map.groupBy(linkEnds(graph), ({ to }) => to.plan);
  return new Map([...linked].map(([plan, ends]) => [plan, new Set(ends.map(({ from }) => from.plan))]));
});

/** Within a plan, what it chose stands before what it names as chosen by others, and both before what became of them. */
const KINDS: Member['kind'][] = ['priority', 'wider-priority', 'outcome', 'action'];

const byPlan = (graph: Graph) => (a: Kin, b: Kin) =>
  graph.plans.indexOf(a.plan) - graph.plans.indexOf(b.plan) ||
  KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
  (a.plan.all(a.entry.kind) as readonly Member[]).indexOf(a.entry) - (b.plan.all(b.entry.kind) as readonly Member[]).indexOf(b.entry);

/** The parts of a priority as its file has them. */
export const partsOf = (entry: Member) => (entry.kind === 'priority' || entry.kind === 'wider-priority' ? (entry.data.parts ?? []) : []);

const agree = (some: Parts, others: Parts): boolean =>
  some === undefined || others === undefined || some.some((part) => others.includes(part));
const together = (some: Parts, others: Parts): Parts => some && others && [...new Set([...some, ...others])];

/** Where a whole became a whole, a part is the one of the same name; if the other has no such part, nothing is known of it. */
function partsAcross(near: Parts, far: Parts, wanted: Parts, other: Member): Parts {
  if (far || near || !wanted || partsOf(other).length === 0) return far;
  return partsOf(other).flatMap(({ id }) => (wanted.includes(id) ? [id] : []));
}

function kin(graph: Graph, entry: Member, wanted: Parts, own: 'from' | 'to', other: 'from' | 'to'): Kin[] {
  return (ENDS_BY[own](graph).get(entry) ?? [])
    .flatMap(({ link, [other]: placed }) => {
      const [near, far] = [link.data[`${own}Parts`], link.data[`${other}Parts`]];
      return agree(near, wanted) ? [{ link, ...placed, parts: partsAcross(near, far, wanted, placed.entry) }] : [];
    })
    .sort(byPlan(graph));
}

/** What this came from, the latest plan first; of a part of it, what came into that part. */
export const ancestorsOf = (graph: Graph, entry: Member, parts?: Parts): Kin[] => kin(graph, entry, parts, 'to', 'from');

/** What this became; of a part of it, what took on that part. */
export const heirsOf = (graph: Graph, entry: Member, parts?: Parts): Kin[] => kin(graph, entry, parts, 'from', 'to');

export interface FamilyMember extends Placed {
  /** The parts of it that went on to the first of the family; undefined if all of it did. */
  parts: Parts;
  /** What those parts came from. */
  ancestors: Kin[];
}

export interface Family {
  /** All that the first one came from, itself included, the latest plan first. */
  members: FamilyMember[];
  links: LineageLink[];
}

/** A priority, or some parts of it, with all that it came from, however far back. */
export function familyOf(graph: Graph, start: Placed, parts?: Parts): Family {
  const members = new Map<Member, FamilyMember>([[start.entry, { ...start, parts, ancestors: [] }]]);
  // From plan to plan backwards, as links go: all parts of a member are known before it is asked what they came from.
  for (const plan of graph.plans) {
    for (const member of [...members.values()].filter((each) => each.plan === plan)) {
      member.ancestors = ancestorsOf(graph, member.entry, member.parts);
      for (const { plan: own, entry, parts: reached } of member.ancestors) {
        const known = members.get(entry);
        members.set(entry, { plan: own, entry, parts: known ? together(known.parts, reached) : reached, ancestors: [] });
      }
    }
  }
  const order = ({ plan }: Placed) => graph.plans.indexOf(plan);
  const all = [...members.values()].sort((a, b) => order(a) - order(b));
  return { members: all, links: [...new Set(all.flatMap(({ ancestors }) => ancestors.map(({ link }) => link)))] };
}

/** Parts in words; nothing for the whole. */
export const partTitles = (entry: Member, parts: Parts): string[] =>
  parts === undefined
    ? []
    : partsOf(entry)
        .filter(({ id }) => parts.includes(id))
        .map(({ title }) => title);

type Ended = NonNullable<Entry<'priority'>['data']['ended']>;

/** What no later priority goes on with: the whole, or a part of it. */
export interface Dropped extends Placed {
  part?: string | undefined;
  ended?: Ended | undefined;
}

/** All that no later priority goes on with, the latest plan first. Priorities of plans that still stand are left out. */
export const droppedOnes = (graph: Graph): Dropped[] =>
  graph.plans
    .filter(({ entry }) => entry.data.status === 'superseded')
    .flatMap((plan) =>
      [...plan.all('priority'), ...plan.all('wider-priority')].flatMap((entry): Dropped[] => {
        const { ended } = entry.data;
        const isDropped = ended !== undefined || (entry.kind === 'priority' && heirsOf(graph, entry).length === 0);
        if (isDropped) return [{ plan, entry, ended }];
        return partsOf(entry).flatMap((part) => (part.ended ? [{ plan, entry, part: part.title, ended: part.ended }] : []));
      }),
    );
