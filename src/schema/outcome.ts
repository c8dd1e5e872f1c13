/** A result that the plan wants in the end (IATI: “result”). */
import { z } from 'zod';
import { heading, notes, reference, sources, text } from './fields.ts';

export const outcome = z
  .strictObject({
    number: z.number().int().positive().describe('Its number.'),
    title: heading.describe('The outcome, worded as in the document that numbers it so.'),
    parts: z.array(text).optional().describe('The parts that the wording lists.'),
    theme: reference('theme').optional().describe('The strategic theme that it belongs to.'),
    otherNumbers: z
      .array(
        z.strictObject({
          list: text.describe('Which list numbers it otherwise.'),
          number: text.describe('Its number there.'),
          wording: text.describe('Its wording there.'),
          sources,
        }),
      )
      .optional()
      .describe('Other numbers and wordings of the same outcome.'),
    measures: z.array(reference('measure')).optional().describe('The measures listed under the outcome, in the order of the list.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A long-term outcome.');
