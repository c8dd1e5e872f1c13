/**
 * What open data has of the entry that a page is of: its row, with codes, dates and ids that other tables join. So a template has the same
 * words and numbers as an analyst, and their meaning is explained once.
 */
import type { Graph } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Cell } from '../open-data/column.ts';
import { sharedTables } from '../open-data/shared-tables.ts';
import { sharedDataAddress, wholeAddress } from '../page/addresses.ts';
import type { ContentPage } from './content-page.ts';

/** The table over all plans in which the entry of a page has one row. */
const TABLES: Partial<Record<Kind, string>> = {
  plan: 'plans',
  chapter: 'chapters',
  priority: 'priorities',
  outcome: 'outcomes',
  measure: 'measures',
  action: 'actions',
  topic: 'topics',
  district: 'districts',
  meeting: 'meetings',
};

type Row = Readonly<Record<string, Cell>>;

const rowsByAddress = ofGraph((graph) => {
  const names = new Set(Object.values(TABLES));
  const wanted = sharedTables(graph).filter(({ name }) => names.has(name));
  return new Map(wanted.map(({ name, rows }) => [name, new Map(rows.map((row) => [row.address, row]))]));
});

export interface PageRecord {
  table: string;
  /** The table as JSON, with the meaning of its columns. */
  table_address: string;
  row: Row;
}

export function recordOf(graph: Graph, { entry, address }: ContentPage): PageRecord | null {
  const table = entry && TABLES[entry.kind];
  const row = table && rowsByAddress(graph).get(table)?.get(address);
  return table && row ? { table, table_address: wholeAddress(graph, sharedDataAddress(table, 'json')), row } : null;
}
