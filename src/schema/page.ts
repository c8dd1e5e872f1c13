/** Pages in the publisher’s own words: about, privacy, accessibility statement. */
import { z } from 'zod';
import { heading, notes, sources, text } from './fields.ts';
import { publication } from './publication.ts';

/** The page of the software that begins with facts and goes on with the text of the partnership, if it has written one under this name. */
export const PRIVACY_PAGE = 'privacy';

/** Names that pages of the software have, so that a page of the partnership cannot. A test holds them against `src/pages`. */
export const RESERVED_PAGES = [
  '404',
  'a-to-z',
  'changes',
  'charts',
  'check',
  'compare',
  'corrections',
  'data',
  'districts',
  'duties',
  'embed',
  'funding',
  'glossary',
  'have-your-say',
  'help',
  'include',
  'index',
  'lineage',
  'meetings',
  'pieces',
  'plans',
  'promises',
  'report',
  'scripts',
  'search',
  'sources',
  'topics',
  'updates',
];

export const page = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The heading of the page.'),
    summary: text.optional().meta({ label: 'Summary' }).describe('One sentence for search results.'),
    shows: z
      .array(z.enum(['publisher', 'contact']))
      .optional()
      .meta({ label: 'Also shows' })
      .describe('What of site.yaml stands below the text, so that it need not be written twice: “publisher”, “contact”.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('page'),
  })
  .describe('A page of the site, with its text below the second “---”.');
