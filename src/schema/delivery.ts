/** The order of a delivery plan: parts with outcomes at their head, and sections that hold the actions. */
import { z } from 'zod';
import { asPrinted, heading, id, notes, publishedTitle, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const deliveryPart = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id that sections use.'),
    title: publishedTitle,
    themes: z
      .array(reference('theme'))
      .min(1)
      .optional()
      .meta({ label: 'Themes' })
      .describe('The strategic themes that the part delivers.'),
    outcomes: z
      .array(reference('outcome'))
      .min(1)
      .optional()
      .meta({ label: 'Outcomes' })
      .describe('The outcomes at the head of the part. Its actions are shown to have them from the part, unless they name their own.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A part of the delivery plan.');

export const deliverySection = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id that actions use.'),
    title: heading.meta({ label: 'Title' }).describe('The title: a heading as published, an objective in our words.'),
    part: reference('delivery-part').meta({ label: 'Part' }).describe('The part that it stands in.'),
    number: text.optional().meta({ label: 'Number' }).describe('Its number within the part.'),
    priorities: z
      .array(reference('priority'))
      .optional()
      .meta({ label: 'Priorities' })
      .describe('The priorities of the whole section. Its actions are shown to have them from the section, unless they name their own.'),
    leads: referencesOrUnknown('organisation', 'group')
      .optional()
      .meta({ label: 'Leads' })
      .describe('Who leads on the section, if the source says so of the whole.'),
    objectives: z
      .array(reference('objective'))
      .optional()
      .meta({ label: 'Objectives' })
      .describe('The objectives of the plan that the section answers to.'),
    objectivesNote: text
      .optional()
      .meta({ label: 'Note on objectives' })
      .describe('How the section differs from those objectives, or why it answers to none.'),
    asPrinted: asPrinted.optional(),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A section of the delivery plan: actions on one subject.');
