/** What a priority says of its own way through the plans: the parts that links tell apart, and what no later plan goes on with. */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const ended = z
  .strictObject({
    reason: text.meta({ label: 'Reason' }).describe('Why no later plan goes on with it, or that none that is held does.'),
    by: z
      .enum(['source', 'ours'])
      .meta({ label: 'Who says so' })
      .describe('“source” if a document says so, “ours” if we read it from the plans.'),
  })
  .meta({ label: 'No later priority' })
  .describe('That no later priority goes on with it, as far as is known.');

export const parts = z
  .array(
    z.strictObject({
      id: id.meta({ label: 'Id' }).describe('The id that links use.'),
      title: text.meta({ label: 'Title' }).describe('The part in words that fit into a sentence: “serious violence”.'),
      ended: ended.optional().describe('That no later priority goes on with this part. Each part of an old priority has this, or a link.'),
    }),
  )
  .min(2)
  .meta({ label: 'Parts told apart' })
  .describe('The parts of a broad priority, if they came from different places or went to different ones.');
