/**
 * The open specification of plan data (docs/plan-data/), as a machine reads it: one file for all tables together, and a Table Schema for
 * each table. What those files say is the standard; the reference for readers is made from them, and the validator reads nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../docs/plan-data/', import.meta.url));

/** What a text is, beyond being a text. */
export type TextKind = 'id' | 'date' | 'area' | 'organisation' | 'link';

export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'boolean' | 'list';
  description: string;
  kind?: TextKind;
  /** Of a list: what stands between its items. */
  delimiter?: string;
  /** Of a list: the words that its items may be. */
  codes?: readonly string[];
  constraints?: { required?: boolean; enum?: readonly string[]; pattern?: string; minimum?: number; maximum?: number };
}

/** Columns of a table, and those of another in which what they hold is found. */
export interface Join {
  fields: readonly string[];
  reference: { resource: string; fields: readonly string[] };
}

/** A table of the standard: a Table Schema, and the rules that a Table Schema cannot say. */
export interface Table {
  name: string;
  title: string;
  description: string;
  fields: readonly Field[];
  primaryKey?: readonly string[];
  uniqueKeys?: readonly (readonly string[])[];
  foreignKeys?: readonly Join[];
  /** Foreign keys that may be empty in part, or whose column is a list. */
  joins?: readonly Join[];
  /** A fact, and the column that says why it is not known. `known` is what stands there if it is. */
  unknown?: readonly { field: string; reason: string; needed: boolean; known?: string }[];
  /** Pairs of columns, of which the second is not before the first. */
  order?: readonly (readonly [string, string])[];
  /** Columns of which at least one is filled. */
  eitherOr?: readonly (readonly string[])[];
  /** Columns of which at most one is filled. */
  onlyOne?: readonly (readonly string[])[];
  /** Figures that are per cents of a whole where the unit says so. */
  shares?: readonly { field: string; unit: string }[];
  /** What is hidden: the column is true or names columns, and these figures are empty. */
  hides?: readonly { field: string; figures?: readonly string[] }[];
  /** Shares of a number of people, which must not point to fewer than `fewest`. */
  few?: readonly { share: string; of: string; unless: string }[];
}

export interface Standard {
  name: string;
  version: string;
  title: string;
  required: readonly string[];
  kinds: Readonly<Record<TextKind, { pattern: string; description: string }>>;
  /** The smallest number of people that is published. */
  fewest: number;
  tables: readonly Table[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));

/** The files call a list a text with a delimiter, because many readers of Table Schemas refuse the type “list”. */
const withLists = (table: Table): Table => ({
  ...table,
  fields: table.fields.map((field) => (field.delimiter === undefined ? field : { ...field, type: 'list' })),
});

export function readStandard(): Standard {
  const { tables, ...standard } = json('standard.json') as Omit<Standard, 'tables'> & { tables: string[] };
  return { ...standard, tables: tables.map((name) => withLists(json(`schema/${name}.json`) as Table)) };
}

/** Every column of a table that leads to another table. */
export const joinsOf = ({ foreignKeys = [], joins = [] }: Table): readonly Join[] => [...foreignKeys, ...joins];
