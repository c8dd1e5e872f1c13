/** Money for the plan (SI 2007/1830, reg. 10: “the allocation and deployment of resources”). */
import { z } from 'zod';
import { notes, reference, sources, text } from './fields.ts';

export const funding = z
  .strictObject({
    title: text.describe('The name of the fund or grant.'),
    funder: reference('organisation').describe('Who gives the money.'),
    amount: z.number().nonnegative().describe('The sum in pounds.'),
    period: text.describe('The time it is for, or “not stated”.'),
    purpose: text.describe('What it is for.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A source of money for the plan.');
