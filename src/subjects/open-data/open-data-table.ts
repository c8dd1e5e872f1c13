/** What a table of open data is, how one is declared, and its two forms. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Words } from '../../words/words.ts';
import { DATA_SCHEMA, dataAddress, sharedDataAddress } from '../page/addresses.ts';
import { publisherFacts } from '../partnership/publisher.ts';
import { type Cell, type Column, cellOf, type DataColumn } from './column.ts';
import { BETWEEN_ITEMS, csv, withByteOrderMark } from './csv.ts';
import { DATA_VERSION } from './data-version.ts';

export type TableName = keyof Words['openData']['tables'];

type SharedColumnName = keyof Words['openData']['columns'];

/** The columns of a table that have words: its own, and those that are the same in many tables. */
export type ColumnName<N extends TableName> = string & (keyof Words['openData']['tables'][N]['columns'] | SharedColumnName);

/** What a table holds, and what the columns mean that it does not share with others. */
interface TableWords<Own extends string> {
  title: string;
  description: string;
  columns: Readonly<Record<Own, string>>;
}

export interface DataTable {
  name: string;
  title: string;
  description: string;
  columns: readonly DataColumn[];
  /** The columns that together are different in each row. */
  key: readonly string[];
  /** The columns of the key that are empty in some rows. */
  emptyInKey: readonly string[];
  rows: readonly Record<string, Cell>[];
  /** Of a table without rows: what was withdrawn, and why. */
  withdrawn?: readonly { title: string; date: string; why: string; address: string }[];
}

/** A table whose columns are declared once, each with its type and value; what they mean stands in the words of its kind. */
export function tableWith<Row, Own extends string>(
  graph: Graph,
  name: string,
  words: TableWords<Own>,
  rows: readonly Row[],
  columns: readonly Column<Row, Own | SharedColumnName>[],
  key: readonly (Own | SharedColumnName)[] = ['id'],
  emptyInKey: readonly (Own | SharedColumnName)[] = [],
): DataTable {
  const { title, description, columns: own } = words;
  const meanings: Readonly<Record<string, string>> = { ...graph.words.openData.columns, ...own };
  return {
    name,
    title,
    description,
    columns: columns.map(({ value: _, ...column }) => ({ ...column, description: meanings[column.name] ?? '' })),
    key,
    emptyInKey,
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, cellOf(column, row)]))),
  };
}

/** The same for the tables whose words stand together in the words of open data. */
export const table = <N extends TableName, Row>(
  graph: Graph,
  name: N,
  rows: readonly Row[],
  columns: readonly Column<Row, ColumnName<N>>[],
  key: readonly ColumnName<N>[] = ['id'],
  emptyInKey: readonly ColumnName<N>[] = [],
): DataTable =>
  tableWith<Row, ColumnName<N>>(
    graph,
    name,
    graph.words.openData.tables[name] as TableWords<ColumnName<N>>,
    rows,
    columns,
    key,
    emptyInKey,
  );

const inOneCell = (cell: Cell | undefined) => (typeof cell === 'object' && cell !== null ? cell.join(BETWEEN_ITEMS) : (cell ?? null));

/** A table as CSV, its columns’ names in the first row. Like every CSV of the site it begins with a byte order mark. */
export function tableCsv({ columns, rows }: DataTable): string {
  const names = columns.map(({ name }) => name);
  return withByteOrderMark(csv([names, ...rows.map((row) => names.map((name) => inOneCell(row[name])))]));
}

/** A table with the meaning of its columns, the day it speaks for, who publishes it and how it may be used. */
export const tableJson = (graph: Graph, { name, title, description, columns, key, rows, withdrawn }: DataTable) => ({
  name,
  table: title,
  description,
  schema: graph.address + DATA_SCHEMA.slice(1),
  version: DATA_VERSION,
  asOf: graph.lastRecord,
  ...publisherFacts(graph),
  columns,
  key,
  rows,
  ...(withdrawn && { withdrawn }),
  ...(graph.preview && { preview: true }),
});

const linksTo = ({ words: { openData } }: Graph, title: TableName, addressIn: (format: 'csv' | 'json') => string): LinkItem[] =>
  (['csv', 'json'] as const).map((format) => ({
    label: openData.tableAs(openData.tables[title].title, format.toUpperCase()),
    address: addressIn(format),
  }));

/** Where a table of a plan can be had. */
export const dataLinks = (graph: Graph, plan: Plan, name: TableName): LinkItem[] =>
  linksTo(graph, name, (format) => dataAddress(plan.id, name, format));

/** Where a table that stands above the plans can be had; nothing if it has no rows. `title`: whose title it has, if not its own. */
export const sharedDataLinks = (graph: Graph, name: TableName, hasRows: boolean, title: TableName = name): LinkItem[] =>
  hasRows ? linksTo(graph, title, (format) => sharedDataAddress(name, format)) : [];
