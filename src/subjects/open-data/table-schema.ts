/**
 * What the columns of a table hold, as a Table Schema (Data Package 2.0): for programs that read the CSV with its types, keys and
 * foreign keys. It is made from the declarations that the tables are made from.
 */
import { type DataColumn, isList, type Joins, type Scalar } from './column.ts';
import { BETWEEN_ITEMS } from './csv.ts';
import type { DataTable } from './open-data-table.ts';

/** A day, a month or a year: ISO 8601, without the times that have no place here. No \d: it has other digits too, in some languages. */
export const INEXACT_DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

/** How a program finds what an id means, where a foreign key cannot say it: ids in a list, or of several kinds. */
interface FieldJoins {
  plan?: string;
  kind?: string;
  to: string | Readonly<Record<string, string>>;
}

export interface Field {
  name: string;
  type: string;
  format?: string;
  /** Of a list: what its items are, and what stands between them. */
  itemType?: string;
  delimiter?: string;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  /** The codes that items of a list may be: a list has no constraint for its items. */
  codes?: readonly string[];
  joins?: FieldJoins;
}

interface ForeignKey {
  fields: readonly string[];
  /** Without a resource, the same table is meant. */
  reference: { resource?: string; fields: readonly string[] };
}

export interface TableSchema {
  fields: Field[];
  primaryKey?: readonly string[];
  /** In the place of a primary key, where a part of it is empty in some rows. */
  uniqueKeys?: readonly (readonly string[])[];
  foreignKeys?: ForeignKey[];
}

const TYPES: Record<Scalar, string> = {
  text: 'string',
  id: 'string',
  code: 'string',
  date: 'string',
  year: 'year',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};
/** A list knows fewer types. */
const ITEMS: Record<Scalar, string> = { ...TYPES, year: 'integer' };

const joinsOf = (joins: Joins): FieldJoins => (typeof joins === 'string' ? { to: joins } : { ...joins });

const isEmpty = (object: object) => Object.keys(object).length === 0;

function fieldOf({ key, emptyInKey }: DataTable, { name, type, description, codes, joins, exact }: DataColumn): Field {
  const scalar = type.replace('list of ', '') as Scalar;
  const isDay = exact === 'day';
  const list = isList(type);
  const constraints = {
    ...(key.includes(name) && !emptyInKey.includes(name) && { required: true as const }),
    ...(key.length === 1 && key[0] === name && { unique: true as const }),
    ...(!list && codes && { enum: codes }),
    ...(!list && scalar === 'date' && !isDay && { pattern: INEXACT_DATE }),
  };
  return {
    name,
    ...(list
      ? // Not the type “list” of 2.0: readers that do not know it yet refuse the whole package.
        { type: 'string', itemType: isDay ? 'date' : ITEMS[scalar], delimiter: BETWEEN_ITEMS }
      : { type: isDay ? 'date' : TYPES[scalar] }),
    description,
    ...(!isEmpty(constraints) && { constraints }),
    ...(list && codes && { codes }),
    ...(joins && { joins: joinsOf(joins) }),
  };
}

/** The foreign key of a column of ids, if one thing of one table is meant. */
function foreignKey({ name, type, joins }: DataColumn, own: string): (ForeignKey & { to: string }) | undefined {
  if (joins === undefined || isList(type) || (typeof joins === 'object' && 'kind' in joins)) return undefined;
  const [to = '', field = ''] = (typeof joins === 'string' ? joins : joins.to).split('.');
  const withPlan = typeof joins === 'object';
  return {
    to,
    fields: withPlan ? [joins.plan, name] : [name],
    reference: { ...(to !== own && { resource: to }), fields: withPlan ? ['plan_id', field] : [field] },
  };
}

/**
 * `there`: the tables of the package. A key to a table that is not there, for it would have no rows, is left out. So is a key of two
 * columns whose id is empty in some row: to SQL it refers to nothing then, but validators of packages look for it all the same. The
 * field has its `joins` in any case.
 */
export function tableSchema(table: DataTable, there: ReadonlySet<string>): TableSchema {
  const { columns, key, emptyInKey, name, rows } = table;
  const foreignKeys = columns.flatMap((column) => {
    const found = foreignKey(column, name);
    const isHalfEmpty = typeof column.joins === 'object' && rows.some((row) => row[column.name] === null);
    return found && there.has(found.to) && !isHalfEmpty ? [{ fields: found.fields, reference: found.reference }] : [];
  });
  return {
    fields: columns.map((column) => fieldOf(table, column)),
    ...(emptyInKey.length === 0 ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
