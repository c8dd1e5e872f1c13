/** Strategic themes group the priorities and outcomes of a plan. */
import { z } from 'zod';
import { notes, publishedTitle, sources, text } from './fields.ts';

export const theme = z
  .strictObject({
    title: publishedTitle,
    order: z.number().int().positive().meta({ label: 'Place of theme' }).describe('Its place among the themes.'),
    alsoCalled: z.array(text).optional().meta({ label: 'Other names' }).describe('Other titles that the documents use.'),
    summary: text.meta({ label: 'Summary' }).describe('What the theme is about, in one or two sentences.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A strategic theme.');
