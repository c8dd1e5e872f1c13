/**
 * A promise cannot change silently. Compared with what was published: an edit of a promise wants a change of it in a file of its own, or
 * the word that our text was wrong; and what was reported stays as it was said. Each is a problem, with the files that are wanted.
 */
import { type FieldChange, fieldChanges } from '../plan/changes/field-changes.ts';
import { asWritten, correctedEntry, fieldValue, takenFrom } from '../plan/corrections.ts';
import { hiddenBy, keyOf, publicDay } from '../plan/publication.ts';
import { isRecord, type ReportKind, subjectField, subjectOf, withRecord } from '../plan/record.ts';
import { AMENDED_OF, isPromise, NO_REASON, type PromiseKind } from '../schema/amendment.ts';
import { CLASSES } from '../schema/change-classes.ts';
import { NOT_STATED } from '../schema/fields.ts';
import { kinds, pathOf } from '../schema/kinds.ts';
import { isSame, schemaAt } from '../schema/schema-walk.ts';
import { fieldName, type Problem, START, say } from '../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../source/read-content.ts';
import type { Words } from '../words/words.ts';
import { fileName } from './file-name.ts';
import { writeFile } from './write-file.ts';

/** A file that is wanted, ready to be pasted. Its path is that in the content folder. */
export interface WantedFile {
  path: string;
  text: string;
}

type Fields = Record<string, unknown>;
type Promised = Extract<AnyEntry, { kind: PromiseKind }>;
type Recorded = Extract<AnyEntry, { kind: ReportKind | 'amendment' }>;

/** The fields of a promise that say what is promised. Those that no amendment changes make another promise of it. */
const promisedIn = (kind: PromiseKind): string[] => {
  const promised = Object.entries(CLASSES[kind].fields).flatMap(([field, declared]) => (declared === 'promise' ? [field] : []));
  return [...new Set([...AMENDED_OF[kind], ...promised])];
};

/** As references name it from above the plans. */
const acrossName = ({ kind, plan, id }: AnyEntry): string =>
  plan === undefined || kind === 'plan' ? `${kind}/${id}` : `${plan}/${kind}/${id}`;

/** What may have to go from a promise: words. When something was taken back from it, they are told nowhere. */
const MAY_LOSE_WORDS: readonly string[] = ['title'];

/** What the content was for the public, what it is, and what both have come to. */
interface Compared {
  base: readonly AnyEntry[];
  now: readonly AnyEntry[];
  /** The base with what its record changed in it. */
  held: ReadonlyMap<string, AnyEntry>;
  day: string;
  words: Words;
  /** By the key of the entry: the fields that corrections are about which are new. */
  corrected: ReadonlyMap<string, readonly string[]>;
  taken: Taken;
}

const isCorrected = ({ corrected }: Compared, entry: AnyEntry, field: string): boolean =>
  (corrected.get(keyOf(entry)) ?? []).some((each) => each === field || field.startsWith(`${each}.`));

const takenBy = (entries: readonly AnyEntry[], kind: AnyEntry['kind']) =>
  new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id));

/** That our text was wrong: for the first of some fields, as each has a file of its own. */
function correctionFile({ now, day, words }: Compared, entry: AnyEntry, field: string, was: unknown, is: unknown): WantedFile {
  const id = fileName({ date: day, about: entry.id, kind: field.toLowerCase().replace(/[^a-z0-9]+/g, '-') }, takenBy(now, 'correction'));
  const [before, after] = [asWritten(was), asWritten(is)];
  const value = {
    entry: acrossName(entry),
    date: day,
    field,
    ...(before === undefined ? {} : { was: before }),
    ...(after === undefined ? {} : { is: after }),
    reason: words.commands.kept.reason,
  };
  const text = writeFile({ value, comment: words.commands.kept.correction });
  return { path: pathOf('correction', undefined, id), text: `${text}sources:\n  - document: ${words.commands.kept.sources}\n` };
}

