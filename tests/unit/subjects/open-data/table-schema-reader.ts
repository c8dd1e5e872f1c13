/**
 * Reads tables with the library of those who wrote Table Schema: every cell by its type and bounds, keys, foreign keys. It knows version 1,
 * and the schemas are handed to it as they are but for three things: there, a table refers to itself by an empty name; of keys that may
 * be empty in part it knows nothing; and the byte order mark has to be asked for.
 */
import { Readable } from 'node:stream';
import { Table } from 'tableschema';

interface Key {
  fields: readonly string[];
  reference: { resource?: string; fields: readonly string[] };
}

export interface Described {
  name: string;
  content: string | Uint8Array;
  schema: { fields: readonly object[]; foreignKeys?: readonly Key[] };
  delimiter?: string;
}

type Rows = Record<string, unknown>[];

/** One foreign key at a time: the library puts the row that is found in the place of the cells, and looks for the next key with that. */
async function rowsOf({ content, schema, delimiter = ',' }: Described, key?: Key, relations?: Record<string, Rows>): Promise<Rows> {
  const { foreignKeys: _, ...rest } = schema;
  const reader = await Table.load(Readable.from([Buffer.from(content)]), {
    schema: { ...rest, ...(key && { foreignKeys: [{ fields: key.fields, reference: { resource: '', ...key.reference } }] }) },
    strict: true,
    bom: true,
    delimiter,
  });
  return (await reader.read({ keyed: true, ...(relations && { relations }) })) as Rows;
}

/** How many rows each table has for it, and what is wrong: of each table the first mistake in cells and keys, and the first of each foreign key. */
export async function readByTableSchema(tables: readonly Described[]): Promise<{ rows: Record<string, number>; wrong: string[] }> {
  const read: Record<string, Rows> = {};
  const wrong: string[] = [];
  const attempt = async ({ name }: Described, reading: () => Promise<unknown>) => {
    try {
      await reading();
    } catch (error) {
      const { message, rowNumber, errors = [] } = error as Error & { rowNumber?: number; errors?: Error[] };
      wrong.push(`${name} ${rowNumber ?? ''}: ${[message, ...errors.slice(0, 3).map((each) => each.message)].join(' ')}`);
    }
  };
  for (const table of tables)
    await attempt(table, async () => {
      read[table.name] = await rowsOf(table);
    });
  for (const table of tables.filter(({ name }) => read[name]))
    for (const key of table.schema.foreignKeys ?? [])
      await attempt(table, () => rowsOf(table, key, { ...read, '': read[table.name] ?? [] }));
  return { rows: Object.fromEntries(Object.entries(read).map(([name, rows]) => [name, rows.length])), wrong };
}
