/** A subject that readers ask about, whatever a plan calls it: what each plan said about it, then and now. */
import { z } from 'zod';
import { drawing } from './drawing.ts';
import { heading, notes, placeInLists, reference, referenceAcross, says, sources, text } from './fields.ts';
import { publication } from './publication.ts';

/** What may belong to a topic. */
export const TOPIC_KINDS = [
  'priority',
  'objective',
  'target',
  'measure',
  'action',
  'outcome',
  'funded-project',
  'funding',
  'chapter',
] as const;

export const topic = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The subject in everyday words.'),
    order: placeInLists,
    drawing,
    summary: text.meta({ label: 'Summary' }).describe('How it went through the plans, in one or two sentences.'),
    plans: z
      .array(
        z.strictObject({
          plan: reference('plan').meta({ label: 'Plan' }).describe('The plan.'),
          says: says.describe('What the plan says about the subject in its years, or that we found nothing.'),
          entries: z
            .array(referenceAcross(...TOPIC_KINDS))
            .optional()
            .meta({ label: 'Entries' })
            .describe('What belongs to the subject, with its plan: “old-town-2012/burglary”. Leave out if nothing was found.'),
          sources: sources.optional(),
        }),
      )
      .min(1)
      .meta({ label: 'Plans' })
      .describe('What each plan has on it.'),
    notes: notes.optional(),
    publication: publication('topic'),
  })
  .describe('A subject followed through all plans. The text below the second “---” introduces it.');
