/** A table of a package as it was read: values by column, and where each row stands. What could not be read as its type stays a text. */

export type Value = string | number | boolean | null | readonly unknown[];

export interface LoadedTable {
  name: string;
  file: string;
  /** The names of the columns as they are written, and as they are meant. */
  heads: readonly string[];
  columns: readonly string[];
  rows: readonly Readonly<Record<string, Value>>[];
  /** Where each of the rows stands, as a spreadsheet counts; in JSON the first is row 1. */
  places: readonly number[];
  isJson: boolean;
  /** False if the file cannot be read: nothing else is said of it, or of what leads to it. */
  isWhole: boolean;
}

export const isEmpty = (value: Value | undefined): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The items of a list, or the one value. */
export const itemsOf = (value: Value | undefined): readonly unknown[] => {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value : [value];
};

export const rowNumber = ({ places }: LoadedTable, index: number): number => places[index] ?? index + 1;
