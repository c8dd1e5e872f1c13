/** A result that the plan wants in the end (IATI: “result”). */
import { z } from 'zod';
import { heading, notes, reference, shortTitle, sources, text } from './fields.ts';
import { publication } from './publication.ts';

export const outcome = z
  .strictObject({
    number: z.number().int().positive().meta({ label: 'Number' }).describe('Its number.'),
    title: heading.meta({ label: 'Title' }).describe('The outcome, worded as in the document that numbers it so.'),
    shortTitle,
    parts: z.array(text).optional().meta({ label: 'Parts' }).describe('The parts that the wording lists.'),
    theme: reference('theme').optional().meta({ label: 'Theme' }).describe('The strategic theme that it belongs to.'),
    otherNumbers: z
      .array(
        z.strictObject({
          list: text.meta({ label: 'Name of list' }).describe('Which list numbers it otherwise.'),
          number: text.meta({ label: 'Number' }).describe('Its number there.'),
          wording: text.meta({ label: 'Wording' }).describe('Its wording there.'),
          sources,
        }),
      )
      .optional()
      .meta({ label: 'Numbers elsewhere' })
      .describe('Other numbers and wordings of the same outcome.'),
    measures: z
      .array(reference('measure'))
      .optional()
      .meta({ label: 'Measures' })
      .describe('The measures listed under the outcome, in the order of the list.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('outcome'),
  })
  .describe('A long-term outcome.');
