/** Pages in the partnership’s own words: about, privacy, accessibility statement. */
import { z } from 'zod';
import { notes, sources, text } from './fields.ts';

export const page = z
  .strictObject({
    title: text.describe('The heading of the page.'),
    summary: text.optional().describe('One sentence for search results.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A page of the site, with its text below the second “---”.');
