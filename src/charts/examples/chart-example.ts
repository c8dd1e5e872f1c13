/** What every example is made of. Fenshire and every figure in the examples are invented. */
import type { ChartRow, ChartView } from '../chart-view.ts';

export interface ChartExample {
  title: string;
  /** What is hard about it. */
  why: string;
  chart: ChartView;
}

export const source = 'Invented figures for Fenshire, a county that does not exist';
export const NOT_IN_TEXT = 'not in the text';

/** A row of one value, or of the reason why there is none. */
export const row = (label: string, value: number | string): ChartRow =>
  typeof value === 'number' ? { label, values: [value] } : { label, values: [null], reasons: [value] };

/** A row of several values; a text is the reason why there is none. */
export const cells = (label: string, values: (number | string)[], shortLabel?: string): ChartRow => ({
  label,
  ...(shortLabel === undefined ? {} : { shortLabel }),
  values: values.map((value) => (typeof value === 'number' ? value : null)),
  reasons: values.map((value) => (typeof value === 'number' ? null : value)),
});

export const shares: Pick<ChartView, 'unit' | 'base' | 'source' | 'max'> = {
  unit: { kind: 'share', words: 'per cent' },
  base: 'n = 412 responses',
  source,
  max: 100,
};
