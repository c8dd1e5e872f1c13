/** Measures: figures of one kind of period, each once, and a direction that somebody answers for. */
import type { PeriodKind } from '../../../schema/periods.ts';
import type { UnitKind } from '../../../schema/unit.ts';
import type { Room } from '../../check.ts';
import { list } from './pieces.ts';

interface Where {
  period: string;
  area: string | undefined;
}

const where = ({ period, area }: Where) => `${period}${area === undefined ? '' : ` in ${area}`}`;
const KEEP_ONE = 'Keep the one that holds, and say in its “note” what was corrected';

/** Words of a unit that say its kind. */
const UNITS: Partial<Record<UnitKind, string>> = {
  share: 'per cent of respondents',
  change: 'change in per cent since 2019',
  money: 'pounds',
  rate: 'offences per 1,000 people',
};

const EXPLANATIONS = { directionBy: 'directionBy (“source” or “ours”)', directionReason: 'directionReason' };

/** What cannot be negative. */
const BELOW: Partial<Record<UnitKind, string>> = { count: 'a count', share: 'a share', rate: 'a rate' };

export const measures = {
  'measures/baseline-period': (facts: { period: string; kind: PeriodKind; first: string; firstKind: PeriodKind }) => ({
    message: `the baseline is for a ${facts.kind} (${facts.period}), but the first figure is for a ${facts.firstKind} (${facts.first})`,
    fix: 'Give the baseline for as long a time as the figures, or tell of it in “notes” instead',
  }),
  'measures/baseline-differs': (facts: Where) => ({ message: `the baseline has another figure for ${where(facts)}`, fix: KEEP_ONE }),
  'measures/figure-twice': (facts: Where) => ({ message: `there is another figure for ${where(facts)} above it`, fix: KEEP_ONE }),
  'measures/unit': ({ words }: { words: string }) => ({
    message: `“${words}” is not written as readers see it elsewhere`,
    fix: 'Write “per cent of …”, such as “per cent of respondents”',
  }),
  'measures/unit-of-other-kind': ({ kind, words, said }: { kind: UnitKind; words: string; said: UnitKind }) => ({
    message: `“kind: ${kind}” and “${words}” say different things`,
    fix: `Write “kind: ${said}” if the words are right, or correct the words`,
  }),
  'measures/unit-unsaid': ({ kind, words }: { kind: UnitKind; words: string }) => ({
    message: `the words of a unit that is “${kind}” do not say so: “${words}”`,
    fix: `Write words such as “${UNITS[kind] ?? kind}”, or another kind`,
  }),
  'measures/direction-by': ({ direction, missing }: { direction: string; missing: readonly (keyof typeof EXPLANATIONS)[] }) => ({
    message: `the direction “${direction}” is given without saying who says so and why`,
    fix: `Add ${list(missing.map((field) => EXPLANATIONS[field]))}, or write “not stated”`,
  }),
} satisfies Room<'measures'>;

/** What the forms for officers can meet too, of a figure that is reported. */
export const figures = {
  'measures/below-zero': ({ kind }: { kind: UnitKind }) => ({
    message: `${BELOW[kind] ?? 'this'} cannot be less than nothing`,
    fix: 'Correct the figure; a fall is given in a measure of its own, whose unit is a change in per cent',
  }),
  'measures/over-100': ({ value: figure }: { value: number }) => ({
    message: `${figure} is more than 100 per cent of a whole`,
    fix: 'Correct the figure. Where more can be done than was planned, the unit of the measure is not a share but an index',
  }),
  'measures/no-place': ({ value: figure }: { value: number }) => ({
    message: `${figure} is no place in an order, which begins with 1`,
    fix: 'Correct the figure: a whole number from 1',
  }),
  'measures/not-begun': ({ period, day }: { period: string; day: string }) => ({
    message: `${period} has not begun on ${day}, so nothing can be counted in it`,
    fix: 'Correct the period; what is hoped for is a target, and no figure',
  }),
  'measures/other-period': (facts: { period: string; kind: PeriodKind; first: string; firstKind: PeriodKind }) => ({
    message: `“${facts.period}” is a ${facts.kind}, but the first figure is for a ${facts.firstKind} (${facts.first})`,
    fix: 'Give all figures for the same kind of period, or make a second measure for the others',
  }),
  'measures/no-reason': () => ({
    message: 'there is no figure and no reason why',
    fix: 'Add “note:” with the reason in a few words, such as “not counted in 2020”',
  }),
} satisfies Room<'measures'>;
