/**
 * Reports: what a body says of how it went (SI 2007/1830, reg. 12: the partnership accounts for its plan). Each is a dated file that
 * is only ever added: two officers never meet in one file, and what was said stays said. A mistake is put right by a further
 * report that names the one it corrects.
 */
import { z } from 'zod';
import { actionStatus } from './action.ts';
import { date, heading, NOT_STATED, notes, period, quantity, reference, referencesOrUnknown, sources, text, webAddress } from './fields.ts';
import { decisionVerb } from './meeting.ts';
import { publicLater } from './publication.ts';
import { verdict } from './target.ts';

/** The statuses that a report gives an action. An officer gives one of the first; a document may tell of progress and give none. */
const reportedStatus = z.enum([...actionStatus.options, NOT_STATED]);

/** The day of a report or of a change. */
export const recordDate = date
  .meta({ label: 'Date' })
  .describe('The day that it speaks for, such as 2026-11-14; the month or year if a document gives no day.');

/** What every report says of itself. */
const recorded = {
  reportedBy: referencesOrUnknown('organisation', 'group')
    .meta({ label: 'Reported by' })
    .describe('Who says so: the ids of one or more bodies, or “not stated”.'),
  date: recordDate,
};

/** Where a reader can check it. */
export const evidence = {
  evidence: z
    .strictObject({
      title: heading.meta({ label: 'Title' }).describe('The paper or page: “Report to the Partnership, 14 November 2026”.'),
      url: webAddress.optional().describe('Where it can be read.'),
    })
    .optional()
    .meta({ label: 'Evidence' })
    .describe('A paper or page that shows it, if it is not in sources.yaml.'),
  sources: sources.optional(),
  notes: notes.optional(),
  publication: publicLater,
};

/** A further report that puts an earlier one right. */
const corrects = (kind: string) => ({
  corrects: z
    .strictObject({
      report: reference(kind).meta({ label: 'Report' }).describe('The name of the file that it puts right, without its ending.'),
      why: text.meta({ label: 'Why' }).describe('What was wrong with it, in a sentence.'),
    })
    .optional()
    .meta({ label: 'Corrects' })
    .describe('The earlier report that this one puts right. Both are shown; only this one counts.'),
});

export const progressReport = z
  .strictObject({
    action: reference('action').meta({ label: 'Action' }).describe('The action that it is about.'),
    ...recorded,
    status: reportedStatus
      .meta({ label: 'Status' })
      .describe('How the action stands; “not stated” only where a document tells of progress and gives no status.'),
    text: text.meta({ label: 'Text' }).describe('What has been done, in a sentence or two for the public.'),
    districts: z
      .array(reference('district'))
      .min(1)
      .optional()
      .meta({ label: 'Districts' })
      .describe('The districts that the report names, where the action is for others too.'),
    ...corrects('progress-report'),
    ...evidence,
  })
  .describe('A report on the progress of an action.');

export const figureReport = z
  .strictObject({
    measure: reference('measure').meta({ label: 'Measure' }).describe('The measure that the figure is of.'),
    ...recorded,
    period: period
      .meta({ label: 'Period' })
      .describe('What it is for: 2021, 2020/21 (a financial year), 2009-07/2010-06 (any other twelve months), 2021-09 or 2021-09-16.'),
    area: reference('district').optional().meta({ label: 'Area' }).describe('The district, if the figure is not for the whole area.'),
    value: quantity.nullable().meta({ label: 'Figure' }).describe('The figure in the unit of the measure, or null if none can be given.'),
    note: text.optional().meta({ label: 'Note' }).describe('Why there is no figure, or what is special in it.'),
    breakInSeries: z
      .boolean()
      .optional()
      .meta({ label: 'Break in series' })
      .describe('true if this figure and later ones are counted in another way. Say how in `note`.'),
    countsNoPeople: z
      .boolean()
      .optional()
      .meta({ label: 'Counts no people' })
      .describe('true if a count below five is of things, such as meetings, and can tell of nobody.'),
    ...corrects('figure-report'),
    ...evidence,
  })
  .describe('A figure of a measure for one period.');

export const resultReport = z
  .strictObject({
    target: reference('target').meta({ label: 'Target' }).describe('The target that it is about.'),
    ...recorded,
    verdict: verdict
      .meta({ label: 'Verdict of report' })
      .describe('What the body itself says: that it was met, that it was not, or neither. It is never worked out by us.'),
    text: text.meta({ label: 'Text' }).describe('What became of the target, in a sentence or two for the public.'),
    period: text.optional().meta({ label: 'Period' }).describe('The time that the report is about.'),
    ...corrects('result-report'),
    ...evidence,
  })
  .describe('A report on what became of a target.');

export const decisionReport = z
  .strictObject({
    meeting: reference('meeting').meta({ label: 'Meeting' }).describe('The meeting that decided it.'),
    ...recorded,
    verb: decisionVerb,
    text: text.meta({ label: 'Text' }).describe('What was decided, in a sentence or two for the public.'),
    number: text.optional().meta({ label: 'Number' }).describe('The paragraph of the minutes, if it has a number.'),
    ...corrects('decision-report'),
    ...evidence,
  })
  .describe('A decision of a meeting.');
