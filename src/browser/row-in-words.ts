/** A row of a chart’s table as a sentence. By itself, because the page keeps room for the longest before any script runs. */
import type { Words } from '../words/words.ts';

/** A number without its unit: digits, and what parts them. */
const isBare = (cell: string | null | undefined): boolean => /^[\d.,]+$/.test(`${cell}`);

/**
 * 'Fraud: 81%'; with several columns, or where a bare number has no unit, the column is named: 'Fraud. Rank: 1', 'White.
 * Respondents: 90%; Population: 96.5%'. A cell that is null goes unsaid. The head and label of the row come first.
 */
export function rowInWords(
  [, ...heads]: readonly string[],
  [label, ...cells]: readonly (string | null)[],
  words: Words['charts']['reader'],
): string {
  const [only] = cells;
  const row = label ?? '';
  if (cells.length === 1 && !isBare(only)) return words.value({ row, value: only ?? '' });
  return words.values({ row, values: cells.flatMap((value, index) => (value === null ? [] : [{ head: heads[index] ?? '', value }])) });
}
