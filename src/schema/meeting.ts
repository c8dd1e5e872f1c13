/** Meetings at which the partnership accounts for its plan (SI 2007/1830, reg. 12; scrutiny under the Police and Justice Act 2006, s. 19). */
import { z } from 'zod';
import { day, heading, notes, reference, sources, text } from './fields.ts';
import { publication } from './publication.ts';

/** What a meeting did with a matter, in the word of its minutes. */
export const decisionVerb = z
  .enum(['resolved', 'noted', 'agreed'])
  .meta({ label: 'Word of minutes' })
  .describe('The word that the minutes use.');

const attendee = z.strictObject({
  name: heading.meta({ label: 'Name' }).describe('The name, as in the minutes.'),
  role: text.optional().meta({ label: 'Role' }).describe('The office held at the meeting.'),
  organisation: reference('organisation', 'group').optional().meta({ label: 'Body' }).describe('The body represented.'),
  organisationBy: z
    .enum(['source', 'ours'])
    .optional()
    .meta({ label: 'Body paired by' })
    .describe('“ours” if the minutes do not pair the person with the body and we did.'),
});

export const meeting = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The title of the meeting.'),
    date: day.meta({ label: 'Date' }).describe('The day of the meeting.'),
    body: reference('group').meta({ label: 'Body' }).describe('The group that met.'),
    record: z.enum(['minutes', 'agenda']).meta({ label: 'Record held' }).describe('Whether we hold the minutes or only the agenda.'),
    place: text.optional().meta({ label: 'Place' }).describe('Where it was held.'),
    begins: text.optional().meta({ label: 'Began at' }).describe('When it began.'),
    ends: text.optional().meta({ label: 'Ended at' }).describe('When it ended.'),
    plans: z.array(reference('plan')).optional().meta({ label: 'Plans' }).describe('The plans that it concerned.'),
    priorities: z
      .array(reference('priority'))
      .optional()
      .meta({ label: 'Priorities' })
      .describe('The priorities that the meeting looks at in depth, if not all.'),
    members: z
      .array(
        z.strictObject({
          represents: reference('organisation').meta({ label: 'Council represented' }).describe('The council represented.'),
          main: text.meta({ label: 'Main member' }).describe('The main member.'),
          substitute: text.meta({ label: 'Substitute' }).describe('The substitute, or “to be confirmed”.'),
        }),
      )
      .optional()
      .meta({ label: 'Members' })
      .describe('The membership printed with the agenda.'),
    present: z.array(attendee).optional().meta({ label: 'Members present' }).describe('Members who were present.'),
    inAttendance: z.array(attendee).optional().meta({ label: 'Others attending' }).describe('Officers and others who attended.'),
    apologies: z.array(attendee).optional().meta({ label: 'Apologies' }).describe('Who sent apologies.'),
    agenda: z
      .array(
        z.strictObject({
          number: text.meta({ label: 'Number' }).describe('The number of the item.'),
          title: heading.meta({ label: 'Title' }).describe('What the item is about.'),
          papers: z.array(reference('document')).optional().meta({ label: 'Papers' }).describe('The papers of the item.'),
        }),
      )
      .optional()
      .meta({ label: 'Agenda' })
      .describe('The items of the agenda.'),
    decisions: z
      .array(
        z.strictObject({
          number: text.meta({ label: 'Number' }).describe('The paragraph of the minutes.'),
          verb: decisionVerb,
          text: text.meta({ label: 'Text' }).describe('What was decided.'),
        }),
      )
      .optional()
      .meta({ label: 'Decisions' })
      .describe('What was decided.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('meeting'),
  })
  .describe('A public meeting. The text below the second “---” says what was discussed.');
