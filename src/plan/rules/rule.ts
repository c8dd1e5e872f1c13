/** What every rule of the checker is: a function from the content to the problems that it finds. */
import type { Kind } from '../../schema/kinds.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { fieldName, type Problem } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';

export type Rule = (content: Content) => Problem[];

/** A problem of a field of an entry. */
export const problemAt = (entry: Pick<AnyEntry, 'file' | 'locate'>, path: Path, message: string, fix: string): Problem => ({
  file: entry.file,
  ...entry.locate(path),
  field: fieldName(path),
  message,
  fix,
});

/** A rule about the entries of one kind, each by itself. */
export const ruleFor =
  <K extends Kind>(kind: K, check: (entry: Entry<K>) => Problem[]): Rule =>
  ({ entries }) =>
    entries.flatMap((entry) => (entry.kind === kind ? check(entry as unknown as Entry<K>) : []));
