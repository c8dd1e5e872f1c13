/** What was promised by when (IATI: “target”; SI 2007/1830, reg. 10: how success is to be measured). */
import { z } from 'zod';
import { heading, NOT_STATED, notes, period, quantity, reference, sources, TO_BE_CONFIRMED, text } from './fields.ts';
import { publication } from './publication.ts';

/** What a report itself says of a target. */
export const VERDICTS = ['met', 'not met', 'no verdict'] as const;
export const verdict = z.enum(VERDICTS);
export type Verdict = z.output<typeof verdict>;

export const target = z
  .strictObject({
    title: heading.meta({ label: 'Title' }).describe('What is promised, in one sentence.'),
    number: text.optional().meta({ label: 'Number' }).describe('Its number in the plan’s list: “(ii)”.'),
    order: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ label: 'Place in lists' })
      .describe('Its place in the plan’s own list of targets.'),
    measure: reference('measure').optional().meta({ label: 'Measure' }).describe('The measure that shows whether it is kept.'),
    priority: reference('priority')
      .optional()
      .meta({ label: 'Priority' })
      .describe('The priority that it is for. A target names a measure, a priority or both.'),
    area: reference('district').optional().meta({ label: 'Area' }).describe('The district, if the target is not for the whole area.'),
    by: z
      .union([z.enum([TO_BE_CONFIRMED, NOT_STATED]), period])
      .meta({
        label: 'By when',
        expected: `a period or day such as 2011, 2010/11 or 2008-03-31, or “${TO_BE_CONFIRMED}” or “${NOT_STATED}”`,
      })
      .describe('The period or day by which it is to be reached: 2011, 2010/11 or 2008-03-31; or “to be confirmed” or “not stated”.'),
    meaning: z
      .enum(['level', 'change', 'no increase', 'in words', TO_BE_CONFIRMED])
      .meta({ label: 'What it means' })
      .describe(
        '“level”: the figure is to be `value`. “change”: it is to change by `value` per cent, −16 for a fall of 16%. “in words”: what the title says, without a figure.',
      ),
    value: quantity
      .optional()
      .meta({ label: 'Level or change' })
      .describe('The level in the unit of the measure, or the change in per cent. Required with these two.'),
    bound: z
      .enum(['at least', 'at most', 'above', 'below'])
      .optional()
      .meta({ label: 'How it is meant' })
      .describe('How a level is meant, if not that the figure is to be just that: “below” for “below 24%”.'),
    upTo: quantity.optional().meta({ label: 'Up to' }).describe('The other end, if the level is a range: 1980 with upTo 2000.'),
    amount: quantity
      .optional()
      .meta({ label: 'Change as counted' })
      .describe('The change as the source also counts it, in the unit of the measure: −212.'),
    results: z
      .array(
        z.strictObject({
          text: text.meta({ label: 'Text' }).describe('What is reported about it, in our words.'),
          period: text.optional().meta({ label: 'Period' }).describe('The time that the report is about.'),
          verdict: verdict
            .meta({ label: 'Verdict of report' })
            .describe('What the report itself says: that it was met, that it was not, or neither. It is never worked out by us.'),
          sources,
        }),
      )
      .optional()
      .meta({ label: 'Reported results' })
      .describe('What this or a later document reports about it. Leave out if nothing was found.'),
    sources,
    notes: notes.optional(),
    publication: publication('target'),
  })
  .describe('A target of a measure or of a priority.');
