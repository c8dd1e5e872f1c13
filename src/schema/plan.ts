/** One community safety plan (partnership plan: SI 2007/1830, regs 10 and 11). */
import { z } from 'zod';
import { heading, notes, reference, sources, text, year } from './fields.ts';

export const plan = z
  .strictObject({
    title: heading.describe('The title as published.'),
    alsoCalled: z.array(text).optional().describe('Other titles that the documents use for the same plan.'),
    summary: text.describe('What the plan is, in one or two sentences.'),
    period: z
      .strictObject({
        from: year.describe('The first year.'),
        to: year.describe('The last year.'),
        note: text.optional().describe('What the source does or does not say about first and last days.'),
      })
      .describe('The years that the plan covers.'),
    status: z.enum(['draft', 'current', 'superseded']).describe('Whether the plan is a draft, current or superseded.'),
    statusNote: text.optional().describe('How far its adoption is documented.'),
    area: text.describe('The area that it covers.'),
    supersedes: reference('plan').optional().describe('The plan that it replaces, if that one is published here.'),
    partnership: reference('group').optional().describe('The partnership that made it, if that is not the one of the site.'),
    notHeld: z
      .array(reference('document'))
      .optional()
      .describe('Parts of the plan, and documents it rests on, that it names and that are not held.'),
    alignmentNote: text
      .optional()
      .describe('What is known of how the plan answers to national and county priorities, where that is not in `alignment.yaml`.'),
    aims: z.array(text).optional().describe('What the partnership says it will do across all themes.'),
    priorityLists: z
      .array(
        z.strictObject({
          title: heading.describe('Which list this is.'),
          sources,
          note: text.optional().describe('What is special in it.'),
          items: z
            .array(
              z.strictObject({
                wording: text.describe('The priority as this list words it.'),
                priorities: z.array(reference('priority')).describe('The priority pages it belongs to.'),
              }),
            )
            .min(1)
            .describe('The items in the order of the list.'),
        }),
      )
      .optional()
      .describe('The lists of priorities in the sources, where they count them differently.'),
    localityOfficers: z
      .array(
        z.strictObject({
          title: heading.describe('The post.'),
          districts: z.array(reference('district')).describe('The districts that the post covers; empty if it covers all.'),
          remit: text.describe('The subjects of the post, as the source has them.'),
          priorities: z.array(reference('priority')).optional().describe('The priority pages of those subjects.'),
          sources,
        }),
      )
      .optional()
      .describe('Posts that cover named districts.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A plan. The text below the second “---” introduces it.');
