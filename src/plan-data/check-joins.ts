/** Rows and one another: each row is there once, and what an id names is in the table that it leads to. */
import { nearMiss } from '../source/near-miss.ts';
import { type Join, joinsOf, type Standard, type Table } from './definition.ts';
import { type Finding, find } from './finding.ts';
import { isEmpty, itemsOf, type LoadedTable, rowNumber, type Value } from './loaded.ts';

type Row = LoadedTable['rows'][number];

const keyOf = (values: readonly unknown[]) => JSON.stringify(values.map((value) => value ?? null));

/** Rows that are there twice by the columns that tell rows apart. */
function repeated(loaded: LoadedTable, columns: readonly string[], mayBeEmpty: boolean): Finding[] {
  if (!columns.every((column) => mayBeEmpty || loaded.columns.includes(column))) return [];
  const first = new Map<string, number>();
  return loaded.rows.flatMap((row, index) => {
    if (!mayBeEmpty && columns.some((column) => isEmpty(row[column]))) return [];
    const key = keyOf(columns.map((column) => row[column]));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, rowNumber(loaded, index));
      return [];
    }
    return [find({ file: loaded.file, row: rowNumber(loaded, index) }, 'row/twice', { columns, row: earlier })];
  });
}

const hasForm = (value: unknown, pattern: string) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);

/** What of one join is not found. The last of its columns is the one that names something; before it may stand the plan. */
function notFound(loaded: LoadedTable, { fields, reference }: Join, tables: readonly LoadedTable[], idPattern: string): Finding[] {
  const column = fields.at(-1) ?? '';
  if (!loaded.columns.includes(column)) return [];
  const target = tables.find(({ name }) => name === reference.resource);
  if (!target) {
    const isUsed = loaded.rows.some((row) => !isEmpty(row[column]));
    return isUsed ? [find({ file: loaded.file, column }, 'join/no-table', { table: reference.resource })] : [];
  }
  if (!target.isWhole || !reference.fields.every((each) => target.columns.includes(each))) return [];
  const known = new Set(target.rows.map((row) => keyOf(reference.fields.map((each) => row[each]))));
  const plan = fields.length > 1 ? fields[0] : undefined;
  const planOf = (row: Row): Value | undefined => (plan ? row[plan] : undefined);
  const plans = new Set(tables.find(({ name }) => name === 'plans')?.rows.map(({ id }) => id));
  const idsOf = (of: Value | undefined) =>
    target.rows
      .filter((row) => !plan || row[reference.fields[0] ?? ''] === of)
      .map((row) => row[reference.fields.at(-1) ?? ''])
      .filter((id) => typeof id === 'string');
  return loaded.rows.flatMap((row, index) => {
    const of = planOf(row);
    // Of a plan that is not there nothing can be found: that is said once, of the plan.
    if (plan && !plans.has(of ?? null)) return [];
    return itemsOf(row[column])
      .filter((value) => hasForm(value, idPattern) && !known.has(keyOf(plan ? [of, value] : [value])))
      .map((value) =>
        find({ file: loaded.file, row: rowNumber(loaded, index), column }, 'join/unknown', {
          value: String(value),
          table: reference.resource,
          plan: typeof of === 'string' ? of : undefined,
          near: nearMiss(String(value), idsOf(of)),
        }),
      );
  });
}

export function checkJoins(loaded: LoadedTable, table: Table, tables: readonly LoadedTable[], { kinds }: Standard): Finding[] {
  const { primaryKey, uniqueKeys = [] } = table;
  return [
    ...(primaryKey ? repeated(loaded, primaryKey, false) : []),
    ...uniqueKeys.flatMap((columns) => repeated(loaded, columns, true)),
    ...joinsOf(table).flatMap((join) => notFound(loaded, join, tables, kinds.id.pattern)),
  ];
}
