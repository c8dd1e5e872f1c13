/**
 * What somebody has to look at by a day: promises that are due or past, on which nobody has reported for long, and what nobody
 * has read again for a year. It is told by the body that can do something about it; what is nobody’s is the publisher’s.
 */
import { areBefore, aYearBefore, lastDay, latestOf, monthsFrom } from '../schema/periods.ts';
import type { AnyEntry, Entry } from '../source/entry.ts';
import { datesOf, isEnded, type Promised, promisesOf, reportDates } from './accountability.ts';
import { type Body, bodiesNamed, bodyOf } from './bodies.ts';
import type { Graph, Plan } from './graph.ts';
import { recordOf } from './record.ts';
import { readingsIn, readLongBefore } from './rules/read-again.ts';
import { securityState } from './rules/site.ts';
import { shownTitle } from './titles.ts';

export type StaleKind = 'past' | 'due' | 'silent' | 'never' | 'read' | 'document' | 'term' | 'plan' | 'security';

export interface Stale {
  kind: StaleKind;
  /** What it is about: its title or name. */
  name: string;
  id: string;
  plan: string | undefined;
  file: string;
  /** When it is or was due, was last reported on or read, or ends. */
  date: string | undefined;
}

export interface StaleOf {
  /** Undefined for what those who publish the site look after. */
  body: Body | undefined;
  things: Stale[];
}

export interface StaleOptions {
  /** Months without a report after which a promise or a measure is silent. */
  months: number;
}

/** How far ahead something is due. */
const SOON = 3;

type Found = { bodies: (Body | undefined)[]; stale: Stale };

const found = (entry: AnyEntry | Entry, kind: StaleKind, date: string | undefined, bodies: (Body | undefined)[] = [undefined]): Found => ({
  bodies: bodies.length > 0 ? bodies : [undefined],
  stale: { kind, name: shownTitle(entry as AnyEntry), id: entry.id, plan: entry.plan, file: entry.file, date },
});

/** Who can report on a promise: the owners of an action, the lead or the reporter of the measure of a target. */
function bodiesOf(graph: Graph, plan: Plan, promise: Promised): Body[] {
  if (promise.kind === 'action') return bodiesNamed(graph, promise.data.owners);
  return promise.data.measure === undefined ? [] : reportersOf(graph, plan.get(promise.data.measure, 'measure'));
}

function reportersOf(graph: Graph, { data }: Entry<'measure'>): Body[] {
  const reporters = bodiesNamed(graph, data.reportedBy);
  return reporters.length > 0 ? reporters : bodiesNamed(graph, data.lead);
}

/** Silence about one thing: never a word, or none since a day. */
const silence = (entry: AnyEntry | Entry, dates: readonly string[], since: string, bodies: Body[]): Found[] => {
  if (dates.length === 0) return [found(entry, 'never', undefined, bodies)];
  return areBefore(since, dates) ? [found(entry, 'silent', latestOf(dates), bodies)] : [];
};

/** Of plans that another has replaced nothing is due any more. */
const holds = ({ entry }: Plan): boolean => entry.data.status !== 'superseded';

function ofPlan(graph: Graph, plan: Plan, since: string): Found[] {
  const { next, passed } = datesOf(graph, plan);
  const soon = monthsFrom(graph.asOf, SOON);
  const dated = [
    ...passed.map(({ promise, date }) => found(promise, 'past', date, bodiesOf(graph, plan, promise))),
    ...next.filter((each) => each.lastDay <= soon).map(({ promise, date }) => found(promise, 'due', date, bodiesOf(graph, plan, promise))),
  ];
  const promises = promisesOf(plan).filter((promise) => !isEnded(promise));
  return [
    ...(plan.entry.data.period.to < graph.asOf.slice(0, 4) ? [found(plan.entry, 'plan', plan.entry.data.period.to)] : []),
    ...dated,
    ...promises.flatMap((promise) => silence(promise, reportDates(graph, promise), since, bodiesOf(graph, plan, promise))),
    ...plan.all('measure').flatMap((measure) => {
      const published = (measure.data.observations ?? []).map((each) => each.published ?? lastDay(each.period));
      const reported = recordOf(measure, 'figure-report').map(({ data }) => data.date);
      return silence(measure, [...published, ...reported], since, reportersOf(graph, measure));
    }),
    ...plan.all('office-holder').flatMap((holder) => {
      const { until, body } = holder.data;
      const who = body === 'not stated' ? [] : [bodyOf(graph, body)];
      return until !== undefined && lastDay(until) < graph.asOf ? [found(holder, 'term', until, who)] : [];
    }),
  ];
}

/** What was read on somebody else’s page: numbers, addresses, documents. */
function readLongAgo(graph: Graph): Found[] {
  const aYearAgo = aYearBefore(graph.asOf);
  const contacts = graph.entries.flatMap((entry) =>
    [...readingsIn(entry.data)].flatMap(({ readings }) => {
      const last = readLongBefore(graph.asOf, readings);
      const body = entry.kind === 'organisation' ? (entry as Body) : undefined;
      return last === undefined ? [] : [found(entry, 'read', last, [body])];
    }),
  );
  const documents = graph
    .all('document')
    .filter(({ data: { link, linkOpened } }) => link !== undefined && (linkOpened ?? '') < aYearAgo)
    .map((document) => found(document, 'document', document.data.linkOpened));
  return [...contacts, ...documents];
}

const siteThings = ({ site, asOf }: Graph): Found[] => {
  const { security } = site.data;
  const state = security && securityState(security.expires, asOf);
  return security && (state === 'over' || state === 'soon') ? [found(site, 'security', security.expires)] : [];
};

/** Everything that somebody has to look at, by body, those who publish last. */
export function staleBy(graph: Graph, { months }: StaleOptions): StaleOf[] {
  const since = monthsFrom(graph.asOf, -months);
  const all = [...graph.plans.filter(holds).flatMap((plan) => ofPlan(graph, plan, since)), ...readLongAgo(graph), ...siteThings(graph)];
  const bodies = [...new Set(all.flatMap((each) => each.bodies))];
  return bodies
    .sort((a, b) => (a && b ? graph.words.locale.compare(a.data.name, b.data.name) : Number(a === undefined) - Number(b === undefined)))
    .map((body) => {
      const things = all.flatMap(({ bodies: of, stale }) => (of.includes(body) ? [stale] : []));
      return { body, things: [...new Map(things.map((each) => [JSON.stringify(each), each])).values()] };
    });
}
