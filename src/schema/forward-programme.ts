/** What the scrutiny body intends to look at, and when. */
import { z } from 'zod';
import { date, day, heading, id, notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const forwardProgrammeItem = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('A name for the item.'),
    title: heading.meta({ label: 'Title' }).describe('The report or subject.'),
    date: date.optional().meta({ label: 'Date' }).describe('The day, or the month if no day is fixed. Leave out if none is given.'),
    dateAsPrinted: text
      .optional()
      .meta({ label: 'Date as printed' })
      .describe('The date in the very words of the source, where they say more.'),
    confirmed: z
      .boolean()
      .meta({ label: 'Confirmed' })
      .describe('Whether the date is confirmed: false if the source says “to be confirmed” or gives no date.'),
    agreed: day
      .optional()
      .meta({ label: 'Agreed on' })
      .describe('The day on which the group agreed that it be dealt with, if the source says so. Leave out if it was only proposed.'),
    body: reference('group').meta({ label: 'Body' }).describe('The group that will meet.'),
    issues: z.array(text).min(1).meta({ label: 'Issues' }).describe('What is to be considered.'),
    invited: referencesOrUnknown('organisation', 'group').meta({ label: 'Invited' }).describe('Who is invited, or “not stated”.'),
    sources,
    notes: notes.optional(),
  })
  .describe('An item of the forward work programme.');
