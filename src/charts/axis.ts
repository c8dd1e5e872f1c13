/**
 * The axis of values: where it begins and ends, and the numbers along it. It always has nought in it: a bar or line that
 * is cut off below makes small differences look large.
 */

import { rounded } from '../plan/rounding.ts';
import type { UnitKind } from '../schema/unit.ts';
import type { ChartView } from './chart-view.ts';

/** From `start` to `end`, in the unit of the values. */
export interface Axis {
  start: number;
  end: number;
  ticks: number[];
}

export interface AxisNeeds {
  values: number[];
  /** The end of the axis, where it is not to be a round number above the largest value. */
  max?: number | undefined;
  /** The values are counted one by one, so that a half makes no sense. */
  whole: boolean;
  /** Into how many parts the numbers may divide the axis at most. */
  intervals: number;
  /** Whether these numbers stand clear of each other. */
  fits: (ticks: number[], axis: { start: number; end: number }) => boolean;
}

/** Kinds of which there is a half. */
const DIVIDED: readonly UnitKind[] = ['share', 'change', 'money', 'rate'];

/** Whether the values are whole and of a kind that is counted: incidents, not shares or money. */
export const countsOneByOne = (view: ChartView): boolean =>
  !DIVIDED.includes(view.unit.kind) && view.rows.every((row) => row.values.every((value) => value === null || Number.isInteger(value)));

/** A round axis for the values. Where nothing is known it counts to nothing: any number along it would be made up. */
export function roundAxis({ values, max, whole, intervals, fits }: AxisNeeds): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (max === undefined && low === high) return { start: 0, end: 1, ticks: [0] };
  const step = roundStep(((max ?? high) - low) / 5, whole);
  const axis = { start: tidy(Math.floor(low / step + 1e-9) * step), end: max ?? tidy(Math.ceil(high / step - 1e-9) * step) };
  const candidates = axis.start === 0 ? divisions(axis.end, intervals, whole) : multiples(axis, step);
  return { ...axis, ticks: candidates.find((ticks) => fits(ticks, axis)) ?? [0] };
}

/** Numbers from nought to the end of the axis: in round steps first, then in fewer, then the two ends. */
function divisions(end: number, intervals: number, whole: boolean): number[][] {
  const counts = [5, 4, 3, 2, 1].filter((count) => count <= intervals);
  const inSteps = (mantissas: number[]) =>
    counts.filter((count) => mantissas.includes(mantissa(end / count)) && (!whole || Number.isInteger(tidy(end / count))));
  return [...inSteps([1, 2, 2.5, 5]), ...inSteps([1.5, 3, 4]), 1].map((count) =>
    Array.from({ length: count + 1 }, (_, index) => tidy((index * end) / count)),
  );
}

/** Numbers to both sides of nought: every step, every second, fifth, tenth. */
function multiples({ start, end }: { start: number; end: number }, step: number): number[][] {
  return [1, 2, 5, 10].map((factor) => {
    const apart = step * factor;
    const first = Math.ceil(start / apart - 1e-9);
    const last = Math.floor(end / apart + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * apart));
  });
}

/** A number without its power of ten: 2.5 for 250. */
const mantissa = (value: number): number => tidy(value / 10 ** Math.floor(Math.log10(value) + 1e-9));

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is no less than `least`. */
function roundStep(least: number, whole: boolean): number {
  const power = whole ? Math.max(1, 10 ** Math.floor(Math.log10(least))) : 10 ** Math.floor(Math.log10(least));
  const factors = whole && power === 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  return power * (factors.find((factor) => factor * power >= least * 0.999999) ?? 10);
}

/** Without the traces of binary fractions, and without a minus before nought. */
const tidy = (value: number): number => rounded(value) || 0;
