/** How a promise went: what was promised first, and how often it was changed since. Dates that move again and again are counted. */
import { AMENDED, type Amended, PROMISE_KINDS, type PromiseKind } from '../schema/amendment.ts';
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';
import { changesIn, recordOf } from './record.ts';

type Changeable = { [K in PromiseKind]: Entry<K> }[PromiseKind];

/** Whatever is promised in a plan: it can be changed. */
export const promisesIn = (plan: Plan) => PROMISE_KINDS.flatMap((kind): readonly Changeable[] => plan.all(kind) as readonly Changeable[]);

/** The fields that say by when. */
const DATES: readonly Amended[] = ['due', 'by'];
export const isDate = (field: Amended): boolean => DATES.includes(field);

export interface Move {
  amendment: Entry<'amendment'>;
  from: unknown;
  to: unknown;
}

export interface FieldHistory {
  field: Amended;
  first: unknown;
  /** The first in time first. */
  moves: Move[];
}

/** Each field of a promise that was changed, with what it said first. */
export function historyOf(promise: Entry): FieldHistory[] {
  const moves = recordOf(promise, 'amendment')
    .toReversed()
    .flatMap((amendment) => changesIn(amendment).map(({ field, from, to }) => ({ field, amendment, from, to })));
  return AMENDED.flatMap((field) => {
    const own = moves.filter((move) => move.field === field).map(({ amendment, from, to }): Move => ({ amendment, from, to }));
    return own[0] ? [{ field, first: own[0].from, moves: own }] : [];
  });
}

/** Which change of this field an amendment is: the first, the second … */
export const nthMove = (promise: Entry, amendment: Entry<'amendment'>, field: Amended): number =>
  1 +
  (historyOf(promise)
    .find((each) => each.field === field)
    ?.moves.findIndex((move) => move.amendment.id === amendment.id) ?? 0);

export interface Drift {
  promise: Changeable;
  field: 'due' | 'by';
  first: string;
  now: string;
  times: number;
  last: Entry<'amendment'>;
}

/** The promises of a plan whose date was moved, those that moved most first. */
export const driftsOf = (plan: Plan): Drift[] =>
  promisesIn(plan)
    .flatMap((promise) =>
      historyOf(promise as Entry).flatMap(({ field, first, moves }): Drift[] => {
        const last = moves.at(-1);
        if (!last || (field !== 'due' && field !== 'by')) return [];
        return [{ promise, field, first: String(first), now: String(last.to), times: moves.length, last: last.amendment }];
      }),
    )
    .sort((a, b) => b.times - a.times);
