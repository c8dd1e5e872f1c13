/**
 * How a measure has gone: its figures in the order of time, and what the latest says beside the first. Which way it
 * should go is the content’s to say; nothing here calls a fall good by itself.
 */
import { NOT_STATED } from '../schema/fields.ts';
import type { Data } from '../schema/kinds.ts';
import { aYearBefore, byTime, type PeriodKind, periodEnd, periodKind, periodStart, withMissingPeriods } from '../schema/periods.ts';
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';
import { standing } from './record.ts';
import { rounded } from './rounding.ts';
import { type Level, levels, targetsOf } from './targets.ts';

type Printed = NonNullable<Data<'measure'>['observations']>[number];
/** A figure that a plan printed, or one that was reported since. */
export type Observation = Omit<Printed, 'sources'> & { sources: Printed['sources'] | []; report?: Entry<'figure-report'> };
export type Figure = Observation & { value: number };

const isFigure = (observation: Observation | undefined): observation is Figure => typeof observation?.value === 'number';

const isPublished = ({ published }: Observation, asOf: string) => published === undefined || published <= asOf;

/** The figures that were reported since, as observations. */
const reportedObservations = (measure: Entry<'measure'>): Observation[] =>
  standing(measure, 'figure-report').map((report) => {
    const { period, area, value, note, breakInSeries, date, sources = [] } = report.data;
    return { period, area, value, note, breakInSeries, published: date, sources, report };
  });

/** What was reported by the day `asOf`, for all areas, in the order of time. */
export const publishedObservations = (measure: Entry<'measure'>, asOf: string): Observation[] =>
  [...(measure.data.observations ?? []).filter((observation) => isPublished(observation, asOf)), ...reportedObservations(measure)].toSorted(
    (a, b) => byTime(a.period, b.period),
  );

/** The figure that later ones are held against, for whichever area, if it was published by the day `asOf`. */
export function publishedBaseline({ data: { baseline } }: Entry<'measure'>, asOf: string): Observation | undefined {
  return baseline && isPublished(baseline, asOf) ? baseline : undefined;
}

const isOf = ({ area }: Observation, district: string | undefined) => area === district;

/** The same for a district, or without one for the whole area. */
export const observationsOf = (measure: Entry<'measure'>, asOf: string, district?: string): Observation[] =>
  publishedObservations(measure, asOf).filter((observation) => isOf(observation, district));

/** The latest figure that was reported by the day `asOf` for a district, or without one for the whole area. */
export const latestFigure = (measure: Entry<'measure'>, asOf: string, district?: string): Figure | undefined =>
  observationsOf(measure, asOf, district).filter(isFigure).at(-1);

/** The figure that later ones are held against, if it is for this district, or without one for the whole area. */
export function baselineOf(measure: Entry<'measure'>, asOf: string, district?: string): Figure | undefined {
  const baseline = publishedBaseline(measure, asOf);
  return isFigure(baseline) && isOf(baseline, district) ? baseline : undefined;
}

/** Why there is no value: what a source says of that, or how long nobody has reported one. */
export type NoValue = { note: string } | 'not reported' | 'not reported yet';

/** One period of a measure; no value where none was reported, with the reason. */
export interface Point {
  period: string;
  value: number | null;
  reason: NoValue | null;
}

/** A figure may take a year to come; after that, “yet” would promise too much. */
const isFresh = (period: string, asOf: string) => periodEnd(period) >= aYearBefore(asOf);

/** The kind of period that the figures of a measure are for; before there are any, that of its targets or its baseline. */
const kindOfPeriods = (measure: Entry<'measure'>, asOf: string, district: string | undefined, others: readonly string[]): PeriodKind =>
  periodKind(observationsOf(measure, asOf, district)[0]?.period ?? others[0] ?? publishedBaseline(measure, asOf)?.period ?? '');

/**
 * Every period from the first to the last that is known of, with those that are missing between them. The baseline is
 * the first point if it counts the same kind of period. `others` are further periods to show, those of targets.
 */
