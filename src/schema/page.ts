/** Pages in the partnership’s own words: about, privacy, accessibility statement. */
import { z } from 'zod';
import { heading, notes, sources, text } from './fields.ts';

/** Names that pages of the software have, so that a page of the partnership cannot. A test holds them against `src/pages`. */
export const RESERVED_PAGES = [
  '404',
  'charts',
  'compare',
  'data',
  'districts',
  'embed',
  'funding',
  'glossary',
  'index',
  'lineage',
  'meetings',
  'plans',
  'promises',
  'scripts',
  'search',
  'sources',
  'topics',
  'updates',
];

export const page = z
  .strictObject({
    title: heading.describe('The heading of the page.'),
    summary: text.optional().describe('One sentence for search results.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .describe('A page of the site, with its text below the second “---”.');
