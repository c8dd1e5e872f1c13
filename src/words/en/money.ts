/** The money of a plan: its funds with their sums by year, and the projects that they paid for. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

const { list, number, plural } = localeOf('en-GB');

/** A sum in one year, as sentences name it. */
interface SumOfYear {
  sum: string;
  year: string;
  /** True if it is expected and not confirmed. */
  isExpected: boolean;
}

const projectsOf = (count: number) => plural(count, { one: '1 project', other: `${number(count)} projects` });

export const money = {
  title: names.funding,
  description: (plan: string) => `The money for the ${plan}, as far as the documents say.`,
  projects: 'Projects',

  amount: 'Amount',
  counts: names.whatIsCounted,
  counted: { grant: 'Grant', 'received in all': 'Received in all', 'spent on projects': 'Spent on projects' },
  from: 'From',
  period: names.period,
  purpose: 'For',
  byYear: (fund: string) => `${fund}, by year`,
  year: names.year,
  sum: 'Sum',
  /** What is said of the sum of a year. */
  noteOnYear: ({ period, note }: { period: string; note: string }) => `${period}: ${note}`,
  expected: (sum: string) => `${sum}, expected`,
  noSum: 'No sum given',

  paidFrom: 'Paid from',
  runBy: 'Run by',
  toAchieve: 'To achieve',
  impact: 'Impact, as evaluated',
  addedValue: 'Added value, as evaluated',
  /** Without a period, the time is not stated. */
  sumOverTime: ({ sum, period }: { sum: string; period: string | undefined }) => `${sum}, ${period ?? 'years not stated'}`,

  chart: {
    /** In the place of a figure, in a picture and its table. */
    noSum: 'no sum given',
    addedUp: 'Grants in all',
    addedUpFrom: (funds: readonly string[]) => `Grants in all: added up by us from ${list(funds)}.`,
    expected: (years: readonly string[]) => `Expected and not confirmed: ${years.join(', ')}.`,
    byYear: 'Pounds by year',
    year: names.year,
    stayed: ({ what, first, last }: { what: string; first: SumOfYear; last: SumOfYear }) =>
      `${what} was ${first.sum} in ${first.year} and in ${last.year}`,
    fell: ({ what, first, last }: { what: string; first: SumOfYear; last: SumOfYear }) =>
      `${what} fell from ${first.sum} in ${first.year} to ${last.sum} in ${last.year}${last.isExpected ? ' (expected)' : ''}`,
    rose: ({ what, first, last }: { what: string; first: SumOfYear; last: SumOfYear }) =>
      `${what} rose from ${first.sum} in ${first.year} to ${last.sum} in ${last.year}${last.isExpected ? ' (expected)' : ''}`,
    largest: ({ project, count, sum, total }: { project: string; count: number; sum: string; total: string }) =>
      `${project} had the largest sum of the ${projectsOf(count)}: ${sum} of ${total}`,
    byProject: 'Pounds for each project',
    project: 'Project',
    pounds: 'Pounds',
  },

  overTime: {
    title: names.fundingOverTime,
    description: 'The money for the plans, year by year, and the projects that it paid for.',
    lead: 'What the published documents say of the money for each plan. The sums are not alike: they come from different funds, for different areas.',
    ofPlan: (plan: string) => `Funding of the ${plan}`,
    fund: ({ title, sums }: { title: string; sums: readonly string[] }) => `${title}: ${sums.join('; ')}`,
    sumInYear: ({ sum, year }: { sum: string; year: string }) => `${sum} (${year})`,
    /** How many projects there are, and where more is said of the money. */
    projects: <T>({ count, areEvaluated, more }: { count: number; areEvaluated: boolean; more: T }): Pieces<T> => [
      count === 0 ? '' : `${projectsOf(count)}${areEvaluated ? ' with what their evaluation says' : ''}. `,
      more,
    ],
    without: 'Plans that name no sums',
  },
};
