/** Meetings at which the partnership accounts for its plan (SI 2007/1830, reg. 12; scrutiny under the Police and Justice Act 2006, s. 19). */
import { z } from 'zod';
import { day, heading, notes, reference, sources, text } from './fields.ts';

const attendee = z.strictObject({
  name: heading.describe('The name, as in the minutes.'),
  role: text.optional().describe('The office held at the meeting.'),
  organisation: reference('organisation', 'group').optional().describe('The body represented.'),
  organisationBy: z.enum(['source', 'ours']).optional().describe('“ours” if the minutes do not pair the person with the body and we did.'),
});

export const meeting = z
  .strictObject({
    title: heading.describe('The title of the meeting.'),
    date: day.describe('The day of the meeting.'),
    body: reference('group').describe('The group that met.'),
    record: z.enum(['minutes', 'agenda']).describe('Whether we hold the minutes or only the agenda.'),
    place: text.optional().describe('Where it was held.'),
    begins: text.optional().describe('When it began.'),
    ends: text.optional().describe('When it ended.'),
    plans: z.array(reference('plan')).optional().describe('The plans that it concerned.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities that the meeting looks at in depth, if not all.'),
    members: z
      .array(
        z.strictObject({
          represents: reference('organisation').describe('The council represented.'),
          main: text.describe('The main member.'),
          substitute: text.describe('The substitute, or “to be confirmed”.'),
        }),
      )
      .optional()
      .describe('The membership printed with the agenda.'),
    present: z.array(attendee).optional().describe('Members who were present.'),
    inAttendance: z.array(attendee).optional().describe('Officers and others who attended.'),
    apologies: z.array(attendee).optional().describe('Who sent apologies.'),
    agenda: z
      .array(
        z.strictObject({
          number: text.describe('The number of the item.'),
          title: heading.describe('What the item is about.'),
          papers: z.array(reference('document')).optional().describe('The papers of the item.'),
        }),
      )
      .optional()
      .describe('The items of the agenda.'),
    decisions: z
      .array(
        z.strictObject({
          number: text.describe('The paragraph of the minutes.'),
          verb: z.enum(['resolved', 'noted', 'agreed']).describe('The word that the minutes use.'),
          text: text.describe('What was decided.'),
        }),
      )
      .optional()
      .describe('What was decided.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A public meeting. The text below the second “---” says what was discussed.');
