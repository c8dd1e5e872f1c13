/** Corrections of our own text: each names a field that there is, and says what stands there now, so that no later edit passes as one. */
import { kinds } from '../../schema/kinds.ts';
import { isSame, schemaAt } from '../../schema/schema-walk.ts';
import { say } from '../../source/problem.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { asWritten, correctedEntry, fieldValue, latestFirst } from '../corrections.ts';
import { problemAt, type Rule } from './rule.ts';

/** What stands below the fields has no name of its own. */
export const TEXT = 'text';

const inOrder = (entries: readonly AnyEntry[]): { correction: Entry<'correction'>; entry: AnyEntry }[] =>
  entries
    .filter((entry) => entry.kind === 'correction')
    .toSorted(latestFirst)
    .flatMap((correction) => {
      const entry = correctedEntry(entries, correction);
      return entry ? [{ correction, entry }] : [];
    });

/** A correction is of a field that there is, and of something that was there before or is there now. */
export const correctionsOfFields: Rule = ({ entries }) =>
  inOrder(entries).flatMap(({ correction, entry }) => {
    const { field, was, is } = correction.data;
    const { schema } = kinds[entry.kind];
    if (!schemaAt(schema, entry.data, field.split('.')) && field !== TEXT)
      return [problemAt(correction, ['field'], say('corrections/no-field', { kind: entry.kind, field }))];
    return isSame(was, is) ? [problemAt(correction, ['is'], say('corrections/no-change'))] : [];
  });

/** The latest correction of a field says what stands there now, and an earlier one what stood there before the next. */
export const correctionsHold: Rule = ({ entries }) => {
  const next = new Map<string, { value: unknown; file: string }>();
  return inOrder(entries).flatMap(({ correction, entry }) => {
    const { field, was, is } = correction.data;
    const now = fieldValue(entry, field);
    if (field === TEXT || !now.isPlain || !schemaAt(kinds[entry.kind].schema, entry.data, field.split('.'))) return [];
    const name = `${entry.file} ${entry.id} ${field}`;
    const { value, file } = next.get(name) ?? { value: asWritten(now.value), file: entry.file };
    next.set(name, { value: was, file: correction.file });
    return isSame(is, value) ? [] : [problemAt(correction, ['is'], say('corrections/differs', { is: value ?? null, file }))];
  });
};

export const CORRECTION_RULES: readonly Rule[] = [correctionsOfFields, correctionsHold];
