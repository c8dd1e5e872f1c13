/**
 * What a column of open data is: a name that never changes its meaning, a type, the table that its ids lead to, and the value
 * that a row has in it. CSV, JSON and the page that explains the columns are all made from these, so none of them can say
 * something else.
 */

interface Values {
  text: string;
  /** The id of an entry, as every table writes it. */
  id: string;
  /** One of a few words, which `codes` lists. */
  code: string;
  /** ISO 8601, as exact as the source gives it: 2021-09-16, 2021-09 or 2021. Where it is a day in each row, `exact` says so. */
  date: string;
  year: number;
  integer: number;
  number: number;
  boolean: boolean;
}

export type Scalar = keyof Values;
export type ColumnType = Scalar | `list of ${Scalar}`;

type ValueOf<T extends ColumnType> = T extends Scalar
  ? Values[T]
  : T extends `list of ${infer Item extends Scalar}`
    ? readonly Values[Item][]
    : never;

/**
 * The column that the ids of a column are found in: `actions.id` of the same plan, or of the table above all plans. Where a
 * column names things of several plans or kinds, other columns of the row say which.
 */
export type Joins = string | { plan: string; to: string } | { plan: string; kind: string; to: Readonly<Record<string, string>> };

interface About {
  type: ColumnType;
  joins?: Joins | undefined;
  /** The words that a code may be. */
  codes?: readonly string[] | undefined;
  /** Of a date: that it is a whole day wherever it is known. */
  exact?: 'day' | undefined;
}

export type Column<Row, Name extends string = string> = {
  [T in ColumnType]: About & { name: Name; type: T; value: (row: Row) => ValueOf<T> | null | undefined };
}[ColumnType];

/** A value as JSON has it: lists are arrays, and what is not known is null. */
export type Cell = string | number | boolean | null | readonly (string | number | boolean)[];

/** A column as it is published. */
export interface DataColumn extends About {
  name: string;
  description: string;
}

export const isList = (type: ColumnType): boolean => type.startsWith('list of ');

/** The value of a row. An empty text is no value; a list without items is an empty list. */
export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  if (isList(column.type)) return value ?? [];
  return value === undefined || value === '' ? null : value;
}
