/** Short dated notices: what has just happened. */
import { z } from 'zod';
import { day, heading, reference, sources } from './fields.ts';

export const update = z
  .strictObject({
    title: heading.describe('What happened, in one line.'),
    date: day.describe('The day on which it happened.'),
    plan: reference('plan').optional().describe('The plan that it belongs to.'),
    sources: sources.optional(),
  })
  .describe('A dated, short public notice, with its text below the second “---”.');
