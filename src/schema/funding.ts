/** Money for the plan (SI 2007/1830, reg. 10: “the allocation and deployment of resources”). */
import { z } from 'zod';
import { heading, id, NOT_STATED, notes, period, placeInLists, quantity, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const funding = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The name of the fund or grant.'),
    order: placeInLists.optional(),
    funder: z
      .union([z.literal(NOT_STATED), reference('organisation')])
      .meta({ label: 'Funder' })
      .describe('Who gives the money, or “not stated”.'),
    counts: z
      .enum(['grant', 'received in all', 'spent on projects'])
      .default('grant')
      .meta({ label: 'What sums are' })
      .describe('What the sums are: one grant, the sum of the grants, or what was given to projects.'),
    amount: quantity
      .nonnegative()
      .optional()
      .meta({ label: 'Sum in pounds' })
      .describe('The sum in pounds, if there is one for the whole time.'),
    period: text.meta({ label: 'Period' }).describe('The time it is for, or “not stated”.'),
    years: z
      .array(
        z.strictObject({
          period: period.meta({ label: 'Period' }).describe('The year: 2012/13 (a financial year) or 2012.'),
          amount: quantity
            .nonnegative()
            .nullable()
            .meta({ label: 'Sum in pounds' })
            .describe('The sum in pounds, or null if none is given.'),
          provisional: z
            .boolean()
            .optional()
            .meta({ label: 'Expected only' })
            .describe('true if the source marks the sum as expected and not confirmed.'),
          note: text.optional().meta({ label: 'Note' }).describe('Why there is no sum, or what is special in it.'),
        }),
      )
      .optional()
      .meta({ label: 'Sums by year' })
      .describe('The sums by year.'),
    purpose: text.meta({ label: 'Purpose' }).describe('What it is for.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A source of money for the plan.');

export const fundedProject = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also the anchor on the page.'),
    title: heading.meta({ label: 'Title' }).describe('The name of the project as published.'),
    fund: reference('funding').optional().meta({ label: 'Fund' }).describe('The fund that pays for it.'),
    amount: quantity.nonnegative().meta({ label: 'Sum in pounds' }).describe('The sum in pounds.'),
    period: text.meta({ label: 'Period' }).describe('The time it is for, or “not stated”.'),
    priorities: z.array(reference('priority')).optional().meta({ label: 'Priorities' }).describe('The priorities that it serves.'),
    runBy: referencesOrUnknown('organisation', 'group').optional().meta({ label: 'Run by' }).describe('Who runs it, if the source says.'),
    objectives: z.array(text).min(1).meta({ label: 'Objectives' }).describe('What it is to achieve, in our words.'),
    impact: z.array(text).optional().meta({ label: 'Impact' }).describe('What the evaluation says it has achieved.'),
    addedValue: z.array(text).optional().meta({ label: 'Added value' }).describe('What the evaluation says it adds beyond that.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A project that a fund pays for, and its evaluation.');
