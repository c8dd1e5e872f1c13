/**
 * The record: what was reported of an entry, and how a promise was changed, up to the day of the graph. Nothing in it is ever
 * edited: a correction is a further report, and an amendment leaves what was promised first in its place. So the graph
 * hangs on every entry what is recorded of it, and gives a promise the words, owners, date and figure that hold now.
 */

import { AMENDED, type Amended, PROMISE_KINDS } from '../schema/amendment.ts';
import type { Kind } from '../schema/kinds.ts';
import { periodStart } from '../schema/periods.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { candidates } from '../source/references.ts';

export type ReportKind = 'progress-report' | 'figure-report' | 'result-report' | 'decision-report';
export type RecordKind = ReportKind | 'amendment';

/** The field by which each kind names its subject, and what that may be. */
const SUBJECTS: { [K in RecordKind]: { field: string; kinds: Kind[] } } = {
  'progress-report': { field: 'action', kinds: ['action'] },
  'figure-report': { field: 'measure', kinds: ['measure'] },
  'result-report': { field: 'target', kinds: ['target'] },
  'decision-report': { field: 'meeting', kinds: ['meeting'] },
  amendment: { field: 'entry', kinds: PROMISE_KINDS },
};
export const RECORD_KINDS = Object.keys(SUBJECTS) as RecordKind[];

export const isRecord = (entry: AnyEntry): entry is Extract<AnyEntry, { kind: RecordKind }> =>
  (RECORD_KINDS as readonly Kind[]).includes(entry.kind);

/** What a body says of how it went, and not a change of what was promised. */
export const isReport = (entry: AnyEntry): entry is Extract<AnyEntry, { kind: ReportKind }> =>
  isRecord(entry) && entry.kind !== 'amendment';

/** What is said on a day and stays said: the record, and updates. */
export const SAID_KINDS: readonly Kind[] = [...RECORD_KINDS, 'update'];

/** The name of the field that says what a report or an amendment is about. */
export const subjectField = (kind: RecordKind): string => SUBJECTS[kind].field;

/** What a report or an amendment is about; nothing where there is no such entry. */
export function subjectOf(entries: readonly AnyEntry[], entry: AnyEntry & { kind: RecordKind }): AnyEntry | undefined {
  const { field, kinds } = SUBJECTS[entry.kind];
  const reference = (entry.data as Record<string, unknown>)[field];
  return candidates(entries, String(reference), kinds, entry.plan)[0];
}

const byTime = (a: Entry<RecordKind>, b: Entry<RecordKind>) =>
  a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : a.id < b.id ? -1 : 1;

/** The dates of what happened and was said, as far as the content tells it. */
export const datesIn = (entries: readonly AnyEntry[]): { entry: AnyEntry; date: string }[] =>
  entries.flatMap((entry): { entry: AnyEntry; date: string }[] => {
    if (isRecord(entry) || entry.kind === 'update' || entry.kind === 'correction') return [{ entry, date: periodStart(entry.data.date) }];
    if (entry.kind === 'meeting') return entry.data.record === 'minutes' ? [{ entry, date: entry.data.date }] : [];
    if (entry.kind === 'document') return entry.data.date ? [{ entry, date: periodStart(entry.data.date) }] : [];
    return entry.kind === 'help-line' ? entry.data.readOn.map(({ on }) => ({ entry, date: on })) : [];
  });

/** The latest day that the content has, up to a day if one is given. */
export function latestDay(entries: readonly AnyEntry[], upTo = '9999'): string {
  const plans = entries.flatMap((entry) => (entry.kind === 'plan' ? [periodStart(entry.data.period.from)] : []));
  const dates = [...datesIn(entries).map(({ date }) => date), ...plans].filter((date) => date <= upTo);
  return dates.sort().at(-1) ?? '';
}

/** The day that the content speaks for where none is handed to the build: the one that it states, or the latest that it has. */
export function dayOf(entries: readonly AnyEntry[]): string {
  const site = entries.find((entry) => entry.kind === 'site');
  return site?.data.asOf ?? latestDay(entries);
}

/** What an amendment changes: each field with what held before and after. */
export const changesIn = ({ data }: Entry<'amendment'>) =>
  AMENDED.flatMap((field) => {
    const change = data[field];
    return change ? [{ field, ...change }] : [];
  });

/** An entry with the value that a field has from an amendment on. */
function amended(entry: AnyEntry, amendment: Entry<'amendment'>): AnyEntry {
  const changes = Object.fromEntries(changesIn(amendment).map(({ field, to }) => [field, to]));
  // Few words for what was promised first are no words for what is promised now.
  const short = 'title' in changes && 'shortTitle' in entry.data ? { shortTitle: undefined } : {};
  return { ...entry, data: { ...entry.data, ...short, ...changes } } as AnyEntry;
}

/** The value that a field of an entry has before an amendment: what its content says, and the amendments before it. */
export function valueBefore(entry: AnyEntry, amendments: readonly Entry<'amendment'>[], amendment: Entry<'amendment'>, field: Amended) {
  const earlier = amendments.toSorted(byTime);
  const before = earlier.slice(0, earlier.indexOf(amendment)).reduce(amended, entry);
  return (before.data as Record<string, unknown>)[field];
}

/** The entries of a content folder, each with what is recorded of it up to a day, and promises as they hold on that day. */
export function withRecord(entries: readonly AnyEntry[], day: string): AnyEntry[] {
  const recorded = entries.filter(isRecord).filter(({ data }) => data.date <= day);
  const bySubject = Map.groupBy(recorded as (AnyEntry & { kind: RecordKind })[], (entry) => subjectOf(entries, entry));
  return entries.map((entry) => {
    const record = bySubject.get(entry)?.toSorted(byTime as (a: AnyEntry, b: AnyEntry) => number);
    if (!record) return entry;
    const amendments = record.filter((each) => each.kind === 'amendment');
    return { ...amendments.reduce(amended, entry), record } as AnyEntry;
  });
}

/** What is recorded of an entry, of one kind, the latest first. */
export const recordOf = <K extends RecordKind>({ record = [] }: Entry, kind: K): Entry<K>[] =>
  record.filter((each) => each.kind === kind).reverse() as unknown as Entry<K>[];

/** The report that puts another report right. */
export const correctionOf = <K extends ReportKind>(reports: readonly Entry<K>[], report: Entry<K>): Entry<K> | undefined =>
  reports.find(({ data }) => data.corrects?.report === report.id);

/** The reports of an entry that count: those that no other puts right, the latest first. */
export function standing<K extends ReportKind>(entry: Entry, kind: K): Entry<K>[] {
  const reports = recordOf(entry, kind);
  return reports.filter((report) => correctionOf(reports, report) === undefined);
}
