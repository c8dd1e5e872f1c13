/** How a plan’s priorities answer to those set nationally and for the county. */
import { z } from 'zod';
import { id, notes, reference, sources, text } from './fields.ts';

export const widerPriority = z
  .strictObject({
    id: id.describe('The id that other files use.'),
    level: z.enum(['national', 'county']).describe('Who set it: the government, or the partners of the county.'),
    code: text.optional().describe('Its letters or number: “PSA23”.'),
    title: text.describe('Its name as published; if the source does not name it, in our words, with a note that says so.'),
    parent: reference('wider-priority').optional().describe('The priority that it is a part of.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A priority set nationally or for the county.');

export const alignment = z
  .strictObject({
    id: id.describe('The id of the row.'),
    national: reference('wider-priority').optional().describe('The national priority of the row; leave out if the cell is empty.'),
    county: reference('wider-priority').optional().describe('The priority of the county.'),
    countyAsPrinted: text.optional().describe('What is printed in the place of a priority of the county, word for word.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities of this plan.'),
    prioritiesAsPrinted: text.optional().describe('What is printed in the place of a priority of this plan, word for word.'),
    prioritiesNote: text.optional().describe('Why no priority of this plan stands here, in our words.'),
    indicators: z.array(text).optional().describe('The indicators, by their codes: “NI21”.'),
    measures: z.array(reference('measure')).optional().describe('The measures here that count these indicators.'),
    work: z.array(text).optional().describe('The work of the partnership that serves it, as named in the source.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A row of the mapping of priorities.');
