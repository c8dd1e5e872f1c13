/** Reports and changes of promises: who said what, when, and what was put right. */
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';

const { list } = localeOf('en-GB');

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = (count: number) => ORDINALS[count - 1] ?? `${count}th`;

export const record = {
  reportOf: (bodies: readonly string[]) => (bodies.length > 0 ? `report by ${list(bodies)}` : 'report'),
  reportedBy: (bodies: readonly string[]) => `Reported by ${list(bodies)}.`,
  /** Beside a report that counts no longer. */
  wasCorrected: ({ date, why }: { date: string; why: string }) => `This report was put right on ${date}: ${why}`,
  /** Beside the report that counts in its place. */
  corrects: ({ date, why }: { date: string; why: string }) => `This puts right the report of ${date}: ${why}`,
  correctedFigure: (facts: { period: string; area: string | undefined; value: string; date: string; corrected: string; why: string }) =>
    `${facts.period}${facts.area === undefined ? '' : `, ${facts.area}`}: ${facts.value} was reported on ${facts.date}, and put right on ${facts.corrected}: ${facts.why}`,
  correctedFigures: 'Figures that were put right',

  allChanges: 'All changes of promises',
  changesDescription: 'What was promised first, what was promised instead, when, by whom and why.',
  changesTitle: 'What has changed in what was promised',
  noReason: 'No reason was given.',
  nothing: 'nothing',
  fields: {
    title: 'Wording',
    owners: 'Owner',
    due: 'Due',
    successMeasures: 'Measures of success',
    by: 'By when',
    value: 'Figure',
  },
  /** What one change did to one field; `nth` of a date that was moved before. */
  changed: ({ field, from, to, nth }: { field: string; from: string; to: string; nth?: number | undefined }) =>
    nth === undefined || nth < 2
      ? `${field}: from “${from}” to “${to}”.`
      : `${field}: from “${from}” to “${to}”, moved for the ${ordinal(nth)} time.`,
  /** Before the changes: what was promised at first. */
  first: {
    title: (value: string) => `Promised first: “${value}”.`,
    owners: (value: string) => `Promised first of: ${value}.`,
    due: (value: string) => `Promised for: ${value}.`,
    successMeasures: (value: string) => `Measures of success that were promised first: ${value}.`,
    by: (value: string) => `Promised for: ${value}.`,
    value: (value: string) => `Figure that was promised first: ${value}.`,
  },
  drift: {
    title: 'Dates that were moved',
    about: 'Promises whose date was changed, those that were moved most often first.',
    promise: 'Promise',
    first: 'First date',
    now: 'Date now',
    times: 'Times moved',
    last: 'Last moved',
    asData: ({ plan }: { plan: string }) => `As data: moved dates of the ${plan}`,
  },
  changedOn: ({ date, by }: { date: string; by: readonly string[] }) => (by.length > 0 ? `${date}, by ${list(by)}` : date),
  decidedAt: <T>(meeting: T): Pieces<T> => ['Decided at: ', meeting],
  promisedFirst: 'Promised first, and changed since',
};
