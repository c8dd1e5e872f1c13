/** How a plan’s priorities answer to those set nationally and for the county. */
import { z } from 'zod';
import { heading, id, notes, reference, sources, text } from './fields.ts';

export const widerPriority = z
  .strictObject({
    id: id.describe('The id that other files use.'),
    level: z.enum(['national', 'county']).describe('Who set it: the government, or the partners of the county.'),
    code: text.optional().describe('Its letters or number: “PSA23”.'),
    title: heading.describe('Its name as published.'),
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
    countyAsPrinted: text.optional().describe('What stands in the place of a priority of the county.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities of this plan.'),
    prioritiesAsPrinted: text.optional().describe('What stands in the place of a priority of this plan.'),
    indicators: z.array(text).optional().describe('The indicators, by their codes: “NI21”.'),
    measures: z.array(reference('measure')).optional().describe('The measures here that count these indicators.'),
    work: z.array(text).optional().describe('The work of the partnership that serves it, as named in the source.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A row of the mapping of priorities.');
