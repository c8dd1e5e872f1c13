/** How a priority of one plan became a priority of a later one: the family tree of what was promised. */
import { z } from 'zod';
import { id, notes, reference, referenceAcross, sources, text } from './fields.ts';

/** What may stand at the earlier end of a link: what a plan chose, or what it names as chosen for the nation or the county. */
export const ANCESTOR_KINDS = ['priority', 'wider-priority'] as const;
/** What may stand at the later end: a priority can go on as an outcome or as an action and be a priority no more. */
export const HEIR_KINDS = ['priority', 'outcome', 'action'] as const;

const partIds = z.array(id).min(1);

export const lineageLink = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id of the link.'),
    from: referenceAcross(...ANCESTOR_KINDS)
      .meta({ label: 'Earlier priority' })
      .describe('The earlier priority, with its plan: “old-town-2012/burglary”.'),
    to: referenceAcross(...HEIR_KINDS)
      .meta({ label: 'Later priority' })
      .describe('The later priority, with its plan; or the outcome or action that it is kept as.'),
    how: z
      .enum(['continues', 'renamed', 'widens', 'splits', 'merges', 'returns', 'kept'])
      .meta({ label: 'What became of it' })
      .describe(
        '“continues”: the same under the same or nearly the same name. “renamed”: the same under another name. “widens”: the same and more. “splits”: one of several that the earlier one became. “merges”: the later one took in several. “returns”: it comes back after a plan of the same area that had no such priority. “kept”: it is no priority any more, but an outcome or an action.',
      ),
    fromParts: partIds
      .optional()
      .meta({ label: 'Earlier parts' })
      .describe('The parts of the earlier priority that went on here, if not all of it did: ids from its “parts”.'),
    toParts: partIds
      .optional()
      .meta({ label: 'Later parts' })
      .describe(
        'The parts of the later priority that it went into, if not into all of it: ids from its “parts”. A line of descent is drawn on from there only to what took on one of these parts.',
      ),
    evidence: text.meta({ label: 'Evidence' }).describe('What shows it: what the passage says, or the reason for our reading.'),
    evidenceBy: z
      .enum(['source', 'ours'])
      .meta({ label: 'Evidence from' })
      .describe('“source” if a document says so; “ours” if we read it from the two texts.'),
    area: text
      .optional()
      .meta({ label: 'Area' })
      .describe('How the areas differ: “From the old town to the county”. Required if the plans cover different areas.'),
    passes: z
      .array(reference('document'))
      .optional()
      .meta({ label: 'Plans passed over' })
      .describe('Plans between the two that are not held.'),
    sources,
    notes: notes.optional(),
  })
  .describe('A link from a priority to what it became in a later plan.');
