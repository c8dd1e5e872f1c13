/**
 * One of each kind of chart, and of each case that is hard to draw: for the gallery, where people look at them, for the
 * tests, which measure them, and for the benchmark. Fenshire and every figure here are invented.
 */
import { agreement } from './agreement.ts';
import { bars } from './bars.ts';
import { change } from './change.ts';
import type { ChartExample } from './chart-example.ts';
import { grouped } from './grouped-bars.ts';
import { lines } from './lines.ts';
import { ranking } from './ranking.ts';
import { smallMultiples } from './small-multiples.ts';

export type { ChartExample } from './chart-example.ts';

export const chartExamples: readonly ChartExample[] = [
  ...bars,
  ...grouped,
  ...agreement,
  ...change,
  ...ranking,
  ...lines,
  ...smallMultiples,
];
