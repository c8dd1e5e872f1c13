/** `content/review.yaml`: who must agree before a change is published. The comment beside a proposal says it; the service enforces it. */
import { z } from 'zod';
import { CHANGE_CLASSES } from './change-classes.ts';
import { reference, text } from './fields.ts';

/** More readers than any partnership has for a change. */
const MOST_PEOPLE = 20;

const agreement = z.strictObject({
  change: z
    .enum(CHANGE_CLASSES)
    .meta({ label: 'Change' })
    .describe('The class of the change, as `npm run changes` names it: a proposal with one of these must be agreed.'),
  plans: z
    .array(reference('plan'))
    .min(1)
    .optional()
    .meta({ label: 'Plans' })
    .describe('Plans that this holds for. Without it, it holds for all, and for what stands above them.'),
  people: z
    .number()
    .int()
    .positive()
    .max(MOST_PEOPLE)
    .meta({ label: 'People' })
    .describe('How many people must agree, besides the one who proposes it.'),
  from: z
    .array(reference('organisation', 'group'))
    .min(1)
    .optional()
    .meta({ label: 'Bodies' })
    .describe('The bodies that these people must be of, if that is laid down.'),
  why: text.optional().meta({ label: 'Reason' }).describe('Why, or who laid it down, in a sentence.'),
});

export const review = z
  .strictObject({
    agreements: z.array(agreement).min(1).meta({ label: 'Who must agree' }).describe('A rule for each class of change that has one.'),
  })
  .describe('Who must agree to which change before it is published. Only reviewers are told; no page shows it.');
