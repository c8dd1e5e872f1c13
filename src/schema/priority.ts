/** What the partnership has chosen to act on first (SI 2007/1830, reg. 10: “priorities”). */
import { z } from 'zod';
import { ended, parts } from './descent.ts';
import { drawing } from './drawing.ts';
import { heading, notes, placeInLists, reference, referencesOrUnknown, says, sources, text } from './fields.ts';
import { publication } from './publication.ts';

export const priority = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The name of the priority as published.'),
    code: text.optional().meta({ label: 'Code' }).describe('Its letter or number in the plan: “A”.'),
    order: placeInLists,
    drawing,
    summary: text.meta({ label: 'Summary' }).describe('What it covers, in one sentence.'),
    keyFigures: z
      .array(
        z.strictObject({
          figure: heading.meta({ label: 'Figure' }).describe('The figure as a reader sees it, large: “£16.1m”, “22%”, “1 in 4”.'),
          says: says.describe('What it counts, in a few words that go on from it.'),
          period: text
            .optional()
            .meta({ label: 'Period' })
            .describe('What time it is for, if the source says: “12 months to December 2020”.'),
          sources,
        }),
      )
      .min(1)
      .max(4)
      .optional()
      .meta({ label: 'Key figures', key: ['says'] })
      .describe('Up to four figures that matter most. Without them, the page shows the latest figures of its measures.'),
    theme: reference('theme').optional().meta({ label: 'Theme' }).describe('The strategic theme it is shown under.'),
    themeReason: text
      .optional()
      .meta({ label: 'Reason for theme' })
      .describe('Why we show it under that theme, if the source does not say.'),
    outcomes: z.array(reference('outcome')).optional().meta({ label: 'Outcomes' }).describe('The outcomes that it works towards.'),
    outcomesReason: text
      .optional()
      .meta({ label: 'Reason for outcomes' })
      .describe('How those outcomes were chosen, if the source does not say.'),
    leads: referencesOrUnknown('organisation', 'group')
      .meta({ label: 'Leads' })
      .describe('The bodies that lead, or “not stated” or “to be confirmed”.'),
    sponsor: reference('organisation', 'group')
      .optional()
      .meta({ label: 'Sponsor' })
      .describe('The body that sponsors it, if the source names one.'),
    leadOfficer: z
      .strictObject({
        name: heading.meta({ label: 'Name' }).describe('The name as printed.'),
        post: text.meta({ label: 'Office held' }).describe('The office as printed.'),
      })
      .optional()
      .meta({ label: 'Lead officer' })
      .describe('The officer whom the plan names as the lead, in that office.'),
    leadsNote: text.optional().meta({ label: 'Note on leads' }).describe('What the source says about who leads.'),
    achieved: z
      .strictObject({
        period: text.meta({ label: 'Period' }).describe('The time that the report is about: “2011/12”.'),
        items: z
          .array(
            z.strictObject({
              text: text.meta({ label: 'Text' }).describe('What is said to have been done, in our words.'),
              group: text.optional().meta({ label: 'Heading in list' }).describe('The heading that it stands under.'),
            }),
          )
          .min(1)
          .meta({ label: 'Items' })
          .describe('What the plan says was achieved.'),
        sources,
      })
      .optional()
      .meta({ label: 'Achieved' })
      .describe('What the plan itself reports of the time before it.'),
    parts: parts.optional(),
    ended: ended
      .optional()
      .describe('That no later priority goes on with it. A priority of an old plan has this, or a link in lineage.yaml.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('priority'),
  })
  .describe('A priority. The text below the second “---” says why it matters.');
