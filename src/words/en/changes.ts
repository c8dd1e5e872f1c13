/** What changed between two states of the content, a whole sentence for each change. */
import { type Kind, kinds } from '../../schema/kinds.ts';
import { localeOf } from '../locale.ts';
import { capitalised, sentence, uncapitalised } from '../sentences.ts';
import { changeClasses } from './change-classes.ts';

const { list } = localeOf('en-GB');

/** What a field is called in a sentence, where its label would not do. */
const FIELDS: Partial<Record<string, string>> = {
  'action.title': 'wording',
  'action.due': 'due date',
  'action.owners': 'owner',
  'target.title': 'wording',
  // What is promised: its figure needs no name.
  'target.value': '',
  'target.by': 'date',
  'objective.title': 'wording',
  'plan.status': 'status',
};

/** With a full stop, unless what is quoted at the end has one. */
const ended = (text: string) => (/[.!?…]”$/.test(text) ? text : sentence(text));

/** What is recorded, by its day. */
const RECORDS = {
  'progress-report': 'Report',
  'figure-report': 'Figure',
  'result-report': 'Result',
  'decision-report': 'Decision',
  amendment: 'Change',
  correction: 'Correction',
} as const;

/** There is one map. */
const named = ({ kind, name }: { kind: Kind; name: string }) =>
  kind === 'map' ? capitalised(kinds[kind].label) : `${capitalised(kinds[kind].label)} “${name}”`;

export interface Subject {
  kind: Kind;
  name: string;
  /** Of an action, an outcome or a chapter. */
  number?: string | undefined;
  /** Of the plan that it belongs to, if that is not the current one. */
  years?: string | undefined;
}

/** Who says it, and when. */
interface Said {
  by: readonly string[];
  date: string;
}

const reported = ({ by, date }: Said) => (by.length > 0 ? `report of ${list(by)}, ${date}` : `report of ${date}`);

