/**
 * The forms with which somebody reports from a page: of each, the kind of content that it writes, what it is about, and the
 * fields that it asks for, in the order of the form. What a field is called, what may stand in it and what is explained of it
 * comes from the schema of the kind.
 */
import type { Kind } from '../schema/kinds.ts';

export const FORM_IDS = ['progress', 'figure', 'result', 'decision', 'change', 'notice', 'meeting', 'consultation'] as const;
export type FormId = (typeof FORM_IDS)[number];

/** The name of the field of a text below the fields, in files that have one. */
export const BODY = 'text-below';

export interface Form {
  kind: Kind;
  /** The field that says what it is about; a notice, a meeting and a consultation are about nothing else. */
  about?: string;
  /** The field that says who speaks. */
  by?: string;
  fields: readonly string[];
  /** Fields that a rule asks for, though the schema can do without them. */
  needed?: readonly string[];
  /** Fields that few need: they stand folded up below the others. */
  more?: readonly string[];
}

const EVIDENCE = ['evidence.title', 'evidence.url'];
const CORRECTS = ['corrects.report', 'corrects.why'];

export const FORMS: Record<FormId, Form> = {
  progress: {
    kind: 'progress-report',
    about: 'action',
    by: 'reportedBy',
    fields: ['action', 'status', 'text', 'date', 'reportedBy'],
    more: [...EVIDENCE, ...CORRECTS],
  },
  figure: {
    kind: 'figure-report',
    about: 'measure',
    by: 'reportedBy',
    fields: ['measure', 'period', 'value', 'note', 'date', 'reportedBy'],
    more: ['area', 'breakInSeries', 'countsNoPeople', ...EVIDENCE, ...CORRECTS],
  },
  result: {
    kind: 'result-report',
    about: 'target',
    by: 'reportedBy',
    fields: ['target', 'verdict', 'text', 'date', 'reportedBy', ...EVIDENCE],
    more: ['period', ...CORRECTS],
  },
  decision: {
    kind: 'decision-report',
    about: 'meeting',
    by: 'reportedBy',
    fields: ['meeting', 'verb', 'text', 'date', 'reportedBy'],
    more: ['number', ...EVIDENCE, ...CORRECTS],
  },
  change: {
    kind: 'amendment',
    about: 'entry',
    by: 'decidedBy',
    fields: ['entry', 'due.to', 'owners.to', 'title.to', 'by.to', 'value.to', 'reason', 'date', 'decidedBy'],
    more: ['successMeasures.to', 'decidedAt', ...EVIDENCE],
  },
  notice: { kind: 'update', fields: ['title', 'date', BODY] },
  meeting: { kind: 'meeting', by: 'body', fields: ['title', 'date', 'body', 'record', 'place', 'begins', 'ends', BODY] },
  consultation: {
    kind: 'consultation',
    fields: ['title', 'summary', 'from', 'to', 'consultedOn', 'asked', 'methods', ...EVIDENCE],
    needed: ['asked', 'evidence.title'],
    more: ['responses', 'responsesNote', 'datesNote', BODY],
  },
};
