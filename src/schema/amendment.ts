/**
 * Amendments: a promise that was changed after it was published. The entry keeps what was promised first; an amendment is
 * a dated file that is only ever added, and the graph applies it. Readers see what was promised first and what holds now.
 */
import { z } from 'zod';
import { action } from './action.ts';
import { reference, referencesOrUnknown, text } from './fields.ts';
import { evidence, recordDate } from './report.ts';
import { target } from './target.ts';

/** A field before and after. */
const changed = <S extends z.ZodType>(field: S, label: string, what: string) =>
  z
    .strictObject({
      from: field.meta({ label: 'From' }).describe('What held until then.'),
      to: field.meta({ label: 'To' }).describe('What holds from then on.'),
    })
    .optional()
    .meta({ label })
    .describe(what);

export const NO_REASON = 'no reason given';

/** The fields of an action that are promises. */
const AMENDED_OF_ACTION = ['title', 'owners', 'due', 'successMeasures'] as const;
/** The fields of a target that are promises. */
const AMENDED_OF_TARGET = ['title', 'by', 'value'] as const;
/** The field of an objective that is a promise. */
const AMENDED_OF_OBJECTIVE = ['title'] as const;
/** What is promised, and which fields of it an amendment changes. */
export const AMENDED_OF = { action: AMENDED_OF_ACTION, target: AMENDED_OF_TARGET, objective: AMENDED_OF_OBJECTIVE } as const;
export type PromiseKind = keyof typeof AMENDED_OF;
export const PROMISE_KINDS = Object.keys(AMENDED_OF) as PromiseKind[];
export const isPromise = (kind: string): kind is PromiseKind => kind in AMENDED_OF;
export const AMENDED = ['title', 'owners', 'due', 'successMeasures', 'by', 'value'] as const;
export type Amended = (typeof AMENDED)[number];

export const amendment = z
  .strictObject({
    entry: reference('action', 'target', 'objective')
      .meta({ label: 'Promise' })
      .describe('The action, target or objective that was changed.'),
    decidedBy: referencesOrUnknown('organisation', 'group')
      .meta({ label: 'Decided by' })
      .describe('Who changed it: the ids of one or more bodies, or “not stated”.'),
    date: recordDate,
    title: changed(action.shape.title, 'Wording', 'What was promised, if its wording was changed.'),
    owners: changed(action.shape.owners, 'Owners', 'Who is to do it, if that was changed.'),
    due: changed(action.shape.due, 'Due', 'By when an action is to be done, if that was changed.'),
    successMeasures: changed(action.shape.successMeasures, 'Measures of success', 'How one can tell that it is done, if that was changed.'),
    by: changed(target.shape.by, 'By when', 'By when a target is to be reached, if that was changed.'),
    value: changed(target.shape.value.unwrap(), 'Level or change', 'The figure of a target, if that was changed.'),
    reason: text.meta({ label: 'Reason' }).describe(`Why, in a sentence for the public, or “${NO_REASON}”.`),
    decidedAt: reference('meeting').optional().meta({ label: 'Decided at' }).describe('The meeting that decided it, if one did.'),
    ...evidence,
  })
  .describe('A change of a promise after it was published: its wording, owners, date, measures of success or figure.');
