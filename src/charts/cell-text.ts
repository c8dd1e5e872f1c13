/** The words of a cell: what the picture, the table, the CSV file and the summary say in one place they all say alike. */

import { capitalised } from '../words/sentences.ts';
import type { Words } from '../words/words.ts';
import type { ChartRow, ChartView } from './chart-view.ts';

/** Why a row has no value in a series, as the view says it; no view without a reason is drawn. */
export const reasonOf = (row: ChartRow, series: number): string => row.reasons?.[series] ?? '';

/** What stands where a value would be: the value with its unit, or the reason why there is none, as a sentence begins. */
export function cellText(view: ChartView, row: ChartRow, series: number, words: Words): string {
  const value = row.values[series] ?? null;
  return value === null ? capitalised(reasonOf(row, series)) : words.locale.value(value, view.unit.kind);
}
