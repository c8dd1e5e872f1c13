/** How a result is counted (IATI: “indicator” with baseline and actual by period). */
import { z } from 'zod';
import { day, heading, NOT_STATED, notes, period, quantity, reference, referencesOrUnknown, sources, text } from './fields.ts';
import { publication } from './publication.ts';
import { UNIT_KINDS } from './unit.ts';

const observation = z.strictObject({
  period: period
    .meta({ label: 'Period' })
    .describe('The period: 2021, 2020/21 (a financial year), 2009-07/2010-06 (any other twelve months), 2021-09 or 2021-09-16.'),
  area: reference('district').optional().meta({ label: 'Area' }).describe('The district, if the figure is not for the whole area.'),
  value: quantity.nullable().meta({ label: 'Figure' }).describe('The figure, or null if none was given.'),
  note: text.optional().meta({ label: 'Note' }).describe('Why there is no figure, or what is special in it.'),
  breakInSeries: z
    .boolean()
    .optional()
    .meta({ label: 'Break in series' })
    .describe(
      'true if this figure and later ones are counted in another way, so that they cannot be compared with those before. Say how in `note`.',
    ),
  published: day.optional().meta({ label: 'Published on' }).describe('The day on which the figure was published.'),
  sources,
});

/** The first observation of a series may be printed without saying when it was made. */
const baseline = observation.extend({
  period: z
    .union([z.literal(NOT_STATED), period])
    .meta({ label: 'Period' })
    .describe('The period, or “not stated”.'),
});

const unit = z.strictObject({
  kind: z
    .enum(UNIT_KINDS)
    .meta({ label: 'Kind of unit' })
    .describe(
      '“count”: things or people, one by one. “share”: per cent of a whole. “change”: per cent up or down. “money”: pounds. “rate”: so many for each 1,000 people, homes and the like. “index”: points on a scale that somebody has made. “rank”: a place in an order. “unknown”: no source says what is counted, or nothing is.',
    ),
  words: text
    .meta({ label: 'Unit in words' })
    .describe('In words, as a caption says it: “offences recorded”, “per cent of respondents”, or “not stated”.'),
});

export const measure = z
  .strictObject({
    title: heading
      .meta({ label: 'Title' })
      .describe('The measure as published; if the source does not name it, in our words, with a note that says so.'),
    unit: unit.meta({ label: 'Unit' }).describe('What is counted.'),
    codes: z.array(text).min(1).optional().meta({ label: 'Codes' }).describe('Its codes in national and local lists: “NI 18”.'),
    lead: referencesOrUnknown('organisation', 'group')
      .optional()
      .meta({ label: 'Lead partner' })
      .describe('The partner that leads on it, if the source names one.'),
    reportedBy: referencesOrUnknown('organisation', 'group')
      .meta({ label: 'Reported by' })
      .describe('Who reports the figure, or “not stated”.'),
    frequency: text.default(NOT_STATED).meta({ label: 'Frequency' }).describe('How often it is reported.'),
    geography: text
      .optional()
      .meta({ label: 'Area of figures' })
      .describe('The area that the figures are for, if it is not that of the plan: “The whole county”.'),
    areas: z
      .array(reference('district'))
      .optional()
      .meta({ label: 'Districts' })
      .describe('The districts it covers, if not the whole area.'),
    direction: z
      .enum(['increase', 'decrease', 'maintain', 'neutral', 'not stated'])
      .meta({ label: 'Direction' })
      .describe('Where the figure should go. “neutral” if more or less is neither good nor bad in itself.'),
    directionBy: z
      .enum(['source', 'ours'])
      .optional()
      .meta({ label: 'Direction said by' })
      .describe('“source” if a document gives the direction, “ours” if it is derived. Required with a direction.'),
    directionReason: text.optional().meta({ label: 'Reason for direction' }).describe('Why this direction. Required with a direction.'),
    priorities: z
      .array(reference('priority'))
      .optional()
      .meta({ label: 'Priorities' })
      .describe('The priorities whose subject the measure names; this link is ours.'),
    baseline: baseline.optional().meta({ label: 'First figure' }).describe('The figure that later ones are compared with.'),
    observations: z
      .array(observation)
      .optional()
      .meta({ label: 'Figures since', key: ['period', 'area'] })
      .describe('The figures reported since, by period.'),
    sources: sources.optional(),
    notes: notes.optional(),
    publication: publication('measure'),
  })
  .describe('A measure of one or more outcomes.');
