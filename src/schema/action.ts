/** A step that somebody has promised to take (SI 2007/1830, reg. 10: “the steps … to implement that strategy”). */
import { z } from 'zod';
import { asPrinted, date, heading, NOT_STATED, notes, reference, referencesOrUnknown, sources, TO_BE_CONFIRMED, text } from './fields.ts';

/** What an officer can report. “Not reported” is what the site says when there is no update. */
export const actionStatus = z.enum(['not started', 'on track', 'delayed', 'complete', 'stopped']);

export const action = z
  .strictObject({
    number: text
      .regex(/^[\p{L}\p{N}]/u)
      .meta({ expected: 'the number as it is printed, such as "1.10"' })
      .describe('The number in the delivery plan, such as 1.10.'),
    title: heading.describe('What will be done, in a plain sentence.'),
    section: reference('delivery-section').optional().describe('The section of the delivery plan that it stands in.'),
    successMeasures: z
      .union([z.enum([TO_BE_CONFIRMED, NOT_STATED]), z.array(text).min(1)])
      .describe('How one can tell that it is done, or “to be confirmed” or “not stated”.'),
    owners: referencesOrUnknown('organisation', 'group').describe('Who is to do it, or “to be confirmed” or “not stated”.'),
    ownersAsPrinted: text.optional().describe('The owner in the words of the source, where they say more than the names.'),
    due: z
      .union([z.enum(['ongoing', TO_BE_CONFIRMED, NOT_STATED]), date])
      .meta({ expected: 'a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”' })
      .describe('By when, or “ongoing”, “to be confirmed” or “not stated”.'),
    dueAsPrinted: text.optional().describe('The date in the words of the source, where they differ.'),
    outcomes: z
      .array(reference('outcome'))
      .optional()
      .describe('A narrower choice of outcomes than those at the head of the section; this link is ours.'),
    priorities: z
      .array(reference('priority'))
      .optional()
      .describe('The priorities it serves, where they differ from the section’s; this link is ours.'),
    districts: z.array(reference('district')).optional().describe('The districts it concerns, if not all.'),
    updates: z
      .array(
        z.strictObject({
          date: date.describe('The day that the report speaks for, or the month or year where no day is known.'),
          status: actionStatus.describe('How the action stands.'),
          text: text.describe('What has been done, in a sentence or two for the public.'),
          sources: sources.optional(),
        }),
      )
      .optional()
      .describe('Progress reports. The latest one gives the action its status; without one it is “not reported”.'),
    asPrinted: asPrinted.optional(),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('An action of the delivery plan.');