/** The amendment that an edit should have been. */
function amendmentFile(
  { base, now, held, day, words }: Compared,
  was: Promised,
  entry: Promised,
  fields: readonly string[],
): WantedFile | undefined {
  const own: readonly string[] = AMENDED_OF[was.kind];
  const before = held.get(keyOf(was))?.data as Fields | undefined;
  const changes = fields
    .filter((field) => own.includes(field))
    .map((field) => [field, { from: before?.[field], to: (entry.data as Fields)[field] }] as const)
    .filter(([, { from, to }]) => from !== undefined && to !== undefined && !isSame(from, to));
  if (changes.length === 0) return undefined;
  const others = base.filter((each) => isPromise(each.kind) && each.plan === was.plan && each.id === was.id);
  const reference = others.length > 1 ? `${was.kind}/${was.id}` : was.id;
  const id = fileName({ date: day, about: was.id, kind: 'change' }, takenBy(now, 'amendment'));
  const value = { entry: reference, decidedBy: NOT_STATED, date: day, ...Object.fromEntries(changes), reason: NO_REASON };
  return {
    path: pathOf('amendment', was.plan, id),
    text: writeFile({ value, comment: words.commands.kept.amendment }),
  };
}

function editedPromise(compared: Compared, was: Promised, entry: Promised): Problem[] {
  const fields = promisedIn(was.kind).filter(
    (field) =>
      !isSame((was.data as Fields)[field], (entry.data as Fields)[field]) &&
      !isCorrected(compared, entry, field) &&
      !(MAY_LOSE_WORDS.includes(field) && compared.taken.keys.has(keyOf(entry))),
  );
  const [first] = fields;
  if (first === undefined) return [];
  const changes = fields.map((field) => ({ field, from: (was.data as Fields)[field] ?? null, to: (entry.data as Fields)[field] ?? null }));
  const amendment = amendmentFile(compared, was, entry, fields);
  const corrections = changes.map(({ field, from, to }) => correctionFile(compared, entry, field, from, to));
  const facts = {
    changes,
    amendment: amendment?.path,
    corrections: corrections.map(({ path }) => path),
    files: [...(amendment ? [amendment] : []), ...corrections],
  };
  return [{ file: entry.file, ...entry.locate([first]), field: fieldName([first]), ...say('kept/promise', facts) }];
}

/** Once an entry was corrected, a change of it that began with what was wrong may begin with what is right. */
function followsCorrection(compared: Compared, was: Recorded, path: readonly string[]): boolean {
  const subject = was.kind === 'amendment' && path[1] === 'from' ? subjectOf(compared.now, was) : undefined;
  return subject !== undefined && isCorrected(compared, subject, path[0] ?? '');
}

/** The further report that an edit of a report should have been. */
function furtherReport({ now, day, words }: Compared, was: Recorded, entry: Recorded): WantedFile | undefined {
  if (was.kind === 'amendment') return undefined;
  const about = String((entry.data as Fields)[subjectField(was.kind)]);
  const id = fileName({ date: day, about, kind: 'correction' }, takenBy(now, was.kind));
  const { corrects: _, sources, notes, publication, ...said } = entry.data as Fields;
  const value = { ...said, date: day, corrects: { report: was.id, why: words.commands.kept.why } };
  return { path: pathOf(was.kind, was.plan, id), text: writeFile({ value, comment: words.commands.kept.report }) };
}

/** What a correction can name of a change: a field, but nothing within a list. */
function correctable(was: Recorded, { path, before, after }: FieldChange, entry: Recorded): { field: string; from: unknown; to: unknown } {
  const isInList = path.some((_, index) => index > 0 && Array.isArray(fieldValue(was, path.slice(0, index).join('.')).value));
  if (!isInList && schemaAt(kinds[was.kind].schema, entry.data, path))
    return { field: path.join('.'), from: before ?? null, to: after ?? null };
  const [field = ''] = path;
  return { field, from: fieldValue(was, field).value ?? null, to: fieldValue(entry, field).value ?? null };
}

function editedRecord(compared: Compared, was: Recorded, entry: Recorded): Problem[] {
  const changes = fieldChanges(kinds[was.kind].schema, was.data, entry.data).filter(
    ({ path }) =>
      // Who may see it, and from when, is no part of what was said.
      path[0] !== 'publication' && !isCorrected(compared, entry, path.join('.')) && !followsCorrection(compared, was, path),
  );
  const [first] = changes;
  if (!first) return [];
  const [field = ''] = first.path;
  // Two items of a list are corrected as one list.
  const wrong = [...new Map(changes.map((change) => correctable(was, change, entry)).map((each) => [each.field, each])).values()];
  const further = furtherReport(compared, was, entry);
  const corrections = wrong.map((each) => correctionFile(compared, entry, each.field, each.from, each.to));
  const facts = {
    changes: wrong,
    further: further?.path,
    corrections: corrections.map(({ path }) => path),
    files: [...(further ? [further] : []), ...corrections],
  };
  return [{ file: entry.file, ...entry.locate([field]), field, ...say('kept/record', facts) }];
}

