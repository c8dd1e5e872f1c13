/**
 * When the public sees an entry: not yet, from a day on, or no more. A plan can itself be a draft that is published, for a
 * consultation say: that is its `status`. This field is about the site, not about the plan.
 */
import { z } from 'zod';
import { day, reference, text } from './fields.ts';

const notYet = {
  draft: z
    .boolean()
    .optional()
    .meta({ label: 'Draft' })
    .describe(
      'true as long as it is not to be public: previews alone show it. Whoever can read the repository can read it too, so it keeps no secret.',
    ),
  from: day
    .optional()
    .meta({ label: 'Public from' })
    .describe('The day from which it is public. The day of the build decides: a site that is not built again shows nothing new.'),
};

const described = { label: 'Publication' };

/** For what is only ever added: what was wrong in it is corrected by a further report. */
export const publicLater = z
  .strictObject(notYet)
  .optional()
  .meta(described)
  .describe('Whether it is a draft, or public from a day on. Leave it out for what is public now.');

/** For what has an address that readers keep. `kind`: what can stand in its place. */
export const publication = (kind: string) =>
  z
    .strictObject({
      ...notYet,
      withdrawn: z
        .strictObject({
          on: day.meta({ label: 'Withdrawn on' }).describe('The day from which it does not hold any more.'),
          why: text.meta({ label: 'Reason' }).describe('Why, in a sentence for the public.'),
          instead: reference(kind).optional().meta({ label: 'Instead' }).describe('What stands in its place, if anything does.'),
        })
        .optional()
        .meta({ label: 'Withdrawn' })
        .describe(
          'That it was published and does not hold any more. Its address stays and says so; lists, counts and search leave it out.',
        ),
    })
    .optional()
    .meta(described)
    .describe('Whether it is a draft, public from a day on, or withdrawn. Leave it out for what is public now.');
