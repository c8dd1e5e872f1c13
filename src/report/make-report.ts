/** What somebody typed into a form -> the report: its name, its value, and the file that it becomes. */

import { subjectOf, valueBefore } from '../plan/record.ts';
import { AMENDED, AMENDED_OF, type Amended, isPromise } from '../schema/amendment.ts';
import type { AnyEntry, Entry } from '../source/entry.ts';
import { asEntry, draftOf, type Report } from './check.ts';
import { fileName } from './file-name.ts';
import { BODY, FORMS } from './forms.ts';
import { entryFrom, type Known } from './known.ts';
import { paragraphsOf, type Typed, type Value, valueFrom } from './typed.ts';

const asText = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
};

/** The names that files of this kind have already. */
const takenIn = ({ entries, kind }: Known): Set<string> => new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id));

/** What held until the day of a change, as the plan and earlier changes say. */
function withFrom(known: Known, value: Value): Value {
  const entries = known.entries.map(entryFrom);
  const draft = draftOf(known, { id: '', value });
  const amendment = asEntry(draft) as AnyEntry & { kind: 'amendment' };
  const promise = subjectOf(entries, amendment);
  if (!promise) return value;
  const all = [...entries, amendment].filter(
    (entry): entry is typeof amendment => entry.kind === 'amendment' && subjectOf(entries, entry) === promise,
  );
  const before = (field: Amended) =>
    valueBefore(promise, all as unknown as Entry<'amendment'>[], amendment as unknown as Entry<'amendment'>, field);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (!(AMENDED as readonly string[]).includes(name)) return [name, each];
      const from = before(name as Amended);
      return [name, from === undefined ? each : { from, ...(each as Value) }];
    }),
  );
}

/** The fields of a change that the chosen promise does not have; none before one is chosen. */
export function notAsked({ form, fields, entries }: Known, typed: Typed): string[] {
  if (form !== 'change') return [];
  const chosen = typed.entry ?? '';
  const promise = entries.find(({ kind, id }) => isPromise(kind) && (chosen === id || chosen === `${kind}/${id}`));
  if (!promise || !isPromise(promise.kind)) return [];
  const own: readonly string[] = AMENDED_OF[promise.kind];
  return fields.flatMap(({ name }) => (name.endsWith('.to') && !own.includes(name.slice(0, -'.to'.length)) ? [name] : []));
}

/** `more`: names that others of the same proposal have. */
export function makeReport(known: Known, typed: Typed, more: Iterable<string> = []): Report {
  const { about, by } = FORMS[known.form];
  const plain = { ...valueFrom(known.fields, typed), ...known.given };
  const value = known.form === 'change' ? withFrom(known, plain) : plain;
  const subject = asText(value[about ?? (known.form === 'meeting' ? 'body' : 'title')]);
  const id = fileName(
    {
      date: asText(value.date) ?? asText(value.from) ?? '',
      about: subject ?? '',
      by: about && by ? asText(value[by]) : undefined,
      kind: known.form === 'change' ? 'change' : undefined,
    },
    new Set([...takenIn(known), ...more]),
  );
  return { id, value, paragraphs: known.fields.some(({ name }) => name === BODY) ? paragraphsOf(typed[BODY]) : undefined };
}
