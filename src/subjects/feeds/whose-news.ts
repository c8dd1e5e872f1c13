/**
 * What is new for whom: whether a notice, report, change or correction concerns a priority, a district, or a body and what it has taken
 * on. What is said of a plan as a whole concerns all of these.
 */
import type { TakenOn } from '../../plan/accountability.ts';
import { prioritiesOfAction, sectionOf } from '../../plan/actions.ts';
import { bodyOf } from '../../plan/bodies.ts';
import { actionsFor, isMeasureOf, ownPlans, targetsForDistrict } from '../../plan/districts.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { isRecord, subjectOf } from '../../plan/record.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import type { New } from './news.ts';

type Priority = Entry<'priority'>;
type District = Entry<'district'>;

/** What it is about; of a correction of a report, what the report is about. */
function thingOf(graph: Graph, { subject }: New): AnyEntry | undefined {
  return subject && isRecord(subject) ? subjectOf(graph.entries, subject) : subject;
}

/** The references of a field: one, several, or none where a word stands in their place. */
function referencesIn(entry: AnyEntry | undefined, field: string): string[] {
  const value = (entry?.data as Record<string, unknown> | undefined)?.[field];
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  return typeof value === 'string' ? [value] : [];
}

const isOfWhole = ({ said, subject }: New): boolean => said.kind === 'update' || subject?.kind === 'plan';

/** The priorities that something of a plan belongs to. */
function prioritiesOf(plan: Plan, thing: AnyEntry): Priority[] {
  if (thing.plan !== plan.id) return [];
  if (thing.kind === 'priority') return [thing as Priority];
  if (thing.kind === 'action') return prioritiesOfAction(plan, thing as Entry<'action'>).map(({ entry }) => entry);
  const own = [...referencesIn(thing, 'priority'), ...referencesIn(thing, 'priorities')];
  const { measure } = (thing as Entry<'target'>).data;
  const named = own.length === 0 && thing.kind === 'target' && measure ? (plan.get(measure, 'measure').data.priorities ?? []) : own;
  return named.map((reference) => plan.get(reference, 'priority'));
}

export function concernsPriority(graph: Graph, plan: Plan, priority: Priority, news: New): boolean {
  if (!news.plans.includes(plan.id)) return false;
  const thing = thingOf(graph, news);
  return isOfWhole(news) || (thing !== undefined && prioritiesOf(plan, thing).includes(priority));
}

/** What is said of a plan concerns a district if the plan is for the whole area, or for this part of it. */
const isFor = (graph: Graph, plan: Plan, district: District): boolean =>
  plan.entry.data.districts === undefined || ownPlans(graph, district).includes(plan);

/** The actions and targets that the page of each district lists, of all plans: worked out once, for every piece of news asks. */
const promisesOfDistricts = ofGraph(
  (graph) =>
    new Map(
      graph.all('district').map((district) => {
        const promises = graph.plans.flatMap((plan): { id: string }[] => {
          const { own, shared } = actionsFor(graph, plan, district);
          return [...own, ...shared, ...targetsForDistrict(graph, plan, district)];
        });
        return [district, new Set(promises)];
      }),
    ),
);

function isThingOf(graph: Graph, district: District, thing: AnyEntry, said: AnyEntry): boolean {
  const isNamed = (references: readonly string[]) => references.some((reference) => graph.get(reference, 'district') === district);
  if (thing.kind === 'action' && isNamed(referencesIn(said, 'districts'))) return true;
  if (thing.kind !== 'measure') return promisesOfDistricts(graph).get(district)?.has(thing) ?? false;
  if (said.kind !== 'figure-report') return isMeasureOf(graph, thing as Entry<'measure'>, district);
  const area = referencesIn(said, 'area');
  return isNamed(area.length > 0 ? area : referencesIn(thing, 'areas'));
}

export function concernsDistrict(graph: Graph, district: District, news: New): boolean {
  const thing = thingOf(graph, news);
  if (thing === district) return true;
  const own = ownPlans(graph, district);
  return graph.plans
    .filter(({ id }) => news.plans.includes(id))
    .some(
      (plan) =>
        own.includes(plan) ||
        (isOfWhole(news) && isFor(graph, plan, district)) ||
        (thing !== undefined && isThingOf(graph, district, thing, news.said)),
    );
}

/** What a report or a change says of bodies: who reports or decides, who had it and who has it now. */
function namedIn(said: AnyEntry): string[] {
  const { owners } = said.kind === 'amendment' ? (said as Entry<'amendment'>).data : { owners: undefined };
  const changed = [owners?.from, owners?.to].flatMap((references) => (typeof references === 'object' ? references : []));
  const by = ['reportedBy', 'decidedBy'].flatMap((field) => {
    const references = (said.data as Record<string, unknown>)[field];
    return Array.isArray(references) ? (references as string[]) : [];
  });
  return [...changed, ...by];
}

/** Its promises and those of what it leads; what it reports itself; and what is said of itself. */
export function concernsBody(graph: Graph, plan: Plan, taken: TakenOn, news: New): boolean {
  const { body, actions, sections, leads, sponsors } = taken;
  const thing = thingOf(graph, news);
  if (thing === body) return true;
  if (!news.plans.includes(plan.id)) return false;
  if (isOfWhole(news) || namedIn(news.said).some((reference) => bodyOf(graph, reference) === body)) return true;
  if (thing === undefined) return false;
  const section = thing.kind === 'action' ? sectionOf(plan, thing as Entry<'action'>) : thing;
  return (
    [...actions, ...sections].some((each) => each === thing || each === section) ||
    [...leads, ...sponsors].some((priority) => concernsPriority(graph, plan, priority, news))
  );
}
