/** Numbered prose of a plan. A paragraph that begins with its number (“4.12 …”) can be cited by its own link. */
import { z } from 'zod';
import { notes, publishedTitle, reference, sources, text } from './fields.ts';
import { publication } from './publication.ts';

export const chapter = z
  .strictObject({
    number: z
      .string()
      .regex(/^(\d+|A\d+)$/)
      .meta({ label: 'Number', expected: 'a chapter number such as 4, or A1 for an appendix' })
      .describe('The number of the chapter; A1, A2 … for appendices.'),
    title: publishedTitle,
    summary: text.meta({ label: 'Summary' }).describe('What the chapter says, in one sentence.'),
    theme: reference('theme').optional().meta({ label: 'Theme' }).describe('The strategic theme that the chapter is about.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('chapter'),
  })
  .describe('A chapter or appendix of a plan.');
