/** What the partnership has chosen to act on first (SI 2007/1830, reg. 10: “priorities”). */
import { z } from 'zod';
import { heading, notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const priority = z
  .strictObject({
    title: heading.describe('The name of the priority as published.'),
    code: text.optional().describe('Its letter or number in the plan: “A”.'),
    order: z.number().int().positive().describe('Its place in lists.'),
    summary: text.describe('What it covers, in one sentence.'),
    theme: reference('theme').optional().describe('The strategic theme it is shown under.'),
    themeReason: text.optional().describe('Why we show it under that theme, if the source does not say.'),
    outcomes: z.array(reference('outcome')).optional().describe('The outcomes that it works towards.'),
    outcomesReason: text.optional().describe('How those outcomes were chosen, if the source does not say.'),
    leads: referencesOrUnknown('organisation', 'group').describe('The bodies that lead, or “not stated” or “to be confirmed”.'),
    sponsor: reference('organisation', 'group').optional().describe('The body that sponsors it, if the source names one.'),
    leadOfficer: z
      .strictObject({ name: heading.describe('The name as printed.'), post: text.describe('The office as printed.') })
      .optional()
      .describe('The officer whom the plan names as the lead, in that office.'),
    leadsNote: text.optional().describe('What the source says about who leads.'),
    achieved: z
      .strictObject({
        period: text.describe('The time that the report is about: “2011/12”.'),
        items: z
          .array(
            z.strictObject({
              text: text.describe('What is said to have been done, in our words.'),
              group: text.optional().describe('The heading that it stands under.'),
            }),
          )
          .min(1)
          .describe('What the plan says was achieved.'),
        sources,
      })
      .optional()
      .describe('What the plan itself reports of the time before it.'),
    ended: z
      .strictObject({
        reason: text.describe('Why no later plan goes on with it, or that none that is held does.'),
        by: z.enum(['source', 'ours']).describe('“source” if a document says so, “ours” if we read it from the plans.'),
      })
      .optional()
      .describe('That the priority ended. A priority of an old plan has this, or a link in lineage.yaml.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A priority. The text below the second “---” says why it matters.');
