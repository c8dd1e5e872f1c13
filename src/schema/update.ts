/** Short dated notices: what has just happened. */
import { z } from 'zod';
import { day, heading, reference, sources } from './fields.ts';
import { publication } from './publication.ts';

export const update = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('What happened, in one line.'),
    date: day.meta({ label: 'Date' }).describe('The day on which it happened.'),
    plan: reference('plan').optional().meta({ label: 'Plan' }).describe('The plan that it belongs to.'),
    sources: sources.optional(),
    publication: publication('update'),
  })
  .describe('A dated, short public notice, with its text below the second “---”.');