export function points(measure: Entry<'measure'>, asOf: string, district: string | undefined, others: readonly string[]): Point[] {
  const observations = observationsOf(measure, asOf, district);
  const baseline = baselineOf(measure, asOf, district);
  const kind = kindOfPeriods(measure, asOf, district, others);
  const known = new Map([...(baseline ? [baseline] : []), ...observations].map((each) => [each.period, each]));
  const lastReported = observations.at(-1)?.period ?? baseline?.period ?? '';
  return withMissingPeriods([...known.keys(), ...others].filter((period) => periodKind(period) === kind)).map((period) => {
    const found = known.get(period);
    const value = found?.value ?? null;
    const isAhead = periodEnd(period) > periodEnd(lastReported) && isFresh(period, asOf);
    const unreported: NoValue = !found && isAhead ? 'not reported yet' : 'not reported';
    const reason = found?.note === undefined ? unreported : { note: found.note };
    return { period, value, reason: value === null ? reason : null };
  });
}

/** From an earlier figure to the latest. */
export interface Travel {
  from: Figure;
  to: Figure;
  /** In the unit of the measure; a difference of per cents is in percentage points. */
  change: number;
  /** Change in per cent of `from`; undefined from a small figure, of which a little is a large part. */
  percent?: number | undefined;
}

/** The whole way that a measure has gone, and its last step. */
export interface Journey extends Travel {
  /** Whether `from` is the baseline, and not only the first figure that can be compared. */
  fromBaseline: boolean;
  /** From the figure before the latest, where that is not the first. */
  lastStep?: Travel | undefined;
  /** Whether that is the way the measure should go: undefined if that is neutral, not stated, or nothing has changed. */
  intended?: boolean | undefined;
}

/** Whether a period is over before the plan begins: what happened in it is no result of the plan. */
export const isBeforePlan = ({ entry }: Plan, period: string): boolean => periodEnd(period) < periodStart(entry.data.period.from);

/** Of fewer than this, one more or less would be a great part. */
const LEAST_FOR_PER_CENT = 30;

function between(from: Figure, to: Figure): Travel {
  const change = rounded(to.value - from.value);
  return { from, to, change, percent: from.value >= LEAST_FOR_PER_CENT ? rounded((change * 100) / from.value) : undefined };
}

/** The way from the baseline, or else the first figure that can be compared, to the latest; undefined without two of them. */
export function travel(measure: Entry<'measure'>, asOf: string, district?: string): Journey | undefined {
  const all = observationsOf(measure, asOf, district).filter(isFigure);
  const lastBreak = all.findLastIndex(({ breakInSeries }) => breakInSeries);
  const figures = all.slice(Math.max(lastBreak, 0));
  const given = lastBreak < 0 ? baselineOf(measure, asOf, district) : undefined;
  // A way has a beginning in time, so a baseline of no stated period does not begin one.
  const baseline = given?.period === NOT_STATED ? undefined : given;
  const [from, before, to] = [baseline ?? figures[0], figures.at(-2), figures.at(-1)];
  if (!from || !to || byTime(from.period, to.period) >= 0) return undefined;
  const way = between(from, to);
  const { direction } = measure.data;
  const isDirected = way.change !== 0 && (direction === 'increase' || direction === 'decrease');
  return {
    ...way,
    fromBaseline: baseline !== undefined,
    lastStep: before && before.period !== from.period ? between(before, to) : undefined,
    intended: isDirected ? way.change > 0 === (direction === 'increase') : undefined,
  };
}

/** From which period on figures are counted in another way. */
export const breaksOf = (measure: Entry<'measure'>, asOf: string, district?: string): Observation[] =>
  observationsOf(measure, asOf, district).filter(({ breakInSeries }) => breakInSeries);

/** The levels that a measure is to reach for the whole area, in the kind of period that its figures are for. */
export function aimsOf(plan: Plan, measure: Entry<'measure'>, asOf: string): Level[] {
  const targets = targetsOf(plan, measure);
  const periods = targets.map(({ data }) => data.by);
  return levels(targets, kindOfPeriods(measure, asOf, undefined, periods));
}
