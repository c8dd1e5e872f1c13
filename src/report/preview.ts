/** What a page will say once a report is published, and what it changes in the counts: worked out by the code that makes the pages. */

import { ACTION_STATUSES, statusOf } from '../plan/actions.ts';
import { changesIn, standing, subjectOf, withRecord } from '../plan/record.ts';
import type { Kind } from '../schema/kinds.ts';
import { VERDICTS } from '../schema/target.ts';
import type { Unit } from '../schema/unit.ts';
import type { AnyEntry, Entry } from '../source/entry.ts';
import { asEntry, draftOf, type Report } from './check.ts';
import { entryFrom, type Known } from './known.ts';

/** A count before and after. */
export interface Count {
  /** A status, a verdict, or the kind that is counted. */
  of: { status: string } | { verdict: string } | { kind: Kind };
  before: number;
  after: number;
}

export type Shown =
  | { form: 'progress'; status: string; text: string }
  | { form: 'figure'; period: string; value: number | string | null; unit: Unit | undefined; note: string }
  | { form: 'result'; verdict: string; text: string }
  | { form: 'decision'; verb: string; text: string }
  | { form: 'change'; changes: { field: string; from: unknown; to: unknown }[]; reason: string }
  | { form: 'notice' | 'meeting'; title: string; paragraphs: readonly string[] }
  | { form: 'consultation'; title: string; summary: string; about: string; from: string; to: string; asked: unknown; methods: unknown };

export interface Preview {
  /** What it is about, by its name. */
  about: string;
  date: string;
  by: string[];
  shown: Shown;
  counts: Count[];
}

type Fields = Record<string, unknown>;
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The names of what references mean; words such as “not stated” stay as they are. */
export const namesOf = ({ names }: Known, value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => (typeof each === 'string' ? [names[each] ?? each] : []));

function shownOf(known: Known, { value, paragraphs = [] }: Report, entry: AnyEntry): Shown {
  const data = value as Fields;
  const text = said(data.text);
  switch (known.form) {
    case 'progress':
      return { form: 'progress', status: said(data.status), text };
    case 'figure': {
      const measure = subjectOf(known.entries.map(entryFrom), entry as AnyEntry & { kind: 'figure-report' });
      const unit = (measure?.data as { unit?: Unit } | undefined)?.unit;
      return { form: 'figure', period: said(data.period), value: data.value as number | string | null, unit, note: said(data.note) };
    }
    case 'result':
      return { form: 'result', verdict: said(data.verdict), text };
    case 'decision':
      return { form: 'decision', verb: said(data.verb), text };
    case 'change':
      return {
        form: 'change',
        changes: changesIn(entry as unknown as Entry<'amendment'>).map(({ field, from, to }) => ({ field, from, to })),
        reason: said(data.reason),
      };
    case 'consultation':
      return {
        form: 'consultation',
        title: said(data.title),
        summary: said(data.summary),
        about: said(data.consultedOn),
        from: said(data.from),
        to: said(data.to),
        asked: data.asked,
        methods: data.methods,
      };
    default:
      return { form: known.form, title: said(data.title), paragraphs };
  }
}

const statusIn = (entry: AnyEntry) => (entry.kind === 'action' ? statusOf(entry as unknown as Entry<'action'>) : undefined);

/** The verdict on a target in the latest report that counts. */
const verdictOn = (entry: AnyEntry) =>
  entry.kind === 'target' ? standing(entry as unknown as Entry<'target'>, 'result-report')[0]?.data.verdict : undefined;

/** How many entries have each name, where that changes. */
const compared = <Name extends string>(
  sides: (readonly AnyEntry[])[],
  order: readonly Name[],
  nameOf: (entry: AnyEntry) => Name | undefined,
  of: (name: Name) => Count['of'],
): Count[] =>
  order.flatMap((name) => {
    const [before = 0, after = 0] = sides.map((entries) => entries.filter((entry) => nameOf(entry) === name).length);
    return before === after ? [] : [{ of: of(name), before, after }];
  });

/** True of a report that says what is counted. */
const isCounted = ({ kind, data }: AnyEntry): boolean =>
  (kind !== 'progress-report' || Boolean((data as Fields).status)) && (kind !== 'result-report' || Boolean((data as Fields).verdict));

function countsOf(known: Known, before: readonly AnyEntry[], after: readonly AnyEntry[], today: string): Count[] {
  // Before a status or a verdict is chosen, there is nothing to count.
  if (after.some((entry) => entry.kind === known.kind && !isCounted(entry))) return [];
  const sides = [before, after].map((entries) => withRecord(entries, today));
  if (known.form === 'progress') return compared(sides, ACTION_STATUSES, statusIn, (status) => ({ status }));
  if (known.form === 'result') return compared(sides, VERDICTS, verdictOn, (verdict) => ({ verdict }));
  const count = before.filter(({ kind }) => kind === known.kind).length;
  return [{ of: { kind: known.kind }, before: count, after: count + 1 }];
}

/** `others`: further reports of the same proposal. */
export function previewOf(known: Known, report: Report, today: string): Preview {
  const before = known.entries.map(entryFrom);
  const entry = asEntry(draftOf(known, report));
  const { value } = report;
  const about = value.action ?? value.measure ?? value.target ?? value.meeting ?? value.entry;
  return {
    about: namesOf(known, about).join(''),
    date: said(value.date),
    by: namesOf(known, value.reportedBy ?? value.decidedBy ?? value.body),
    shown: shownOf(known, report, entry),
    counts: countsOf(known, before, [...before, entry], today),
  };
}
