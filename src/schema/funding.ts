/** Money for the plan (SI 2007/1830, reg. 10: “the allocation and deployment of resources”). */
import { z } from 'zod';
import { heading, id, NOT_STATED, notes, period, quantity, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const funding = z
  .strictObject({
    title: heading.describe('The name of the fund or grant.'),
    order: z.number().int().positive().optional().describe('Its place in lists.'),
    funder: z.union([z.literal(NOT_STATED), reference('organisation')]).describe('Who gives the money, or “not stated”.'),
    counts: z
      .enum(['grant', 'received in all', 'spent on projects'])
      .default('grant')
      .describe('What the sums are: one grant, the sum of the grants, or what was given to projects.'),
    amount: quantity.nonnegative().optional().describe('The sum in pounds, if there is one for the whole time.'),
    period: text.describe('The time it is for, or “not stated”.'),
    years: z
      .array(
        z.strictObject({
          period: period.describe('The year: 2012/13 (a financial year) or 2012.'),
          amount: quantity.nonnegative().nullable().describe('The sum in pounds, or null if none is given.'),
          provisional: z.boolean().optional().describe('true if the source marks the sum as expected and not confirmed.'),
          note: text.optional().describe('Why there is no sum, or what is special in it.'),
        }),
      )
      .optional()
      .describe('The sums by year.'),
    purpose: text.describe('What it is for.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A source of money for the plan.');

export const fundedProject = z
  .strictObject({
    id: id.describe('The id, which is also the anchor on the page.'),
    title: heading.describe('The name of the project as published.'),
    fund: reference('funding').optional().describe('The fund that pays for it.'),
    amount: quantity.nonnegative().describe('The sum in pounds.'),
    period: text.describe('The time it is for, or “not stated”.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities that it serves.'),
    runBy: referencesOrUnknown('organisation', 'group').optional().describe('Who runs it, if the source says.'),
    objectives: z.array(text).min(1).describe('What it is to achieve, in our words.'),
    impact: z.array(text).optional().describe('What the evaluation says it has achieved.'),
    addedValue: z.array(text).optional().describe('What the evaluation says it adds beyond that.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A project that a fund pays for, and its evaluation.');
