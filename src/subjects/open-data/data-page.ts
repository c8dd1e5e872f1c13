/** The page of open data: every table of the site and of its plans, and what their columns mean, once for each kind of table. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { CONFORMS_TO } from '../../plan-data/conforms.ts';
import {
  DATA,
  DATA_CATALOGUE,
  DATA_PACKAGE,
  DATA_SCHEMA,
  DATA_ZIP,
  dataAddress,
  PAGES_SCHEMA,
  sharedDataAddress,
} from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { type DataColumn, isList, type Scalar } from './column.ts';
import { versionOf, webAddress } from './data-package.ts';
import { dataTables } from './data-tables.ts';
import type { DataTable } from './open-data-table.ts';
import { earlierNames, sharedTables } from './shared-tables.ts';

export interface TableItem {
  title: string;
  description: string;
  /** “42 rows”. */
  rows: string;
  csv: LinkItem;
  json: LinkItem;
}

export interface ColumnItem {
  name: string;
  /** “Id of the strategic theme. Id from themes.id.” */
  meaning: string;
}

export interface DataView extends PageView {
  /** All tables in one file. */
  zip: LinkItem;
  /** The tables over all plans, which most readers want. */
  all: TableItem[];
  /** Those of each plan alone. */
  groups: { id: string; title: string; tables: TableItem[] }[];
  /** What the columns of each kind of table mean. */
  meanings: {
    id: string;
    /** The anchor that it had under an earlier name. */
    earlier?: string | undefined;
    title: string;
    columns: ColumnItem[];
  }[];
  /** “The publisher, “Safer Town: open data”, version 1.0.0+2025-01-31, …”. */
  citation: string;
  programs: (LinkItem & { note: string })[];
  schemas: LinkItem[];
  publisher: PublisherView;
}

function tableItem(
  graph: Graph,
  { name, title, description, rows }: DataTable,
  address: (name: string, format: 'csv' | 'json') => string,
): TableItem {
  const { rowCount } = graph.words.openData;
  return {
    title,
    description,
    rows: rowCount(rows.length),
    csv: { label: 'CSV', address: address(name, 'csv') },
    json: { label: 'JSON', address: address(name, 'json') },
  };
}

/** Where the ids of a column are found, whatever kind or plan they are of. */
function placesOf(joins: DataColumn['joins']): string[] {
  if (typeof joins !== 'object') return joins ? [joins] : [];
  return typeof joins.to === 'string' ? [joins.to] : Object.values(joins.to);
}

function columnItem({ words }: Graph, { name, type, description, joins, codes = [] }: DataColumn): ColumnItem {
  const { types, lists, columnIs } = words.openData;
  const said = isList(type) ? lists[type.replace('list of ', '') as Scalar] : types[type as Scalar];
  return { name, meaning: columnIs(description, said, codes, placesOf(joins)) };
}

/** Each kind of table once, though every plan has one. */
function meaningsOf(graph: Graph, tables: readonly DataTable[]): DataView['meanings'] {
  const first = new Map(tables.toReversed().map((table) => [table.name, table]));
  const anchor = (name: string) => `columns-${name}`;
  const earlier = earlierNames(graph);
  return [...new Set(tables.map(({ name }) => name))].flatMap((name) => {
    const table = first.get(name);
    const before = earlier.find((each) => each.columns === table?.columns);
    return table
      ? [
          {
            id: anchor(name),
            earlier: before && anchor(before.name),
            title: table.title,
            columns: table.columns.map((column) => columnItem(graph, column)),
          },
        ]
      : [];
  });
}

export function dataView(graph: Graph, schemas: LinkItem[]): DataView {
  const words = graph.words.openData;
  const above = sharedTables(graph);
  const plans = graph.plans.map((plan) => ({ plan, tables: dataTables(graph, plan) }));
  const publisher = publisherView(graph);
  return {
    ...pageBuilder(graph).page({
      title: words.title,
      description: words.description,
      address: DATA,
      trail: [homeCrumb(graph)],
      search: { kind: words.kind },
    }),
    zip: { label: words.allTables, address: DATA_ZIP },
    all: above.map((table) => tableItem(graph, table, sharedDataAddress)),
    groups: plans.map(({ plan, tables }) => ({
      id: plan.id,
      title: plan.entry.data.title,
      tables: tables.map((table) => tableItem(graph, table, (name, format) => dataAddress(plan.id, name, format))),
    })),
    meanings: meaningsOf(graph, [...above, ...plans.flatMap(({ tables }) => tables)]),
    citation: words.citation({
      publisher: publisher.name,
      title: words.packageTitle(graph.site.data.name),
      version: versionOf(graph),
      date: graph.words.dates.full(graph.lastRecord),
      address: webAddress(graph, DATA),
    }),
    programs: [
      { label: words.forPrograms.package.label, note: words.forPrograms.package.note(CONFORMS_TO), address: DATA_PACKAGE },
      { ...words.forPrograms.schema, address: DATA_SCHEMA },
      { ...words.forPrograms.pages, address: PAGES_SCHEMA },
      { ...words.forPrograms.catalogue, address: DATA_CATALOGUE },
    ],
    schemas,
    publisher,
  };
}
