/** What a plan sets out to do for a priority or as a whole, as its own list numbers it. */
import { z } from 'zod';
import { heading, itemId, notes, reference, sources, text } from './fields.ts';

export const objective = z
  .strictObject({
    id: itemId,
    number: text.optional().meta({ label: 'Number' }).describe('The number in the plan’s list.'),
    title: heading.meta({ label: 'Title' }).describe('The objective, in our words.'),
    priority: reference('priority')
      .optional()
      .meta({ label: 'Priority' })
      .describe('The priority that it belongs to, if it is not one of the whole plan.'),
    period: text
      .optional()
      .meta({ label: 'Years it is for' })
      .describe('The years it is for, if the source gives others than those of the plan.'),
    group: text.optional().meta({ label: 'Heading in list' }).describe('The heading that it stands under within the list: “Young people”.'),
    sources,
    notes: notes.optional(),
  })
  .describe('An objective of the plan or of a priority.');
