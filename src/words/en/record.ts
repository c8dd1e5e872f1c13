/** Reports and changes of promises: who said what, when, and what was put right. */
import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';

const { list } = localeOf('en-GB');

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
    by: 'By when',
    value: 'Figure',
  },
  /** What one change did to one field. */
  changed: ({ field, from, to }: { field: string; from: string; to: string }) => `${field}: from “${from}” to “${to}”.`,
  changedOn: ({ date, by }: { date: string; by: readonly string[] }) => (by.length > 0 ? `${date}, by ${list(by)}` : date),
  decidedAt: <T>(meeting: T): Pieces<T> => ['Decided at: ', meeting],
  promisedFirst: 'Promised first, and changed since',
};
