/** The class of a change of a kind and field, and which fields have none. */
import type { ChangeClass, ChangesOf } from './change-classes.ts';
import { type Kind, kinds } from './kinds.ts';
import { fieldNames, type Schema } from './schema-walk.ts';

const changesOf = (kind: Kind): ChangesOf<string> => kinds[kind].changes;

/** The class of a change of what is new or gone as a whole. */
export const classOfEntry = (kind: Kind): ChangeClass => changesOf(kind).entry;

/** The class of a change at a path of a kind: that of the field, but sources are what they are wherever they stand. */
export const classOfField = (kind: Kind, path: readonly string[]): ChangeClass | undefined =>
  path.slice(1).includes('sources') ? 'sources' : changesOf(kind).fields[path[0] ?? ''];

/** The fields of schemas that have no class, for whoever adds one: `action.cost`. */
export const withoutClass = (schemas: Readonly<Record<Kind, Schema>>): string[] =>
  (Object.entries(schemas) as [Kind, Schema][]).flatMap(([kind, schema]) =>
    fieldNames(schema)
      .filter((field) => classOfField(kind, [field]) === undefined)
      .map((field) => `${kind}.${field}`),
  );