/** The fields that corrections are about which were not there before. */
function newCorrections(base: readonly AnyEntry[], now: readonly AnyEntry[]): ReadonlyMap<string, readonly string[]> {
  const known = takenBy(base, 'correction');
  const fresh = now.filter(
    (entry): entry is Extract<AnyEntry, { kind: 'correction' }> => entry.kind === 'correction' && !known.has(entry.id),
  );
  const fields = new Map<string, string[]>();
  for (const correction of fresh) {
    const entry = correctedEntry(now, correction);
    if (entry) fields.set(keyOf(entry), [...(fields.get(keyOf(entry)) ?? []), correction.data.field]);
  }
  return fields;
}

/** Where something was newly taken back: the keys of the entries whose pages say so, and the plans among them. */
interface Taken {
  keys: ReadonlySet<string>;
  plans: ReadonlySet<string>;
}

/** What was reported of one of them may be gone or shorter, for its readers are told. */
function newlyTaken(base: readonly AnyEntry[], now: readonly AnyEntry[]): Taken {
  const known = takenBy(base, 'taken-back');
  const from = now.flatMap((entry) =>
    entry.kind === 'taken-back' && !known.has(entry.id) ? (takenFrom(now, entry as Entry<'taken-back'>) ?? []) : [],
  );
  return { keys: new Set(from.map(keyOf)), plans: new Set(from.flatMap(({ kind, id }) => (kind === 'plan' ? [id] : []))) };
}

const canBeWithdrawn = ({ kind, data }: AnyEntry): boolean =>
  schemaAt(kinds[kind].schema, data, ['publication', 'withdrawn']) !== undefined;

function goneProblem(was: Promised | Recorded): Problem {
  const saying = isRecord(was) ? say('kept/record-gone') : say('kept/promise-gone', { canBeWithdrawn: canBeWithdrawn(was) });
  return { file: was.file, ...START, field: '', ...saying };
}

/** At what hides them, once for all that it hides. */
const hiddenProblem = (entry: AnyEntry): Problem => ({
  file: entry.file,
  ...entry.locate(['publication']),
  field: 'publication',
  ...say('kept/hidden', { canBeWithdrawn: canBeWithdrawn(entry) }),
});

/** Everything in a content that changes silently what another state of it had published. What was not public then may change. */
export function changedSilently(all: readonly AnyEntry[], content: Content, words: Words): Problem[] {
  const day = content.day ?? publicDay(content.entries);
  const base = all.filter((entry) => !hiddenBy(all, entry, day));
  const taken = newlyTaken(base, content.entries);
  const compared: Compared = {
    base,
    now: content.entries,
    held: new Map(withRecord(base, day).map((entry) => [keyOf(entry), entry])),
    day,
    words,
    corrected: newCorrections(base, content.entries),
    taken,
  };
  const now = new Map(content.entries.map((entry) => [keyOf(entry), entry]));
  // What cannot be read now is told as that, and not as gone.
  const unread = new Set(content.drafts.map(keyOf));
  const drafts = new Set(base.flatMap((entry) => (entry.kind === 'plan' && entry.data.status === 'draft' ? [entry.id] : [])));
  const isTaken = (was: AnyEntry): boolean => {
    const subject = isRecord(was) ? subjectOf(base, was) : undefined;
    return (subject !== undefined && taken.keys.has(keyOf(subject))) || (!now.has(keyOf(was)) && taken.plans.has(was.plan ?? ''));
  };
  const hiding = new Map<string, AnyEntry>();
  const found = base
    .filter((was): was is Promised | Recorded => (isPromise(was.kind) || isRecord(was)) && !drafts.has(was.plan ?? '') && !isTaken(was))
    .flatMap((was): Problem[] => {
      const entry = now.get(keyOf(was));
      if (!entry) return unread.has(keyOf(was)) ? [] : [goneProblem(was)];
      const hides = hiddenBy(content.entries, entry, day);
      if (hides) hiding.set(keyOf(hides), hides);
      if (hides) return [];
      return isRecord(was) ? editedRecord(compared, was, entry as Recorded) : editedPromise(compared, was as Promised, entry as Promised);
    });
  return [...found, ...[...hiding.values()].map(hiddenProblem)];
}

/** The files that problems ask for, ready to be pasted. */
export const wantedFiles = (problems: readonly Problem[]): WantedFile[] =>
  problems
    .flatMap(({ facts }) => (facts as { files?: readonly WantedFile[] } | undefined)?.files ?? [])
    .filter(({ text }) => text !== undefined);
