import { describe, expect, it } from 'vitest';
import { roundAxis } from '../../../src/charts/axis.ts';

const axis = (values: number[], change: Partial<Parameters<typeof roundAxis>[0]> = {}) =>
  roundAxis({ values, whole: false, intervals: 5, fits: () => true, ...change });

describe('roundAxis', () => {
  it('begins at nought, and ends at a round number above the largest', () => {
    expect(axis([26, 31])).toEqual({ start: 0, end: 40, ticks: [0, 10, 20, 30, 40] });
    expect(axis([1_234_567]).ticks.at(-1)).toBe(1_250_000);
    expect(axis([0.6, 0.9]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(axis([12], { max: 100 })).toEqual({ start: 0, end: 100, ticks: [0, 20, 40, 60, 80, 100] });
  });

  it('counts to both sides of nought', () => {
    expect(axis([-24, 8])).toEqual({ start: -30, end: 10, ticks: [-30, -20, -10, 0, 10] });
    expect(axis([-20, -5])).toMatchObject({ start: -20, end: 0 });
  });

  it('has no halves where things are counted one by one', () => {
    for (const values of [[1], [3], [11], [1_325]]) expect(axis(values, { whole: true }).ticks.every(Number.isInteger)).toBe(true);
  });

  it('has fewer numbers where there is no room, and none but nought where nothing is known', () => {
    expect(axis([100], { fits: (ticks) => ticks.length <= 3 }).ticks).toEqual([0, 50, 100]);
    expect(axis([100], { fits: (ticks) => ticks.length <= 2 }).ticks).toEqual([0, 100]);
    expect(axis([]).ticks).toEqual([0]);
    expect(axis([0, 0]).ticks).toEqual([0]);
  });
});
