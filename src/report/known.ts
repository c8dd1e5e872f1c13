/**
 * What the script of a form knows of the content: enough of the entries of a plan for the rules of the check to run over them,
 * together with the report that is being written. It stands in the page, so it is no more than what they look at.
 */
import type { Kind } from '../schema/kinds.ts';
import type { Repository } from '../schema/repository.ts';
import type { AnyEntry, Draft } from '../source/entry.ts';
import { START } from '../source/problem.ts';
import type { Field } from './fields.ts';
import type { FormId } from './forms.ts';

/** An entry as far as rules look at it. */
export interface KnownEntry {
  kind: Kind;
  id: string;
  plan?: string | undefined;
  file: string;
  data: Record<string, unknown>;
}

export interface Known {
  form: FormId;
  /** The plan of the form. */
  plan: string;
  kind: Kind;
  /** The folder of the new file, by its path in the content folder, and its ending. */
  folder: string;
  ending: string;
  fields: Field[];
  entries: KnownEntry[];
  /** Fields of the file that the form does not ask for. */
  given: Record<string, unknown>;
  /** The bodies that the plan makes responsible for a subject, by reference of both: they come first among those who may report. */
  owners: Record<string, string[]>;
  /** The names of bodies and subjects, by reference. */
  names: Record<string, string>;
  repository?: Repository | undefined;
  /** The public address of the editor, if the site has one. */
  editor?: string | undefined;
  /** The content folder as the names of files have it: `content/`. */
  content: string;
}

/** What the island of a page holds, as rules take it. */
export const entryFrom = ({ kind, id, plan, file, data }: KnownEntry): AnyEntry =>
  ({ kind, id, plan, file, data, body: [], locate: () => START }) as unknown as AnyEntry;

export const draftFrom = ({ kind, id, plan, file, data }: KnownEntry): Draft => ({
  kind,
  id,
  plan,
  file,
  value: data,
  body: undefined,
  locate: () => START,
});
