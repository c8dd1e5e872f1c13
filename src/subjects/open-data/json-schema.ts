/**
 * The form of the tables as JSON: a JSON Schema (2020-12) for whoever reads them by a program, in any language. Its patterns are
 * plain, because \p{…} and \d mean something else in other languages, or nothing. What is new later is allowed: a column more breaks
 * no reader.
 */
import type { Graph } from '../../plan/graph.ts';
import { DATA_SCHEMA } from '../page/addresses.ts';
import { type DataColumn, isList, type Scalar } from './column.ts';
import { webAddress } from './data-package.ts';
import { DATA_VERSION } from './data-version.ts';
import type { DataTable } from './open-data-table.ts';
import { EARLIER_NAME, everySharedTable } from './shared-tables.ts';
import { INEXACT_DATE } from './table-schema.ts';

type Schema = Record<string, unknown>;

const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
/** As `data-id.ts` writes them: nothing that a spreadsheet takes for something else. */
const ID = '^[a-z][a-z0-9-]*$';

function itemSchema({ codes, exact }: DataColumn, scalar: Scalar): Schema {
  switch (scalar) {
    case 'id':
      return { type: 'string', pattern: ID };
    case 'date':
      return { type: 'string', pattern: exact === 'day' ? DAY : INEXACT_DATE };
    case 'code':
      return codes ? { enum: codes } : { type: 'string', minLength: 1 };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'year':
      return { type: 'integer' };
    default:
      return { type: scalar };
  }
}

const orNull = (schema: Schema): Schema =>
  'enum' in schema ? { enum: [...(schema.enum as string[]), null] } : { ...schema, type: [schema.type, 'null'] };

function cellSchema({ key, emptyInKey }: DataTable, column: DataColumn): Schema {
  const { name, type, description } = column;
  const item = itemSchema(column, type.replace('list of ', '') as Scalar);
  const isKnown = key.includes(name) && !emptyInKey.includes(name);
  return { description, ...(isList(type) ? { type: 'array', items: item } : isKnown ? item : orNull(item)) };
}

const rowSchema = (table: DataTable, columns: readonly DataColumn[]): Schema => ({
  type: 'object',
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(table, column)])),
});

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const rowsOf = (items: Schema): Schema => ({ properties: { rows: { type: 'array', items } } });
const named = (name: string) => ({ required: ['name'], properties: { name: { const: name } } });

const string = { type: 'string' };
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };

/** What every file has beside its rows. */
const FILE: Schema = {
  type: 'object',
  required: [
    'name',
    'table',
    'description',
    'schema',
    'version',
    'asOf',
    'publisher',
    'official',
    'licence',
    'rights',
    'columns',
    'key',
    'rows',
  ],
  properties: {
    name: text,
    table: text,
    description: text,
    schema: { type: 'string', format: 'uri' },
    version: text,
    asOf: { type: 'string', pattern: INEXACT_DATE },
    publisher: { type: ['string', 'null'], minLength: 1 },
    official: { type: 'boolean' },
    licence: { type: ['object', 'null'], required: ['name', 'url'], properties: { name: text, url: { type: 'string', format: 'uri' } } },
    rights: text,
    plan: text,
    columns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'type', 'description'],
        properties: { name: text, type: text, description: string, exact: { enum: ['day'] }, codes: texts },
      },
    },
    key: texts,
    rows: { type: 'array', items: { type: 'object' } },
    withdrawn: { type: 'array', items: { type: 'object', required: ['title', 'date', 'why', 'address'] } },
    preview: { type: 'boolean' },
  },
};

export function tablesSchema(graph: Graph): Schema {
  const { above, ofPlans, between } = everySharedTable(graph);
  const words = graph.words.openData;
  const earlier: Readonly<Record<string, string>> = EARLIER_NAME;
  const planColumns = (table: DataTable) => table.columns.slice(0, 2);
  const ownColumns = (table: DataTable) => table.columns.slice(2);
  const [first] = ofPlans;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: webAddress(graph, DATA_SCHEMA),
    title: words.schemaTitle,
    description: words.schemaDescription(DATA_VERSION),
    ...FILE,
    allOf: [
      // The files of one plan name it at their head, those over all plans in each row.
      {
        if: { required: ['name'], properties: { name: { enum: ofPlans.map(({ name }) => name) } }, not: { required: ['plan'] } },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
        then: rowsOf(ref('of-a-plan')),
      },
      ...[...above, ...ofPlans, ...between].flatMap(({ name }) =>
        [name, earlier[name] ?? []].flat().map((fileName) => ({
          if: named(fileName),
          // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
          then: rowsOf(ref(name)),
        })),
      ),
    ],
    $defs: {
      ...(first && { 'of-a-plan': rowSchema(first, planColumns(first)) }),
      ...Object.fromEntries(ofPlans.map((table) => [table.name, rowSchema(table, ownColumns(table))])),
      ...Object.fromEntries([...above, ...between].map((table) => [table.name, rowSchema(table, table.columns)])),
    },
  };
}
