/** The documents that facts come from, and those that are named but not held. */
import { z } from 'zod';
import { date, day, heading, id, notes, reference, text, webAddress } from './fields.ts';

export const sourceDocument = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id that citations use.'),
    title: heading.meta({ label: 'Title' }).describe('The title as printed.'),
    shortTitle: text.optional().meta({ label: 'Short title' }).describe('A short title for citations under a table or a chart.'),
    publisher: text.meta({ label: 'Publisher' }).describe('Who published it.'),
    date: date.optional().meta({ label: 'Date' }).describe('When it was published, as exactly as is known.'),
    partOf: reference('document').optional().meta({ label: 'Part of' }).describe('The larger document that contains it.'),
    held: z.boolean().default(true).meta({ label: 'Held here' }).describe('false if a document names it but we do not hold it.'),
    link: webAddress.optional().describe('Where it can be read.'),
    linkOpened: day
      .optional()
      .meta({ label: 'Link opened on' })
      .describe(
        'The day on which somebody last opened that address and found the document there: `npm run stale` lists what is older than a year.',
      ),
    notes: notes.optional(),
  })
  .describe('A source document.');
