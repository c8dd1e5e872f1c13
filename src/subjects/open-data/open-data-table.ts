/** What a table of open data is, and how one is declared: its columns once, with the meaning and the value of each. */

import { citationText } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { citations } from '../page/page.ts';
import { publisherFacts } from '../partnership/publisher.ts';
import { csv } from './csv.ts';

export type Cell = string | number | boolean | null;

export interface DataTable {
  name: string;
  title: string;
  description: string;
  /** Name and meaning of each column. */
  columns: { name: string; description: string }[];
  rows: Record<string, Cell>[];
}

type Sources = Entry<'measure'>['data']['sources'];

/** Several values in one cell. */
export const joined = (values: readonly (string | number)[] | undefined) => (values ?? []).join('; ');

export const sourceText = (graph: Graph, sources: Sources) => joined(citations(graph, sources).map(citationText));

export type Column<E> = [name: string, description: string, value: (entry: E) => Cell];

/** A table whose columns are declared once, with the value of each. */
export function table<E>(name: string, title: string, description: string, entries: readonly E[], columns: Column<E>[]): DataTable {
  return {
    name,
    title,
    description,
    columns: columns.map(([column, meaning]) => ({ name: column, description: meaning })),
    rows: entries.map((entry) => Object.fromEntries(columns.map(([column, , value]) => [column, value(entry)]))),
  };
}

/** A table as CSV, its columns’ names in the first row. */
export function tableCsv({ columns, rows }: DataTable): string {
  const names = columns.map(({ name }) => name);
  return csv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

/** A table with the meaning of its columns, the day it speaks for, who publishes it and how it may be used. */
export const tableJson = (graph: Graph, { title, description, columns, rows }: DataTable) => ({
  table: title,
  description,
  asOf: graph.asOf,
  ...publisherFacts(graph),
  columns,
  rows,
});
