/**
 * What the law asks of a partnership, and where a site shows that it was done. The duty is told in our own words, with the
 * place of the law and which version of it was read; of each plan it is said what shows it, and what is missing.
 */
import { z } from 'zod';
import { citation, day, heading, itemId, notes, reference, referenceAnywhere, text, webAddress } from './fields.ts';

/** What can show that something was done: everything of a plan or of its partnership that has a place to be read at. */
export const EVIDENCE_KINDS = [
  'plan',
  'chapter',
  'meeting',
  'consultation',
  'document',
  'page',
  'group',
  'organisation',
  'update',
  'priority',
  'objective',
  'outcome',
  'measure',
  'target',
  'action',
  'delivery-part',
  'delivery-section',
  'funding',
  'forward-programme-item',
] as const;

/** Whether something published shows that a duty was met. `part`: something does, and something is known to be missing. */
export const ANSWERS = ['here', 'part', 'nothing'] as const;
export type Answer = (typeof ANSWERS)[number];

const law = citation.extend({
  link: webAddress.describe('Where the passage can be read.'),
  version: text
    .meta({ label: 'Version read' })
    .describe(
      'Which version was read: as made, or as it stood on a day; and what of it could not be read. It goes on after “We read it”, without a full stop.',
    ),
});

const shown = z.strictObject({
  shows: text.meta({ label: 'What it shows' }).describe('What it shows, in one sentence. Say no more than it says.'),
  at: z
    .array(
      z.strictObject({
        entry: referenceAnywhere(...EVIDENCE_KINDS)
          .meta({ label: 'Entry' })
          .describe('Where it is: “old-town-2012/2-how-we-work”, “meeting/2024-05-01-panel”, “document/report”.'),
        paragraph: text
          .optional()
          .meta({ label: 'Paragraph' })
          .describe('The number of the paragraph of a chapter: “2.4”. The link then leads right to it.'),
      }),
    )
    .min(1)
    .meta({ label: 'Places' })
    .describe('The places that show it.'),
});

export const duty = z
  .strictObject({
    id: itemId,
    title: heading.meta({ label: 'Title' }).describe('What is asked, in a few plain words: “A public meeting every year”.'),
    asks: text.meta({ label: 'What it asks' }).describe('What the law asks, exactly, in our own plain words.'),
    from: day
      .optional()
      .meta({ label: 'First day' })
      .describe('The first day on which it was asked, if that was read. It is not asked of plans that began in an earlier year.'),
    until: day
      .optional()
      .meta({ label: 'Last day' })
      .describe('The last day on which it was asked, if it is not asked any more. It is not asked of plans that began in a later year.'),
    law: z.array(law).min(1).meta({ label: 'The law' }).describe('Where the law says so, and which version of it was read.'),
    plans: z
      .array(
        z.strictObject({
          plan: reference('plan').meta({ label: 'Plan' }).describe('The plan.'),
          evidence: z
            .array(shown)
            .min(1)
            .optional()
            .meta({ label: 'What shows it' })
            .describe('What is published here that shows it. Without it, the page says that nothing is.'),
          lacks: text.optional().meta({ label: 'What is missing' }).describe('What is missing, where the record shows that something is.'),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Plans' })
      .describe('What each plan has on it. Of a plan that is left out, and was asked for it, the page says that nothing is here.'),
    notes: notes.optional(),
  })
  .describe('A duty of the law, and where it is seen to be met. With the first one, the page /duties/ appears.');
