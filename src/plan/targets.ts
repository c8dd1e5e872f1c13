/** Which targets a measure has, and whether a reported figure reaches them. */
import type { Data } from '../schema/kinds.ts';
import { byTime, isDated, type PeriodKind, periodHolding } from '../schema/periods.ts';
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';
import { standing } from './record.ts';

type Direction = Data<'measure'>['direction'];

/** What became of a target: what the plan’s own documents say, then the reports that count. */
export const resultsOf = (target: Entry<'target'>) => [
  ...(target.data.results ?? []).map((result) => ({ ...result, date: undefined })),
  ...standing(target, 'result-report').map(({ data }) => ({ ...data, sources: data.sources ?? [] })),
];

/** The targets of a measure for a district, or without one for the whole area, by the time they are due. */
export const targetsOf = (plan: Plan, measure: Entry<'measure'>, district?: string): Entry<'target'>[] =>
  plan
    .all('target')
    .filter(({ data }) => data.measure !== undefined && plan.get(data.measure, 'measure') === measure)
    .filter(({ data }) => (data.area && plan.get(data.area, 'district').id) === district)
    .toSorted((a, b) => Number(isDated(b.data.by)) - Number(isDated(a.data.by)) || byTime(a.data.by, b.data.by));

/** The targets that a priority has itself. */
export const targetsFor = (plan: Plan, priority: Entry<'priority'>): Entry<'target'>[] =>
  plan.all('target').filter(({ data }) => data.priority !== undefined && plan.get(data.priority, 'priority') === priority);

/** A level, and the period by whose end it is to be reached. */
export interface Level {
  period: string;
  value: number;
}

/** The levels that are to be reached in known periods of a kind. A range is not one level. */
export const levels = (targets: readonly Entry<'target'>[], kind: PeriodKind): Level[] =>
  targets.flatMap(({ data: { meaning, value, upTo, by } }) => {
    const period = isDated(by) ? periodHolding(by, kind) : undefined;
    return meaning === 'level' && value !== undefined && upTo === undefined && period ? [{ period, value }] : [];
  });

/** Whether a figure is at the level or beyond it, in the direction that the measure should go. Undefined without one. */
export function reaches(value: number, level: number, direction: Direction): boolean | undefined {
  if (direction === 'increase') return value >= level;
  return direction === 'decrease' ? value <= level : undefined;
}
