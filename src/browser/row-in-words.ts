/** A row of a chart’s table as a sentence. By itself, because the page keeps room for the longest before any script runs. */

/**
 * 'Fraud: 81%'; with several columns, or where a bare number has no unit, the column is named: 'Fraud. Rank: 1', 'White.
 * Respondents: 90%; Population: 96.5%'. A cell that is null goes unsaid. The head and label of the row come first.
 */
export function rowInWords([, ...heads]: string[], [label, ...cells]: (string | null)[]): string {
  if (cells.length === 1 && !/^[\d.,]+$/.test(`${cells}`)) return `${label}: ${cells}`;
  return `${label}. ${cells.flatMap((cell, index) => (cell === null ? [] : `${heads[index]}: ${cell}`)).join('; ')}`;
}
