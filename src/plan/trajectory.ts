/**
 * How a measure has gone: its figures in the order of time, and what the latest says beside the first. Which way it
 * should go is the content’s to say; nothing here calls a fall good by itself.
 */
import type { Data } from '../schema/kinds.ts';
import type { Entry } from '../source/read-content.ts';
import { byTime, periodEnd, periodKind, withMissingPeriods } from './periods.ts';

type Observation = NonNullable<Data<'measure'>['observations']>[number];
export type Figure = Observation & { value: number };

const isFigure = (observation: Observation | undefined): observation is Figure => typeof observation?.value === 'number';

/** What was reported by the day `asOf`, for all areas, in the order of time. */
export const publishedObservations = (measure: Entry<'measure'>, asOf: string): Observation[] =>
  (measure.data.observations ?? [])
    .filter(({ published }) => published === undefined || published <= asOf)
    .toSorted((a, b) => byTime(a.period, b.period));

/** The same for a district, or without one for the whole area. */
export const observationsOf = (measure: Entry<'measure'>, asOf: string, district?: string): Observation[] =>
  publishedObservations(measure, asOf).filter(({ area }) => area === district);

/** The latest figure that was reported by the day `asOf` for a district, or without one for the whole area. */
export const latestFigure = (measure: Entry<'measure'>, asOf: string, district?: string): Figure | undefined =>
  observationsOf(measure, asOf, district).filter(isFigure).at(-1);

/** The figure that later ones are held against, if it is for this district, or without one for the whole area. */
export function baselineOf(measure: Entry<'measure'>, district?: string): Figure | undefined {
  const { baseline } = measure.data;
  return isFigure(baseline) && baseline.area === district ? baseline : undefined;
}

/** One period of a measure; no value where none was reported, with the reason. */
export interface Point {
  period: string;
  value: number | null;
  reason: string | null;
}

const NOT_REPORTED = 'not reported';

/**
 * Every period from the first to the last that is known of, with those that are missing between them. The baseline is
 * the first point if it counts the same kind of period. `others` are further periods to show, those of targets.
 */
export function points(measure: Entry<'measure'>, asOf: string, district: string | undefined, others: readonly string[]): Point[] {
  const observations = observationsOf(measure, asOf, district);
  const kind = periodKind(observations[0]?.period ?? others[0] ?? measure.data.baseline?.period ?? '');
  const baseline = baselineOf(measure, district);
  const known = new Map([...(baseline ? [baseline] : []), ...observations].map((each) => [each.period, each]));
  const lastReported = observations.at(-1)?.period ?? baseline?.period ?? '';
  return withMissingPeriods([...known.keys(), ...others].filter((period) => periodKind(period) === kind)).map((period) => {
    const found = known.get(period);
    const value = found?.value ?? null;
    const reason = found ? (found.note ?? NOT_REPORTED) : periodEnd(period) > periodEnd(lastReported) ? 'not reported yet' : NOT_REPORTED;
    return { period, value, reason: value === null ? reason : null };
  });
}

/** From an earlier figure to the latest. */
export interface Travel {
  from: Figure;
  to: Figure;
  /** Whether `from` is the baseline, and not only the first figure that was reported. */
  fromBaseline: boolean;
  /** In the unit of the measure; a difference of per cents is in percentage points. */
  change: number;
  /** Change in per cent of `from`; undefined from nought. */
  percent?: number | undefined;
  /** Whether that is the way the measure should go: undefined if that is neutral, not stated, or nothing has changed. */
  intended?: boolean | undefined;
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** The way from the baseline, or else the first figure, to the latest; undefined without two figures to compare. */
export function travel(measure: Entry<'measure'>, asOf: string, district?: string): Travel | undefined {
  const figures = observationsOf(measure, asOf, district).filter(isFigure);
  const baseline = baselineOf(measure, district);
  const [from, to] = [baseline ?? figures[0], figures.at(-1)];
  if (!from || !to || byTime(from.period, to.period) >= 0) return undefined;
  const change = rounded(to.value - from.value);
  const { direction } = measure.data;
  const intended =
    direction === 'increase' ? change > 0 : direction === 'decrease' ? change < 0 : direction === 'maintain' ? change === 0 : undefined;
  return {
    from,
    to,
    fromBaseline: baseline !== undefined,
    change,
    percent: from.value === 0 ? undefined : rounded((change / from.value) * 100),
    intended: change === 0 && direction !== 'maintain' ? undefined : intended,
  };
}
