/**
 * Two graphs -> what changed between them, each change a value: nothing here says it in words. Entries are compared as their files
 * have them, so that what the record adds (a report, an amendment) is told as that, and an edit of an entry as an edit.
 */

import { NOT_REPORTED } from '../../schema/action.ts';
import type { ChangeClass } from '../../schema/change-classes.ts';
import { classOfEntry, classOfField } from '../../schema/changes-of-kinds.ts';
import { kinds } from '../../schema/kinds.ts';
import { isSame } from '../../schema/schema-walk.ts';
import { bodyText } from '../../source/blocks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { statusOf } from '../actions.ts';
import { correctedEntry } from '../corrections.ts';
import type { Graph } from '../graph.ts';
import { byKey, hasPublication, keyOf } from '../publication.ts';
import { changesIn, isRecord, type ReportKind, subjectOf } from '../record.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';

type Report = Extract<AnyEntry, { kind: ReportKind }>;

export type What =
  | { what: 'new' | 'gone' }
  /** A field of the entry was edited. */
  | { what: 'field'; was: AnyEntry; change: FieldChange }
  /** The text below its fields was. */
  | { what: 'text'; was: AnyEntry; before: string; after: string }
  /** A report on the entry is new; `status` of an action whose status it decides. */
  | { what: 'report'; report: Report; status?: { before: string; after: string } | undefined }
  /** A promise was changed by an amendment that is new. */
  | { what: 'amended'; amendment: Entry<'amendment'>; change: ReturnType<typeof changesIn>[number] };

export type Change = What & {
  class: ChangeClass;
  entry: AnyEntry;
  /** That our text was wrong, and what was promised did not change. */
  correction?: Entry<'correction'> | undefined;
};

/** What a report is on. */
const FIELD_OF: Record<ReportKind, string> = {
  'progress-report': 'status',
  'figure-report': 'figure',
  'result-report': 'result',
  'decision-report': 'decision',
};

/** The field that a change is of, by its name in the file; of a whole entry or its text, nothing. */
export function fieldOf(change: Change): string {
  if (change.what === 'field') return change.change.path.join('.');
  if (change.what === 'amended') return change.change.field;
  if (change.what === 'report') return FIELD_OF[change.report.kind];
  return change.what === 'text' ? 'text' : '';
}

function edited(was: AnyEntry, entry: AnyEntry): Change[] {
  const { schema } = kinds[entry.kind];
  const fields = fieldChanges(schema, was.data, entry.data).map((change): Change => {
    const of = classOfField(entry.kind, change.path);
    if (!of) throw new Error(`No class for a change of ${entry.kind}.${change.path[0]}: give it one in schema/change-classes.ts`);
    return { what: 'field', class: of, entry, was, change };
  });
  if (was.body === entry.body) return fields;
  const [before, after] = [bodyText(was.body), bodyText(entry.body)];
  return isSame(before, after) ? fields : [...fields, { what: 'text', class: 'wording', entry, was, before, after }];
}

/** What a report or an amendment that is new did to what it is about. */
function recorded(before: Graph, after: Graph, entry: Extract<AnyEntry, { kind: ReportKind | 'amendment' }>): Change[] {
  const written = subjectOf(after.written, entry);
  const subject = written && byKey(after.entries).get(keyOf(written));
  if (!subject) return [{ what: 'new', class: classOfEntry(entry.kind), entry }];
  if (entry.kind === 'amendment')
    return changesIn(entry).map((change): Change => ({ what: 'amended', class: 'promise', entry: subject, amendment: entry, change }));
  if (subject.kind !== 'action') return [{ what: 'report', class: 'status', entry: subject, report: entry }];
  const was = byKey(before.entries).get(keyOf(subject)) as Entry<'action'> | undefined;
  const decides = subject.record?.filter(({ kind }) => kind === 'progress-report').at(-1)?.id === entry.id;
  const status = decides ? { before: was ? statusOf(was) : NOT_REPORTED, after: statusOf(subject) } : undefined;
  return [{ what: 'report', class: 'status', entry: subject, report: entry, status }];
}

/** What readers find of what was withdrawn on both sides is that, when and why; and that it was there, where it is gone altogether. */
function ofWithdrawn(before: Graph, after: Graph): Change[] {
  const now = byKey(after.withdrawn);
  const there = new Set(after.written.map(keyOf));
  return before.withdrawn.flatMap((was): Change[] => {
    const entry = now.get(keyOf(was));
    if (entry) return edited(was, entry).filter((change) => change.what === 'field' && change.change.path[0] === 'publication');
    const isGone = hasPublication(was) && !there.has(keyOf(was));
    return isGone ? [{ what: 'gone', class: classOfEntry(was.kind), entry: was }] : [];
  });
}

/** Everything that differs between two graphs. */
export function changesBetween(before: Graph, after: Graph): Change[] {
  const [old, now] = [byKey(before.written), byKey(after.written)];
  const changes = [...now].flatMap(([key, entry]): Change[] => {
    const was = old.get(key);
    if (was) return edited(was, entry);
    return isRecord(entry) ? recorded(before, after, entry) : [{ what: 'new', class: classOfEntry(entry.kind), entry }];
  });
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, entry]): Change => ({ what: 'gone', class: classOfEntry(entry.kind), entry }));
  return corrected([...changes, ...gone, ...ofWithdrawn(before, after)], after);
}

/** Whether a field, or what is in it, is the one that a correction names. */
const isOf = (change: Change, field: string) => fieldOf(change) === field || fieldOf(change).startsWith(`${field}.`);

/** Edits that a correction which is new with them explains: they are corrections, and it needs no word of its own. */
function corrected(changes: readonly Change[], after: Graph): Change[] {
  const fresh = changes.flatMap((change) => {
    if (change.what !== 'new' || change.entry.kind !== 'correction') return [];
    const entry = correctedEntry(after.written, change.entry);
    return entry ? [{ correction: change.entry, key: keyOf(entry) }] : [];
  });
  const used = new Set<AnyEntry>();
  const explained = changes.map((change): Change => {
    if (change.what !== 'field' && change.what !== 'text') return change;
    const found = fresh.find(({ correction, key }) => key === keyOf(change.entry) && isOf(change, correction.data.field));
    if (!found) return change;
    used.add(found.correction);
    return { ...change, class: 'correction', correction: found.correction };
  });
  return explained.filter(({ entry }) => !used.has(entry));
}
