/** How what is done is meant to lead to what is wanted (HM Treasury, Magenta Book, 2.2.1). */
import { z } from 'zod';
import { heading, id, notes, reference, sources, text } from './fields.ts';
import { publication } from './publication.ts';

/** The columns of a theory of change, in the order in which one leads to the next. */
export const STAGES = ['inputs', 'activities', 'outputs', 'shortTerm', 'mediumTerm', 'longTerm', 'impact'] as const;
export type Stage = (typeof STAGES)[number];

const step = z.strictObject({
  id: id.meta({ label: 'Id' }).describe('A name for this step, for the links of other steps.'),
  text: text.meta({ label: 'Text' }).describe('The step in a sentence.'),
  short: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .meta({ label: 'In a few words' })
    .describe('The step in at most 60 letters, for its box in the diagram. Without it the box has the whole text.'),
  about: z
    .array(reference('action', 'outcome', 'measure', 'delivery-section', 'priority'))
    .optional()
    .meta({ label: 'What it stands for' })
    .describe('The entries of the plan that this step stands for, written kind/id: “outcome/1”.'),
  leadsTo: z
    .array(text.meta({ step: true }))
    .optional()
    .meta({ label: 'Leads to' })
    .describe('The ids of the steps that this one leads to.'),
  gap: z
    .boolean()
    .optional()
    .meta({ label: 'Gap' })
    .describe('true if the step stands for what no source says; its text says what is missing. Nothing leads from a gap.'),
});

const steps = z.array(step).min(1);

export const theoryOfChange = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('The heading of the page.'),
    theme: reference('theme').optional().meta({ label: 'Theme' }).describe('The strategic theme that it explains.'),
    summary: text.meta({ label: 'Summary' }).describe('The whole theory in one or two sentences.'),
    reconstruction: text
      .optional()
      .meta({ label: 'How it was rebuilt' })
      .describe('If the published diagram is not held: how this one was built.'),
    problem: text.meta({ label: 'Problem' }).describe('What is wrong now.'),
    targetGroups: z.array(text).min(1).meta({ label: 'Whom it reaches' }).describe('Who it is meant to reach.'),
    inputs: steps.meta({ label: 'What is put in' }).describe('What is put in: money, people, knowledge.'),
    activities: steps.meta({ label: 'What is done' }).describe('What is done.'),
    outputs: steps.meta({ label: 'What that makes' }).describe('What is there when it has been done.'),
    shortTerm: steps.optional().meta({ label: 'What changes first' }).describe('What changes first.'),
    mediumTerm: steps.optional().meta({ label: 'What changes next' }).describe('What changes next.'),
    longTerm: steps.meta({ label: 'Long-term outcomes' }).describe('What changes in the end: the long-term outcomes.'),
    impact: steps.meta({ label: 'Impact' }).describe('What that means for people.'),
    columnLinks: z
      .array(
        z.strictObject({
          from: z.enum(STAGES).meta({ label: 'From column' }).describe('The column that leads to the other.'),
          to: z.enum(STAGES).meta({ label: 'To column' }).describe('The column that it leads to.'),
          reason: text.optional().meta({ label: 'Reason' }).describe('Why it is not said which step leads to which.'),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Links of columns', key: ['from', 'to'] })
      .describe('Links from a whole column to a whole column, where no source says which step leads to which.'),
    assumptions: z.array(text).min(1).meta({ label: 'Assumptions' }).describe('What must be true for it to work.'),
    evidence: z.array(text).min(1).meta({ label: 'Evidence' }).describe('What is known about whether it works.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('theory-of-change'),
  })
  .describe('A theory of change.');
