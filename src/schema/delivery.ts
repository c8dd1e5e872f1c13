/** The order of a delivery plan: parts with outcomes at their head, and sections that hold the actions. */
import { z } from 'zod';
import { asPrinted, heading, id, notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const deliveryPart = z
  .strictObject({
    id: id.describe('The id that sections use.'),
    title: heading.describe('The title as published.'),
    themes: z.array(reference('theme')).min(1).optional().describe('The strategic themes that the part delivers.'),
    outcomes: z.array(reference('outcome')).min(1).optional().describe('The outcomes at the head of the part.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A part of the delivery plan.');

export const deliverySection = z
  .strictObject({
    id: id.describe('The id that actions use.'),
    title: heading.describe('The title as published.'),
    part: reference('delivery-part').describe('The part that it stands in.'),
    number: text.optional().describe('Its number within the part.'),
    priorities: z.array(reference('priority')).optional().describe('The priorities that its actions serve.'),
    leads: referencesOrUnknown('organisation', 'group')
      .optional()
      .describe('Who leads on the section, if the source says so of the whole.'),
    objectives: z.array(reference('objective')).optional().describe('The objectives of the plan that the section answers to.'),
    objectivesNote: text.optional().describe('How the section differs from those objectives, or why it answers to none.'),
    asPrinted: asPrinted.optional(),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A section of the delivery plan: actions on one subject.');
