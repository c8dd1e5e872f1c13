/** What the scrutiny body intends to look at, and when. */
import { z } from 'zod';
import { date, day, heading, id, notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const forwardProgrammeItem = z
  .strictObject({
    id: id.describe('A name for the item.'),
    title: heading.describe('The report or subject.'),
    date: date.optional().describe('The day, or the month if no day is fixed. Leave out if none is given.'),
    dateAsPrinted: text.optional().describe('The date in the words of the source, where they say more.'),
    confirmed: z.boolean().describe('Whether the date is confirmed: false if the source says “to be confirmed” or gives no date.'),
    agreed: day
      .optional()
      .describe('The day on which the group agreed that it be dealt with, if the source says so. Leave out if it was only proposed.'),
    body: reference('group').describe('The group that will meet.'),
    issues: z.array(text).min(1).describe('What is to be considered.'),
    invited: referencesOrUnknown('organisation', 'group').describe('Who is invited, or “not stated”.'),
    sources,
    notes: notes.optional(),
  })
  .describe('An item of the forward work programme.');
