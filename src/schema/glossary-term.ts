/** The words and letters that a reader may not know, explained where they first appear on a page. */
import { z } from 'zod';
import { date, heading, id, notes, reference, says, sources, text } from './fields.ts';

export const glossaryTerm = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also the anchor on the glossary page.'),
    term: heading.meta({ label: 'Term' }).describe('The word or the letters as they stand in texts.'),
    expansion: text.optional().meta({ label: 'Letters spelled out' }).describe('What the letters stand for.'),
    expansionBy: z
      .enum(['source', 'ours'])
      .optional()
      .meta({ label: 'Spelled out by' })
      .describe('“source” if a document spells the letters out; “ours” if we did. Required with an expansion.'),
    meaning: text
      .meta({ label: 'Meaning' })
      .describe('What it means, in plain English, wherever it stands: nothing that holds for one plan or one time only.'),
    inPlans: z
      .array(
        z.strictObject({
          plan: reference('plan').meta({ label: 'Plan' }).describe('The id of the plan.'),
          says: says.describe('What is true of the word in that plan: whom it means there, what the law of its time asked.'),
        }),
      )
      .optional()
      .meta({ label: 'In single plans' })
      .describe('What holds in one plan only. It is shown on the pages of that plan, and with the name of the plan in the glossary.'),
    aliases: z
      .array(text)
      .optional()
      .meta({ label: 'Aliases' })
      .describe('Other spellings that people search for; they are shown on the page.'),
    since: date
      .optional()
      .meta({ label: 'Used since' })
      .describe('Since when the word has been used in this sense, as exactly as a source gives it.'),
    until: date.optional().meta({ label: 'Used until' }).describe('Until when it was used.'),
    usageNote: text
      .optional()
      .meta({ label: 'Note on use' })
      .describe('What the sources say about when it was used. Required with “since” or “until”.'),
    replacedBy: reference('glossary-term').optional().meta({ label: 'Replaced by' }).describe('The term that took its place.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A term of the glossary.');
