/** Who sat or answered for a body in the time of a plan, as a published list names them in their office. */
import { z } from 'zod';
import { date, heading, id, NOT_STATED, notes, reference, sources, text } from './fields.ts';

export const officeHolder = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id of the row.'),
    list: text
      .meta({ label: 'Name of list' })
      .describe('The list that it stands in: “Members of the Responsible Authorities Partnership”.'),
    name: heading.default(NOT_STATED).meta({ label: 'Name' }).describe('The name, or “not stated”.'),
    post: text.optional().meta({ label: 'Office held' }).describe('The office as printed.'),
    body: z
      .union([z.literal(NOT_STATED), reference('organisation', 'group')])
      .meta({ label: 'Body' })
      .describe('The body, or “not stated”.'),
    role: text.optional().meta({ label: 'Role' }).describe('The part played, as the list has it: “RAP/SNP”.'),
    until: date
      .optional()
      .meta({ label: 'Term ends' })
      .describe('When the term of office ends, if the list says so: `npm run stale` lists those that are over.'),
    deputy: z
      .strictObject({
        post: text.default(NOT_STATED).meta({ label: 'Office held' }).describe('The office of the deputy as printed, or “not stated”.'),
        name: text.optional().meta({ label: 'Name' }).describe('The name as printed; only together with the office.'),
      })
      .optional()
      .meta({ label: 'Nominated deputy' })
      .describe('The nominated deputy.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A person in an office, as a published list names them. No telephone numbers and no e-mail addresses of persons.');
