/** How a plan’s priorities answer to those set nationally and for the county. */
import { z } from 'zod';
import { ended, parts } from './descent.ts';
import { heading, id, itemId, notes, reference, sources, text } from './fields.ts';

export const widerPriority = z
  .strictObject({
    id: itemId,
    level: z.enum(['national', 'county']).meta({ label: 'Set by' }).describe('Who set it: the government, or the partners of the county.'),
    code: text.optional().meta({ label: 'Code' }).describe('Its letters or number: “PSA23”.'),
    title: heading
      .meta({ label: 'Title' })
      .describe('Its name as published; if the source does not name it, in our words, with a note that says so.'),
    parent: reference('wider-priority').optional().meta({ label: 'Part of' }).describe('The priority that it is a part of.'),
    parts: parts.optional(),
    ended: ended
      .optional()
      .describe(
        'That no later priority goes on with it. Once one priority of the county has a link in lineage.yaml, each of them has one, or this.',
      ),
    sources,
    notes: notes.optional(),
  })
  .describe('A priority set nationally or for the county.');

export const alignment = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id of the row.'),
    national: reference('wider-priority')
      .optional()
      .meta({ label: 'National priority' })
      .describe('The national priority of the row; leave out if the cell is empty.'),
    county: reference('wider-priority').optional().meta({ label: 'County priority' }).describe('The priority of the county.'),
    countyAsPrinted: text
      .optional()
      .meta({ label: 'County as printed' })
      .describe('What is printed in the place of a priority of the county, word for word.'),
    priorities: z.array(reference('priority')).optional().meta({ label: 'Priorities' }).describe('The priorities of this plan.'),
    prioritiesAsPrinted: text
      .optional()
      .meta({ label: 'Priorities as printed' })
      .describe('What is printed in the place of a priority of this plan, word for word.'),
    prioritiesNote: text
      .optional()
      .meta({ label: 'Note on priorities' })
      .describe('Why no priority of this plan stands here, in our words.'),
    indicators: z.array(text).optional().meta({ label: 'Indicators' }).describe('The indicators, by their codes: “NI21”.'),
    measures: z
      .array(reference('measure'))
      .optional()
      .meta({ label: 'Measures' })
      .describe('The measures here that count these indicators.'),
    work: z
      .array(text)
      .optional()
      .meta({ label: 'Work that serves' })
      .describe('The work of the partnership that serves it, as named in the source.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A row of the mapping of priorities.');
