/** The class of a change of a kind and field. */
import type { ChangeClass, ChangesOf } from './change-classes.ts';
import { type Kind, kinds } from './kinds.ts';

const changesOf = (kind: Kind): ChangesOf<string> => kinds[kind].changes;

/** The class of a change of what is new or gone as a whole. */
export const classOfEntry = (kind: Kind): ChangeClass => changesOf(kind).entry;

/** The class of a change at a path of a kind: that of the field, but sources are what they are wherever they stand. */
export const classOfField = (kind: Kind, path: readonly string[]): ChangeClass | undefined =>
  path.slice(1).includes('sources') ? 'sources' : changesOf(kind).fields[path[0] ?? ''];