export const changes = {
  ...changeClasses,
  comparedWith: ({ base, day }: { base: string; day: string }) => `Compared with ${base}, as of ${day}.`,
  /** The files of drafts, and of what waits for its day. */
  waiting: (files: readonly string[]) => `New or written otherwise, and not public that day: ${list(files)}.`,
  title: 'What changed',
  /** A notice that is drafted from the changes. */
  noticeTitle: (day: string) => `What has changed by ${day}`,
  noticeName: 'what has changed',
  noticeComment: 'Drafted from what changed. Say it in your own words, the most important first, and take out what nobody asks for',
  since: (meeting: string) => `What has changed since the meeting of ${meeting}`,

  subject: ({ kind, name, number: its, years }: Subject) =>
    `${its === undefined ? named({ kind, name }) : `${capitalised(kinds[kind].label)} ${its} “${name}”`}${years === undefined ? '' : ` (plan of ${years})`}`,
  /** What a field is called; `steps` lead to it: fields, and items of lists by what tells them apart. */
  field: ({ kind, path, steps }: { kind: Kind; path: readonly string[]; steps: readonly string[] }) =>
    FIELDS[`${kind}.${path.join('.')}`] ??
    steps.map((step, index) => (index === 0 || !/^[“0-9]/.test(step) ? uncapitalised(step) : step)).join(', '),

  changed: ({ subject, field, from, to }: { subject: string; field: string; from: string; to: string }) =>
    ended(`${subject}: ${field === '' ? '' : `${field} `}from ${from} to ${to}`),
  filled: ({ subject, field, to }: { subject: string; field: string; to: string }) => `${subject}: ${field} added: ${ended(to)}`,
  emptied: ({ subject, field, from }: { subject: string; field: string; from: string }) => `${subject}: ${field} taken out: ${ended(from)}`,
  listChanged: ({ subject, field, added, gone }: { subject: string; field: string; added: readonly string[]; gone: readonly string[] }) =>
    `${subject}: ${field}: ${[added.length > 0 ? `${list(added)} added` : '', gone.length > 0 ? `${list(gone)} taken out` : '']
      .filter(Boolean)
      .join('; ')}.`,
  textChanged: ({ subject, from, to }: { subject: string; from: string; to: string }) => ended(`${subject}: text from ${from} to ${to}`),
  textAdded: ({ subject, to }: { subject: string; to: string }) => `${subject}: text added: ${ended(to)}`,
  /** With words or a figure that were taken back: they are not said again. `label` of the field; none of the text below the fields. */
  takenBack: ({ subject, label }: { subject: string; label: string | undefined }) =>
    `${subject}: something was taken back, ${label === undefined ? 'in the text' : `under “${label}”`}. What it was is not said here.`,
  takenBackWhole: (kind: Kind) => `${capitalised(kinds[kind].label)}: one was taken back. What it said is not said here.`,
  textGone: ({ subject, from }: { subject: string; from: string }) => `${subject}: text taken out: ${ended(from)}`,

  /** A fact of a whole item of a list: “Number: 1”. */
  fact: ({ label, value }: { label: string; value: string }) => `${uncapitalised(label)} ${value}`,
  facts: (facts: readonly string[]) => facts.join(', '),
  quoted: (text: string) => `“${text}”`,
  /** One of the few words that may stand in a field; those that would not go on in a sentence are quoted. */
  word: (value: string) => (/^to |^not in /.test(value) ? `“${value}”` : value),
  /** A report, a change or a correction, by its day and what it is about. */
  recordOf: ({ kind, date, about }: { kind: keyof typeof RECORDS; date: string; about: string }) =>
    `${RECORDS[kind]} of ${date} on ${uncapitalised(about)}`,
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',

  isNew: (subject: string) => `New: ${uncapitalised(subject)}.`,
  newAction: ({ subject, due, owners }: { subject: string; due: string; owners: string }) =>
    `New promise: ${uncapitalised(subject)}, due ${due}, owner ${owners}.`,
  /** It had been withdrawn. */
  isBack: (subject: string) => `No longer withdrawn: ${uncapitalised(subject)}.`,
  isGone: ({ subject, address }: { subject: string; address: string | undefined }) =>
    address === undefined
      ? `Taken out: ${uncapitalised(subject)}.`
      : `Taken out: ${uncapitalised(subject)}. Its address ${address} leads nowhere now.`,
  withdrawn: ({ subject, date, why }: { subject: string; date: string; why: string }) =>
    `Withdrawn on ${date}: ${uncapitalised(subject)}. ${sentence(why)}`,
  moved: ({ subject, from, to }: { subject: string; from: string; to: string }) =>
    `${subject}: its address is ${to} now, and ${from} leads nowhere.`,
  columnGone: ({ file, column }: { file: string; column: string }) => `Open data: column ${column} of ${file} is gone.`,
  fileGone: (file: string) => `Open data: ${file} is gone.`,

  /** Behind a change of something that was published as a promise. */
  promised: (year: string) => `This was promised in the published plan of ${year}.`,

  corrected: ({
    subject,
    from,
    to,
    reason,
    sources,
  }: {
    subject: string;
    from: string;
    to: string;
    reason: string;
    sources: readonly string[];
  }) =>
    `${subject}: our text was wrong, and nothing that was promised changed. It said ${from}, and says ${to} now. ${reason} (${sources.join('; ')})`,

  planStatus: {
    draft: (subject: string) => `${subject} is a draft now.`,
    current: (subject: string) => `${subject} is in force now.`,
    superseded: (subject: string) => `${subject} has been replaced by another plan.`,
  } as Record<string, (subject: string) => string>,

  status: ({ subject, from, to, ...said }: Said & { subject: string; from: string; to: string }) =>
    `${subject}: status from ${uncapitalised(from)} to ${uncapitalised(to)} (${reported(said)}).`,
  sameStatus: ({ subject, status, ...said }: Said & { subject: string; status: string }) =>
    `${subject}: status still ${uncapitalised(status)} (${reported(said)}).`,
  earlierStatus: ({ subject, status, ...said }: Said & { subject: string; status: string }) =>
    `${subject}: an earlier report was added, with the status ${uncapitalised(status)} (${reported(said)}).`,
  figure: ({
    subject,
    value,
    unit,
    period,
    area,
    ...said
  }: Said & {
    subject: string;
    value: string | undefined;
    unit: string | undefined;
    period: string;
    area: string | undefined;
  }) =>
    `${subject}: ${value === undefined ? 'no figure can be given' : `${value}${unit === undefined ? '' : ` ${unit}`}`} for ${[period, area].filter(Boolean).join(', ')} (${reported(said)}).`,
  /** A figure that the plan itself gives. */
  figureChanged: ({ subject, when, from, to }: { subject: string; when: string; from: string; to: string }) =>
    `${subject}: the figure for ${when} from ${from} to ${to}.`,
  figureAdded: ({ subject, when, value }: { subject: string; when: string; value: string }) =>
    `${subject}: a figure for ${when} added: ${value}.`,
  figureGone: ({ subject, when, value }: { subject: string; when: string; value: string }) =>
    `${subject}: the figure for ${when} taken out: ${value}.`,
  noFigure: 'no figure',
  result: ({ subject, verdict, ...said }: Said & { subject: string; verdict: string }) =>
    `${subject}: ${uncapitalised(verdict)} (${reported(said)}).`,
  decision: ({ subject, verb, text, ...said }: Said & { subject: string; verb: string; text: string }) =>
    `${subject}: ${uncapitalised(verb)}: “${text}” (${reported(said)}).`,
  putsRight: ({ date, why }: { date: string; why: string }) => `This puts right the report of ${date}: ${sentence(why)}`,

  amended: ({ subject, field, from, to, by, date }: Said & { subject: string; field: string; from: string; to: string }) =>
    `${subject}: ${field === '' ? '' : `${field} `}from ${from} to ${to}, changed ${by.length > 0 ? `by ${list(by)} ` : ''}${/^\d+ /.test(date) ? 'on' : 'in'} ${date}.`,
};
