/** The order of a delivery plan: parts with outcomes at their head, and sections that hold the actions. */
import { z } from 'zod';
import { id, notes, reference, sources, text } from './fields.ts';

export const deliveryPart = z
  .strictObject({
    id: id.describe('The id that sections use.'),
    title: text.describe('The title as published.'),
    themes: z.array(reference('theme')).min(1).describe('The strategic themes that the part delivers.'),
    outcomes: z.array(reference('outcome')).min(1).describe('The outcomes at the head of the part.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A part of the delivery plan.');

export const deliverySection = z
  .strictObject({
    id: id.describe('The id that actions use.'),
    title: text.describe('The title as published.'),
    part: reference('delivery-part').describe('The part that it stands in.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities that its actions serve.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A section of the delivery plan: actions on one subject.');
