/** The words and letters that a reader may not know, explained where they first appear on a page. */
import { z } from 'zod';
import { date, heading, id, notes, reference, sources, text } from './fields.ts';

export const glossaryTerm = z
  .strictObject({
    id: id.describe('The id, which is also the anchor on the glossary page.'),
    term: heading.describe('The word or the letters as they stand in texts.'),
    expansion: text.optional().describe('What the letters stand for.'),
    expansionBy: z
      .enum(['source', 'ours'])
      .optional()
      .describe('“source” if a document spells the letters out; “ours” if we did. Required with an expansion.'),
    meaning: text.describe('What it means, in plain English.'),
    aliases: z.array(text).optional().describe('Other spellings that people search for; they are shown on the page.'),
    since: date.optional().describe('Since when the word has been used in this sense, as exactly as a source gives it.'),
    until: date.optional().describe('Until when it was used.'),
    usageNote: text.optional().describe('What the sources say about when it was used. Required with “since” or “until”.'),
    replacedBy: reference('glossary-term').optional().describe('The term that took its place.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A term of the glossary.');
