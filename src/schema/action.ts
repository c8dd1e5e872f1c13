/** A step that somebody has promised to take (SI 2007/1830, reg. 10: “the steps … to implement that strategy”). */
import { z } from 'zod';
import {
  asPrinted,
  date,
  heading,
  NOT_STATED,
  notes,
  printed,
  reference,
  referencesOrUnknown,
  shortTitle,
  sources,
  TO_BE_CONFIRMED,
  text,
} from './fields.ts';
import { publication } from './publication.ts';

/** What an officer can report. “Not reported” is what the site says when there is no report. */
export const actionStatus = z.enum(['not started', 'on track', 'delayed', 'complete', 'stopped']);
/** A document tells of progress and gives no status. */
export const WITHOUT_STATUS = 'reported without a status';
export const NOT_REPORTED = 'not reported';

export const action = z
  .strictObject({
    number: text
      .regex(/^[\p{L}\p{N}]/u)
      .meta({ label: 'Number', expected: 'the number as it is printed, such as "1.10"' })
      .describe('The number in the delivery plan, such as 1.10.'),
    title: heading.meta({ label: 'Title' }).describe('What will be done, in a plain sentence.'),
    shortTitle,
    section: reference('delivery-section')
      .optional()
      .meta({ label: 'Section' })
      .describe('The section of the delivery plan that it stands in.'),
    successMeasures: z
      .union([z.enum([TO_BE_CONFIRMED, NOT_STATED]), z.array(text).min(1)])
      .meta({ label: 'Measures of success' })
      .describe('How one can tell that it is done, or “to be confirmed” or “not stated”.'),
    owners: referencesOrUnknown('organisation', 'group')
      .meta({ label: 'Owners' })
      .describe('Who is to do it, or “to be confirmed” or “not stated”.'),
    ownersAsPrinted: printed
      .optional()
      .meta({ label: 'Owners as printed' })
      .describe(
        'The owners in the very words of the source, where they differ from the names. What is not printed goes into `ownersNote`.',
      ),
    ownersNote: text.optional().meta({ label: 'Note on owners' }).describe('What else there is to know about the owners, in our words.'),
    due: z
      .union([z.enum(['ongoing', TO_BE_CONFIRMED, NOT_STATED]), date])
      .meta({ label: 'Due', expected: 'a date such as 2022-03-31, 2022-03 or 2022, or “ongoing”, “to be confirmed” or “not stated”' })
      .describe('By when, or “ongoing”, “to be confirmed” or “not stated”.'),
    dueAsPrinted: text
      .optional()
      .meta({ label: 'Due as printed' })
      .describe('The date in the very words of the source, where they differ.'),
    outcomes: z
      .array(reference('outcome'))
      .optional()
      .meta({ label: 'Outcomes' })
      .describe('The outcomes of this action itself: a closer choice than those at the head of the whole part. The link is ours.'),
    priorities: z
      .array(reference('priority'))
      .optional()
      .meta({ label: 'Priorities' })
      .describe('The priorities of this action itself, where they differ from those of the whole section. The link is ours.'),
    districts: z.array(reference('district')).optional().meta({ label: 'Districts' }).describe('The districts it concerns, if not all.'),
    asPrinted: asPrinted.optional(),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('action'),
  })
  .describe('An action of the delivery plan.');
