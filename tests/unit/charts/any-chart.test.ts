/**
 * Charts that nobody thought of: random kinds, numbers, labels and gaps, the same ones in every run. The examples show
 * what we know to be hard; this finds what we do not.
 */
import { expect, it } from 'vitest';
import type { ChartKind, ChartSeries, ChartView } from '../../../src/charts/chart-view.ts';
import { SUPPRESSED } from '../../../src/charts/chart-view.ts';
import { ANSWERS } from '../../../src/schema/agreement.ts';
import type { Unit } from '../../../src/schema/unit.ts';
import { chartProblems, summary, web } from './in-english.ts';
import { inkUnderWords, outside, overlaps } from './legibility.ts';

const KINDS: ChartKind[] = ['bar', 'grouped-bar', 'agreement', 'change', 'ranking', 'line', 'line', 'small-multiples'];
const UNITS: Unit[] = [
  { kind: 'money', words: 'pounds' },
  { kind: 'count', words: 'incidents' },
  { kind: 'share', words: 'per cent' },
  { kind: 'rate', words: 'offences per 1,000 people' },
];
const UNIT_OF: Partial<Record<ChartKind, Unit>> = {
  change: { kind: 'change', words: 'change in per cent' },
  ranking: { kind: 'rank', words: 'rank' },
  agreement: { kind: 'share', words: 'per cent' },
};
const WORDS =
  'anti-social behaviour in Upper Drove and King’s Fen fraud of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch exploitation abuse'.split(
    ' ',
  );

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomView(seed: number): ChartView {
  const random = randomFrom(seed);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const text = (most: number): string => Array.from({ length: upTo(most) }, () => pick(WORDS)).join(' ');
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.6);
  const value = (): ChartSeries => ({ label: text(5), role: 'value' });
  const series: Record<ChartKind, () => ChartSeries[]> = {
    bar: () => [value()],
    'grouped-bar': () => [value(), { label: text(8), role: 'comparison' }],
    agreement: () => [...some(ANSWERS.slice(0, -1)), 'no-answer' as const].map((answer) => ({ label: answer, role: 'value', answer })),
    change: () => pick([[value()], [{ label: text(3), role: 'target' }], [value(), { label: text(3), role: 'target' }]]),
    ranking: () => [value()],
    line: () => [value(), ...some(['comparison', 'target', 'baseline'] as const).map((role) => ({ label: text(4), role }))],
    'small-multiples': () => [...Array.from({ length: upTo(8) }, value), ...some([{ label: text(3), role: 'comparison' as const }])],
  };
  const kind = pick(KINDS);
  const chosen = series[kind]();
  const unit = UNIT_OF[kind] ?? pick(UNITS);
  const [scale, gaps, digits] = [pick([1, 10, 100, 1000, 1e5, 1e7]), pick([0, 0, 0.2, 0.5, 1]), upTo(4)];
  const below = kind === 'change' || ((kind === 'line' || kind === 'small-multiples') && random() < 0.3);
  const isPeriod = kind === 'line' || kind === 'small-multiples';
  return {
    kind,
    id: `random-${seed}`,
    finding: 'A finding',
    subtitle: 'What is counted',
    unit,
    source: 'Invented',
    columnLabel: 'Row',
    series: chosen,
    rows: Array.from({ length: upTo(pick([2, 5, 12, 24])) }, (_, index) => {
      let left = 100;
      const values = chosen.map(() => {
        if (random() < gaps) return null;
        const share = Math.floor(random() * left * 10) / 10;
        left -= share;
        if (kind === 'agreement') return share;
        if (kind === 'ranking') return upTo(150);
        return Number((random() * scale).toPrecision(digits)) * (below && random() < 0.5 ? -1 : 1);
      });
      const year = 2000 + index;
      return {
        label: isPeriod ? pick([`${year}`, `Year ending March ${year}`]) : text(12),
        ...(isPeriod && seed % 2 ? { shortLabel: `Mar ${year}` } : {}),
        values,
        reasons: values.map((each) => (each === null ? pick([SUPPRESSED, 'not reported', text(10)]) : null)),
      };
    }),
  };
}

it.each(Array.from({ length: 80 }, (_, index) => index + 1))('chart %i is fit, legible and has words', (seed) => {
  const view = randomView(seed);
  expect(chartProblems(view)).toEqual([]);
  expect(summary(view)).toMatch(/[^.]\.$/);
  expect(summary(view)).not.toMatch(/undefined|NaN|Infinity|null/);
  for (const width of ['wide', 'narrow'] as const) {
    const svg = web(view, width);
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    expect([...outside(svg), ...overlaps(svg), ...inkUnderWords(svg)], `${view.kind}, ${width}`).toEqual([]);
  }
});
