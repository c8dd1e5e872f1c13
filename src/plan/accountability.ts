/**
 * What can be said of the promises of a plan without judging them: who made which, what is not known of each, when anybody last
 * reported, and which dates are to come. “Today” is the day that the content speaks for.
 */
import { isDated, isDay, lastDay, latestOf } from '../schema/periods.ts';
import type { Entry } from '../source/read-content.ts';
import { isEndedStatus, prioritiesOfAction, progressOf, sectionOf, statusOf } from './actions.ts';
import { type Body, bodiesNamed, bodyOf } from './bodies.ts';
import type { Graph, Plan } from './graph.ts';
import { documentDates } from './last-record.ts';
import { hasMeasure, hasOwner, isReported, saysNoDate } from './promises.ts';
import { ofPlan, remembered } from './remembered.ts';
import { resultsOf } from './targets.ts';

type Action = Entry<'action'>;
type Target = Entry<'target'>;
/** Somebody is to do it, or it is to be reached. */
export type Promised = Action | Target;

export const promisesOf = (plan: Plan): Promised[] => [...plan.all('action'), ...plan.all('target')];

/** What a promise may leave open. */
export const GAPS = ['owner', 'date', 'measure', 'report'] as const;
export type Gap = (typeof GAPS)[number];

/** Figures that are wanted can be looked up; what is only said in words needs a measure. */
const CAN_BE_CHECKED: readonly string[] = ['level', 'change', 'no increase'];

/** Whether a promise leaves it open. Of a target, no document says who is to reach it: that is no gap of the one target. */
export function leavesOpen(promise: Promised, gap: Gap): boolean {
  if (promise.kind === 'action') {
    return { owner: !hasOwner(promise), date: saysNoDate(promise), measure: !hasMeasure(promise), report: !isReported(promise) }[gap];
  }
  const { measure, meaning, by } = promise.data;
  const hasWay = measure !== undefined || CAN_BE_CHECKED.includes(meaning);
  return { owner: false, date: !isDated(by), measure: !hasWay, report: resultsOf(promise).length === 0 }[gap];
}

/** What a body has taken on: actions, whole sections of the delivery plan, priorities. */
export interface TakenOn {
  body: Body;
  actions: Action[];
  sections: Entry<'delivery-section'>[];
  leads: Entry<'priority'>[];
  sponsors: Entry<'priority'>[];
}

/** Every body that has taken on something, by its name. */
export const takenOn = (graph: Graph, plan: Plan): readonly TakenOn[] => takenOnIn(graph, plan, plan);

const takenOnIn = remembered((graph, plan): readonly TakenOn[] => {
  const found = new Map<Body, TakenOn>();
  const of = (body: Body): TakenOn => {
    const known = found.get(body) ?? { body, actions: [], sections: [], leads: [], sponsors: [] };
    found.set(body, known);
    return known;
  };
  for (const action of plan.all('action')) for (const body of bodiesNamed(graph, action.data.owners)) of(body).actions.push(action);
  for (const section of plan.all('delivery-section'))
    for (const body of bodiesNamed(graph, section.data.leads)) of(body).sections.push(section);
  for (const priority of plan.all('priority')) {
    for (const body of bodiesNamed(graph, priority.data.leads)) of(body).leads.push(priority);
    if (priority.data.sponsor) of(bodyOf(graph, priority.data.sponsor)).sponsors.push(priority);
  }
  return [...found.values()].sort((a, b) => graph.words.locale.compare(a.body.data.name, b.body.data.name));
});

/** The promises that serve a priority: its actions, and the targets of it or of its measures. */
export const promisesFor = (plan: Plan, priority: Entry<'priority'>): readonly Promised[] => promisesByPriority(plan).get(priority) ?? [];

