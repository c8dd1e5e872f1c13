/**
 * That something was taken out of what had been published: a name, a number so small that it tells of a person. `npm run take-back`
 * writes it. It says where, when and why, and never what.
 */
import { z } from 'zod';
import { day, referenceAnywhere, text } from './fields.ts';

/** What has a page, or a place on one, where readers can be told. */
export const TAKEN_FROM = [
  'plan',
  'chapter',
  'theme',
  'priority',
  'objective',
  'outcome',
  'measure',
  'target',
  'action',
  'theory-of-change',
  'consultation',
  'funding',
  'organisation',
  'group',
  'district',
  'meeting',
  'page',
  'topic',
  'update',
] as const;

export const takenBack = z
  .strictObject({
    date: day.meta({ label: 'Taken back on' }).describe('The day on which it was taken back.'),
    why: text.meta({ label: 'Reason' }).describe('Why, in a sentence for the public: never what it was.'),
    at: referenceAnywhere(...TAKEN_FROM)
      .optional()
      .meta({ label: 'Where it stood' })
      .describe('The entry whose page says that something was taken back. Without it, the page of updates does.'),
  })
  .describe('A note that something was taken back.');
