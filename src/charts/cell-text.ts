/** The words of a cell: what the picture, the table, the CSV file and the summary say in one place they all say alike. */

import { formatValue } from '../words/format-value.ts';
import type { ChartRow, ChartView } from './chart-view.ts';

/** Why a row has no value in a series, as the view says it. */
export const reasonOf = (row: ChartRow, series: number): string => row.reasons?.[series] ?? 'not reported';

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands where a value would be: the value with its unit, or the reason why there is none, as a sentence begins. */
export function cellText(view: ChartView, row: ChartRow, series: number): string {
  const value = row.values[series] ?? null;
  return value === null ? capitalised(reasonOf(row, series)) : formatValue(value, view.unit);
}

/** The text without the full stop that may be at its end, to go on after it. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

/** The text with one full stop. */
export const sentence = (text: string): string => `${withoutStop(text)}.`;

/** 'A', 'A and B', 'A, B and C'. */
export function listed(words: string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
