/** The documents that facts come from, and those that are named but not held. */
import { z } from 'zod';
import { date, heading, id, notes, reference, text, url } from './fields.ts';

export const sourceDocument = z
  .strictObject({
    id: id.describe('The id that citations use.'),
    title: heading.describe('The title as printed.'),
    shortTitle: text.optional().describe('A short title for citations under a table or a chart.'),
    publisher: text.describe('Who published it.'),
    date: date.optional().describe('When it was published, as exactly as is known.'),
    partOf: reference('document').optional().describe('The larger document that contains it.'),
    held: z.boolean().default(true).describe('false if a document names it but we do not hold it.'),
    link: url.optional().describe('Where it can be read.'),
    notes: notes.optional(),
  })
  .describe('A source document.');
