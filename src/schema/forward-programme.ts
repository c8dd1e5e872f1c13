/** What the scrutiny body intends to look at, and when. */
import { z } from 'zod';
import { date, id, notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const forwardProgrammeItem = z
  .strictObject({
    id: id.describe('A name for the item.'),
    title: text.describe('The report or subject.'),
    date: date.optional().describe('The day, or the month if no day is fixed. Leave out if none is given.'),
    dateAsPrinted: text.optional().describe('The date in the very words of the source, where they say more.'),
    confirmed: z.boolean().describe('false if the source says “to be confirmed” or gives no date.'),
    body: reference('group').describe('The group that will meet.'),
    issues: z.array(text).min(1).describe('What is to be considered.'),
    invited: referencesOrUnknown('organisation', 'group').describe('Who is invited, or “not stated”.'),
    sources,
    notes: notes.optional(),
  })
  .describe('An item of the forward work programme.');
