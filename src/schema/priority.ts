/** What the partnership has chosen to act on first (SI 2007/1830, reg. 10: “priorities”). */
import { z } from 'zod';
import { notes, reference, referencesOrUnknown, sources, text } from './fields.ts';

export const priority = z
  .strictObject({
    title: text.describe('The name of the priority as published.'),
    order: z.number().int().positive().describe('Its place in lists.'),
    summary: text.describe('What it covers, in one sentence.'),
    theme: reference('theme').optional().describe('The strategic theme it is shown under.'),
    themeReason: text.optional().describe('Why we show it under that theme, if the source does not say.'),
    outcomes: z.array(reference('outcome')).optional().describe('The outcomes that it works towards.'),
    outcomesReason: text.optional().describe('How those outcomes were chosen, if the source does not say.'),
    leads: referencesOrUnknown('organisation', 'group').describe('The bodies that lead, or “not stated” or “to be confirmed”.'),
    leadsNote: text.optional().describe('What the source says about who leads.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A priority. The text below the second “---” says why it matters.');
