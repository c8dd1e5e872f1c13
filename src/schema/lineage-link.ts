/** How a priority of one plan became a priority of a later one: the family tree of what was promised. */
import { z } from 'zod';
import { id, notes, reference, referenceAcross, sources, text } from './fields.ts';

export const lineageLink = z
  .strictObject({
    id: id.describe('The id of the link.'),
    from: referenceAcross('priority').describe('The earlier priority, with its plan: “old-town-2012/burglary”.'),
    to: referenceAcross('priority').describe('The later priority, with its plan.'),
    how: z
      .enum(['continues', 'renamed', 'splits', 'merges'])
      .describe(
        '“continues”: the same under the same or nearly the same name. “renamed”: the same under another name. “splits”: one of several that the earlier one became. “merges”: the later one took in several.',
      ),
    evidence: text.describe('What shows it: what the passage says, or the reason for our reading.'),
    evidenceBy: z.enum(['source', 'ours']).describe('“source” if a document says so; “ours” if we read it from the two texts.'),
    area: text.optional().describe('How the areas differ: “From the old town to the county”. Required if the plans cover different areas.'),
    passes: z.array(reference('document')).optional().describe('Plans between the two that are not held.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A link from a priority to one of a later plan.');
