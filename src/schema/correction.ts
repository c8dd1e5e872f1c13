/**
 * Corrections of our own text: the plan says what it always said, and we had it wrong. The entry is edited, and a file that is only
 * ever added says what stood there before. So nobody takes a slip of ours for a changed promise, nor a changed promise for a slip.
 */
import { z } from 'zod';
import { MEANING_KINDS } from './everyday-word.ts';
import { notes, referenceAnywhere, sources, text } from './fields.ts';
import { recordDate } from './report.ts';

/** Everything that has an address, and the record: what a document says may have been typed wrong there too. */
export const CORRECTED_KINDS = [
  ...MEANING_KINDS,
  'progress-report',
  'figure-report',
  'result-report',
  'decision-report',
  'amendment',
] as const;

/** A value as it stands in a file, or a list of such values. */
const asWritten = z.union([text, z.array(text).min(1)]);

export const correction = z
  .strictObject({
    entry: referenceAnywhere(...CORRECTED_KINDS)
      .meta({ label: 'Entry' })
      .describe(
        'What was wrong here: with its plan (`old-town-2012/target/burglary`), or with its kind where it is of no plan (`meeting/2021-09-16-panel`).',
      ),
    date: recordDate.describe('The day on which it was put right here.'),
    field: text
      .regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/)
      .meta({ label: 'Field', expected: 'the name of a field as it stands in the file, such as “due” or “period.from”' })
      .describe(
        'The field that was wrong, by its name in the file: `due`, `period.from`, `observations`; or `text` for what stands below.',
      ),
    was: asWritten
      .optional()
      .meta({ label: 'It said' })
      .describe(
        'What stood in the field, as it was written; of a list of figures or a text, in words. Leave it out if nothing stood there.',
      ),
    is: asWritten
      .optional()
      .meta({ label: 'It says now' })
      .describe('What stands in the field now, as it is written. Leave it out if nothing does.'),
    reason: text
      .meta({ label: 'What was wrong' })
      .describe('What was wrong, in a sentence for the public: “The plan prints 35; we had typed 53.”'),
    sources: sources.describe('Where a reader can see that it is right now.'),
    notes: notes.optional(),
  })
  .describe('A correction of our own text. What was promised has not changed: we had it wrong.');
