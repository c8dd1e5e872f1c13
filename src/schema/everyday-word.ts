/**
 * What people say, and what it is called here. Readers type “mugging” where a plan writes “robbery”: the words of this list lead
 * from the one to the other, in the search, in the A to Z, and in the index of the printed plan.
 */
import { z } from 'zod';
import { fault, id, referenceAnywhere, text } from './fields.ts';

/** What a word can mean: everything that has an address of its own. */
export const MEANING_KINDS = [
  'help-subject',
  'help-line',
  'topic',
  'duty',
  'glossary-term',
  'district',
  'organisation',
  'group',
  'meeting',
  'page',
  'plan',
  'priority',
  'objective',
  'outcome',
  'measure',
  'target',
  'action',
  'theme',
  'chapter',
  'theory-of-change',
  'consultation',
  'funding',
  'funded-project',
  'delivery-part',
  'delivery-section',
  'wider-priority',
  'office-holder',
  'forward-programme-item',
  'document',
] as const;

/** Nobody types more than a few words. */
const LONGEST_WORDS = 60;

const word = z
  .string()
  .trim()
  .min(2)
  .max(LONGEST_WORDS)
  .refine((value) => !/[,;:()“”"]/.test(value), fault('separating-sign'));

export const everydayWord = z
  .strictObject({
    id: id.meta({ label: 'Id' }).describe('The id, which is also the anchor in the A to Z.'),
    words: z
      .array(word)
      .min(1)
      .meta({ label: 'Words' })
      .describe(
        'What people type when they mean this. The first is shown in the A to Z, so choose the plainest. Other forms of a word (knife, knives) and slips of the keys are found without being listed.',
      ),
    means: z
      .array(referenceAnywhere(...MEANING_KINDS))
      .min(1)
      .meta({ label: 'What it means' })
      .describe(
        'Where it leads, the best first. A word that means two things lists both. What belongs to a plan begins with the plan (`old-town-2012/burglary`), all else with its kind (`topic/violence`).',
      ),
    because: text
      .max(200)
      .optional()
      .meta({ label: 'Why' })
      .describe('Why, in one short sentence, where it is not plain: “Councils, not the police, deal with noise.”'),
    neverShown: z
      .boolean()
      .optional()
      .meta({ label: 'Never shown' })
      .describe(
        '`true` for slurs, and for words that blame a victim: who types them is led to the right page, and the words are never shown, in no list and no result.',
      ),
  })
  .describe('Words that people use, and what they are called here. They are shown as what they are: “Mugging: see Robbery”.');
