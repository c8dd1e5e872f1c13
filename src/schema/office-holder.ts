/** Who sat or answered for a body in the time of a plan, as a published list names them in their office. */
import { z } from 'zod';
import { heading, id, NOT_STATED, notes, reference, sources, text } from './fields.ts';

export const officeHolder = z
  .strictObject({
    id: id.describe('The id of the row.'),
    list: text.describe('The list that it stands in: “Members of the Responsible Authorities Partnership”.'),
    name: heading.default(NOT_STATED).describe('The name as printed, or “not stated”.'),
    post: text.optional().describe('The office as printed.'),
    body: z.union([z.literal(NOT_STATED), reference('organisation', 'group')]).describe('The body, or “not stated”.'),
    role: text.optional().describe('The part played, as the list has it: “RAP/SNP”.'),
    deputy: text.optional().describe('The nominated deputy.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A person in an office, as a published list names them. No telephone numbers and no e-mail addresses of persons.');
