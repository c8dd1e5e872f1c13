/**
 * One thing has one id in every table: every id of every column that joins another table is found in it, and no table has two rows for one thing.
 */
import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph, type Plan } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import type { Cell, DataColumn, Scalar } from '../../../../src/subjects/open-data/column.ts';
import { dataId } from '../../../../src/subjects/open-data/data-id.ts';
import { dataTables } from '../../../../src/subjects/open-data/data-tables.ts';
import type { DataTable } from '../../../../src/subjects/open-data/open-data-table.ts';
import { sharedTables } from '../../../../src/subjects/open-data/shared-tables.ts';

type Row = DataTable['rows'][number];
const listOf = (cell: Cell | undefined): readonly (string | number | boolean)[] =>
  cell === null || cell === undefined ? [] : typeof cell === 'object' ? cell : [cell];
const isId = ({ type }: DataColumn) => type === 'id' || type === 'list of id';

/** Where a column leads to in a row: the table and column, and the plan that the row names, if it names one. */
function targetOf({ joins }: DataColumn, row: Row): { to: string | undefined; plan: Cell | undefined } {
  if (typeof joins !== 'object') return { to: joins, plan: undefined };
  return { to: 'kind' in joins ? joins.to[String(row[joins.kind])] : joins.to, plan: row[joins.plan] };
}

/** The ids of all tables of a site that join nothing, each as “table.column: id”. */
function broken(graph: Graph): string[] {
  const above = sharedTables(graph);
  const ofPlan = new Map(graph.plans.map((plan): [string, DataTable[]] => [dataId(plan.entry), dataTables(graph, plan)]));
  const known = new Map<string, Set<unknown>>();
  /** In a table over all plans, what has an id is one of the plan that the row names. */
  const idsIn = (tables: readonly DataTable[], scope: string, to: string, plan?: string): Set<unknown> => {
    const key = `${scope} ${to} ${plan}`;
    const [name, column = ''] = to.split('.');
    const { rows = [], key: unique = [] } = tables.find((each) => each.name === name) ?? {};
    const isOfPlan = (row: Row) => plan === undefined || unique[0] !== 'plan_id' || row.plan_id === plan;
    const found = known.get(key) ?? new Set(rows.filter(isOfPlan).flatMap((row) => listOf(row[column])));
    known.set(key, found);
    return found;
  };
  const check = (table: DataTable, plan: string | undefined) =>
    table.columns.filter(isId).flatMap((column) => {
      if (column.joins === undefined) return [];
      return table.rows.flatMap((row) => {
        const { to, plan: named } = targetOf(column, row);
        const own = named === undefined ? plan : String(named);
        return listOf(row[column.name]).flatMap((id) => {
          if (to === undefined) return [`${table.name}.${column.name}: ${id} leads nowhere`];
          const isFound = idsIn(above, 'above', to, own).has(id) || (own !== undefined && idsIn(ofPlan.get(own) ?? [], own, to).has(id));
          return isFound ? [] : [`${table.name}.${column.name}: ${id} is not in ${to}${own ? ` of ${own}` : ''}`];
        });
      });
    });
  return [
    ...above.flatMap((table) => check(table, undefined)),
    ...[...ofPlan].flatMap(([plan, tables]) => tables.flatMap((table) => check(table, plan))),
  ];
}

/** Whole days, where a column says so. */
const inexact = (tables: readonly DataTable[]): string[] =>
  tables.flatMap(({ name, columns, rows }) =>
    columns
      .filter(({ exact }) => exact === 'day')
      .flatMap((column) => rows.flatMap((row) => listOf(row[column.name])).filter((value) => !/^\d{4}-\d{2}-\d{2}$/.test(String(value))))
      .map((value) => `${name}: ${value}`),
  );

const tablesOf = (graph: Graph): DataTable[] => [...sharedTables(graph), ...graph.plans.flatMap((plan: Plan) => dataTables(graph, plan))];

const IS: Record<Scalar, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value),
  code: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  year: (value) => Number.isInteger(value) && Number(value) > 1900,
  integer: Number.isInteger,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/** Cells that are not of the type of their column, or no code of it. */
const wrongCells = (tables: readonly DataTable[]): string[] =>
  tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const scalar = column.type.replace('list of ', '') as Scalar;
      return table.rows.flatMap((row) => {
        const cell = row[column.name];
        const isOfForm = column.type === scalar ? typeof cell !== 'object' || cell === null : Array.isArray(cell);
        const wrong = listOf(cell).filter((value) => !IS[scalar](value) || (column.codes && !column.codes.includes(String(value))));
        return isOfForm && wrong.length === 0 ? [] : [`${table.name}.${column.name}: ${JSON.stringify(cell)}`];
      });
    }),
  );

/** What holds for the open data of any content. */
export const holdsForOpenData = (folder: string) =>
  describe(`the open data of ${folder}`, () => {
    const graph = buildGraph(readContent(folder).entries);
    const tables = tablesOf(graph);

    it('has each id of each column that joins a table in that table', () => {
      expect(broken(graph)).toEqual([]);
    });

    it('says of each column of ids what it joins, but for ids of the rows themselves', () => {
      const own = (table: DataTable, { name }: DataColumn) => table.key.includes(name) || /^part(s_ended)?_ids?$/.test(name);
      expect(
        tables.flatMap((table) =>
          table.columns.filter((column) => isId(column) && !column.joins && !own(table, column)).map(({ name }) => `${table.name}.${name}`),
        ),
      ).toEqual([]);
    });

    it('has the name of a thing beside its id', () => {
      const bare = ({ columns }: DataTable, { name }: DataColumn) => {
        const label = name.replace(/_ids?(?=$|_of)/, '');
        return !columns.some((each) => each.name !== name && each.name.startsWith(label.slice(0, 4)) && !/_ids?/.test(each.name));
      };
      const links = (table: DataTable) => table.columns.filter((column) => isId(column) && column.joins !== undefined);
      expect(
        tables
          .filter(({ name }) => name !== 'theory-steps')
          .flatMap((table) =>
            links(table)
              .filter((column) => bare(table, column))
              .map(({ name }) => `${table.name}.${name}`),
          ),
      ).toEqual([]);
    });

    it('has something in every column that tells rows apart, but where the table says that it may be empty', () => {
      const empty = tables.flatMap(({ name, key, emptyInKey, rows }) =>
        key
          .filter((column) => !emptyInKey.includes(column) && rows.some((row) => row[column] === null))
          .map((column) => `${name}.${column}`),
      );
      expect(empty).toEqual([]);
    });

    it('has no two rows for one thing', () => {
      const twice = tables.flatMap(({ name, key, rows }) => {
        const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
        return keys.filter((each, index) => keys.indexOf(each) < index).map((each) => `${name}: ${each}`);
      });
      expect(twice).toEqual([]);
    });

    it('has in each cell what the type of its column says', () => {
      expect([...wrongCells(tables), ...inexact(tables)]).toEqual([]);
    });

    it('has no item of a list with the sign that stands between items', () => {
      const items = tables.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          Object.values(row)
            .filter((cell) => Array.isArray(cell))
            .flat(),
        ),
      );
      expect(items.filter((item) => String(item).includes('|'))).toEqual([]);
    });
  });
