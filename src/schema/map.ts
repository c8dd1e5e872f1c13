/** A schematic map of the districts: drawn from a few corners each, so that nobody's boundaries are copied. */
import { z } from 'zod';
import { id, quantity, reference } from './fields.ts';

export const map = z
  .strictObject({
    points: z
      .array(
        z.strictObject({
          id: id.meta({ label: 'Id' }).describe('The name of the corner, by which rings name it.'),
          x: quantity.meta({ label: 'To the right' }).describe('How far to the right it lies, counted from the left edge.'),
          y: quantity.meta({ label: 'Downwards' }).describe('How far down it lies, counted from the upper edge.'),
        }),
      )
      .min(1)
      .meta({ label: 'Corners' })
      .describe('The corners of all districts. Neighbours name the same corner, so that they share an edge.'),
    districts: z
      .array(
        z.strictObject({
          district: reference('district').meta({ label: 'District' }).describe('The district.'),
          ring: z
            .array(id)
            .meta({ label: 'Ring of corners' })
            .describe('The ids of its corners in order, once around it. The last one is joined to the first.'),
        }),
      )
      .min(1)
      .meta({ label: 'Districts' })
      .describe('Every district of `districts.yaml`, each once.'),
  })
  .describe(
    'A schematic map of the districts: which lie beside each other, not their true shapes or sizes. Without the file, pages have lists alone.',
  );