function prioritiesOf(plan: Plan, promise: Promised): readonly Entry<'priority'>[] {
  if (promise.kind === 'action') return prioritiesOfAction(plan, promise).map(({ entry }) => entry);
  const { priority: own, measure } = promise.data;
  const references = own ? [own] : measure ? plan.get(measure, 'measure').data.priorities : [];
  return (references ?? []).map((reference) => plan.get(reference, 'priority'));
}

const promisesByPriority = ofPlan((plan): ReadonlyMap<Entry<'priority'>, readonly Promised[]> => {
  const found = new Map<Entry<'priority'>, Promised[]>();
  for (const promise of promisesOf(plan)) {
    for (const priority of new Set(prioritiesOf(plan, promise))) {
      const its = found.get(priority);
      if (its) its.push(promise);
      else found.set(priority, [promise]);
    }
  }
  return found;
});

/** The dates of the reports on a promise. A result of a target has that of the document which reports it. */
export function reportDates(graph: Graph, promise: Promised): string[] {
  if (promise.kind === 'action') return progressOf(promise).map(({ data }) => data.date);
  const dateOfDocument = (document: string) => graph.get(document, 'document').data.date ?? [];
  return resultsOf(promise)
    .flatMap(({ date, sources }) => date ?? sources.flatMap(({ document }) => dateOfDocument(document)))
    .filter((date) => date <= graph.asOf);
}

const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export interface LastReport {
  /** As exact as it is known. */
  date: string;
  /** Days from then to the day of the content; where the day is not known, from the last that it can be: at least so many. */
  days: number;
  isExact: boolean;
}

/** The last report on any of these promises; undefined if there is none, or none has a date. */
export function lastReport(graph: Graph, promises: readonly Promised[]): LastReport | undefined {
  const date = latestOf(promises.flatMap((promise) => reportDates(graph, promise)));
  return date === undefined ? undefined : daysSince(graph, date);
}

function daysSince(graph: Graph, date: string): LastReport {
  const [last = graph.asOf] = [lastDay(date), graph.asOf].sort();
  return { date, days: daysBetween(last, graph.asOf), isExact: isDay(date) };
}

/** Since when these promises can be read: the latest date of the documents that they stand in. */
export function publishedSince(graph: Graph, plan: Plan, promises: readonly Promised[]): LastReport | undefined {
  const standsIn = (promise: Promised) =>
    promise.data.sources ?? (promise.kind === 'action' ? sectionOf(plan, promise)?.data.sources : undefined) ?? [];
  const documents = new Set(promises.flatMap(standsIn).map(({ document }) => document));
  const date = latestOf(documentDates(graph, [...documents]).filter((each) => each <= graph.asOf));
  return date === undefined ? undefined : daysSince(graph, date);
}

/** By when a promise is to be kept, as the plan gives it; undefined where it gives no date. */
export function dateOf(promise: Promised): string | undefined {
  const by = promise.kind === 'action' ? promise.data.due : promise.data.by;
  return isDated(by) ? by : undefined;
}

/** Whether a report says how it ended: an action is complete or stopped, a target was met or was not. */
export const isEnded = (promise: Promised): boolean =>
  promise.kind === 'action' ? isEndedStatus(statusOf(promise)) : resultsOf(promise).some(({ verdict }) => verdict !== 'no verdict');

export interface Dated {
  promise: Promised;
  date: string;
  lastDay: string;
}

/** The promises with a date of which no report says how they ended, the first in time first: those to come, and those whose date has passed. */
export function datesOf(graph: Graph, plan: Plan): { next: Dated[]; passed: Dated[] } {
  const dated = promisesOf(plan)
    .filter((promise) => !isEnded(promise))
    .flatMap((promise): Dated[] => {
      const date = dateOf(promise);
      return date === undefined ? [] : [{ promise, date, lastDay: lastDay(date) }];
    })
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay));
  return {
    next: dated.filter((each) => each.lastDay >= graph.asOf),
    passed: dated.filter((each) => each.lastDay < graph.asOf),
  };
}
