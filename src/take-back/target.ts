/** What is to be taken back: a file or an entry, one of its fields, or some words wherever they stand in it. */
import { type Kind, kinds } from '../schema/kinds.ts';
import type { Path } from '../schema/schema-walk.ts';
import type { Content, Draft } from '../source/entry.ts';

export interface Target {
  /** The entry as its author has it. */
  draft: Draft;
  /** The field, counted from 0 in lists; none for the whole. */
  path: Path;
}

/** “present[2].name”, as the check writes it, or “present.2.name”. */
export function pathFrom(written: string): Path {
  return written
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));
}

const isFile = (file: string, written: string): boolean => file === written || file.endsWith(`/${written}`);

/** The entries that somebody may mean: by the path of their file, or by their id with kind and plan as far as these are needed. */
function meant({ drafts }: Content, written: string): Draft[] {
  const byFile = drafts.filter(({ file }) => isFile(file, written));
  if (byFile.length > 0) return byFile;
  const parts = written.split('/');
  const id = parts.at(-1);
  const before = parts.slice(0, -1);
  return drafts.filter(
    (draft) =>
      draft.id === id && before.every((part) => part === draft.plan || part === draft.kind || (part in kinds && draft.kind === part)),
  );
}

export type Found = { target: Target } | { none: string } | { several: string[] };

export const nameOf = ({ kind, plan, id }: { kind: Kind; plan: string | undefined; id: string }): string =>
  [kind === 'plan' ? undefined : plan, kind, id].filter(Boolean).join('/');

export function targetFrom(content: Content, argument: string): Found {
  const hash = argument.indexOf('#');
  const what = (hash < 0 ? argument : argument.slice(0, hash)).replace(/^\.\//, '');
  const field = hash < 0 ? '' : argument.slice(hash + 1);
  const found = meant(content, what);
  // Of a list, the first part of the field is the id of the item.
  const [first = '', ...rest] = field.split('.');
  const isList = found.some(({ file, kind }) => kinds[kind].form === 'list' && isFile(file, what));
  const items = isList ? found.filter(({ id }) => id === first) : found;
  const [draft, ...others] = items;
  if (!draft) return { none: isList && first ? `${what}#${first}` : what };
  if (others.length > 0) return { several: items.map(nameOf) };
  return { target: { draft, path: pathFrom(isList ? rest.join('.') : field) } };
}
