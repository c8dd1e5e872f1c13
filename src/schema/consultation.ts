/** What the public was asked and said (consultation on priorities: SI 2007/1830, reg. 11 and Crime and Disorder Act 1998, s. 6). */
import { z } from 'zod';
import { question } from './consultation-question.ts';
import { date, heading, NOT_STATED, quantity, text } from './fields.ts';
import { publication } from './publication.ts';
import { evidence } from './report.ts';

export const consultation = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The title of the consultation.'),
    summary: text.meta({ label: 'Summary' }).describe('What it found, in one or two sentences; while it runs, what it is about.'),
    from: date.meta({ label: 'First day' }).describe('The first day, or the month or year where no day is known.'),
    to: date.meta({ label: 'Last day' }).describe('The last day on which people can answer, or could.'),
    datesNote: text.optional().meta({ label: 'Note on dates' }).describe('What the sources say about its length.'),
    responses: z
      .union([quantity.int().positive(), z.literal(NOT_STATED)])
      .meta({
        label: 'Number of responses',
        expected: `a whole number above 0, without quotation marks, commas or units, or “${NOT_STATED}”`,
      })
      .describe('How many people answered, or “not stated”.'),
    responsesNote: text.optional().meta({ label: 'Note on responses' }).describe('What counts as a response.'),
    consultedOn: text.meta({ label: 'Consulted on' }).describe('What was put to the public.'),
    methods: z.array(text).min(1).meta({ label: 'Methods' }).describe('How people could answer or were asked.'),
    channels: z
      .array(
        z.strictObject({
          title: heading.meta({ label: 'Title' }).describe('The kind of channel.'),
          items: z.array(text).min(1).meta({ label: 'Items' }).describe('The channels.'),
        }),
      )
      .optional()
      .meta({ label: 'Channels of promotion' })
      .describe('Through what and whom it was promoted.'),
    questions: z.array(question).default([]).meta({ label: 'Questions' }).describe('The questions and what was answered.'),
    asked: z
      .array(text)
      .min(1)
      .optional()
      .meta({ label: 'Questions asked' })
      .describe('The questions as they are put to the public, as long as no answers are published.'),
    ...evidence,
    publication: publication('consultation'),
  })
  .describe('A public consultation. The text below the second “---” is the report.');
