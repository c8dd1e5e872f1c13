/** The places that a resident looks for: “what is being done where I live”. */
import { z } from 'zod';
import { date, heading, id, notes, reference, sources, text } from './fields.ts';
import { areaCode } from './register.ts';

export const district = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also the end of the page’s address.'),
    name: heading.meta({ label: 'Name' }).describe('The name of the district.'),
    council: reference('organisation').optional().meta({ label: 'Council' }).describe('Its council.'),
    areaCode: areaCode
      .optional()
      .meta({ label: 'Code of the area' })
      .describe('The code of the district as it is now. Leave it out if no source says it.'),
    facts: z
      .array(
        z.strictObject({
          text: text.meta({ label: 'Text' }).describe('The fact.'),
          officeOn: date
            .optional()
            .meta({ label: 'In office on' })
            .describe('If it says who held an office: the day, month or year for which that is known. It then stands last, with the date.'),
          sources,
        }),
      )
      .optional()
      .meta({ label: 'Facts about it' })
      .describe('What the published documents say about this district in particular.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A district of the partnership’s area.');
