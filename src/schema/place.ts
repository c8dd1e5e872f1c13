/** The names that people have for where they live. Few know their council’s district; everybody knows their town or postcode. */
import { z } from 'zod';
import { heading, id, reference, sources } from './fields.ts';

export const PLACE_KINDS = ['town', 'village', 'suburb', 'area', 'postcode-district'] as const;

export const place = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also the anchor in the A to Z: `place-<id>`.'),
    name: heading
      .meta({ label: 'Name' })
      .describe('The name as people write it; for a postcode district its letters and number, such as “NR1”.'),
    kind: z.enum(PLACE_KINDS).meta({ label: 'Kind' }).describe('What it is.'),
    districts: z
      .array(reference('district'))
      .meta({ label: 'Districts' })
      .describe('The district that it is in; several if it spans them, the one with most of it first.'),
    sources: sources.meta({ label: 'Sources' }).describe('Where somebody read which district it is in. Never from memory.'),
    aliases: z
      .array(heading)
      .min(1)
      .optional()
      .meta({ label: 'Other names' })
      .describe('Other names and spellings: “Lynn” for King’s Lynn.'),
  })
  .describe('A town, a larger village or a postcode district, so that search leads from it to its district.');
