/** Dates: what ends does not end before it begins, and nothing is told from a day that has not come. */
import type { Room } from '../../check.ts';

export const dates = {
  'dates/order': ({ from, to }: { from: string; to: string }) => ({
    message: `the end (${to}) is before the beginning (${from})`,
    fix: 'Correct one of the two dates',
  }),
  'dates/ahead': ({ date, asOf }: { date: string; asOf: string }) => ({
    message: `${date} has not come yet: today is ${asOf}`,
    fix: 'Correct the date: a report has the day on which it is made, or an earlier one',
  }),
  'dates/meeting-ahead': ({ date, asOf }: { date: string; asOf: string }) => ({
    message: `the meeting on ${date} has not been held: today is ${asOf}. What was said there is told already`,
    fix: 'Correct the date, or take out what was decided until the meeting has been held',
  }),
  'dates/far-ahead': ({ date, years, latest }: { date: string; years: number; latest: number }) => ({
    message: `${date} is more than ${years} years after the last plan here (${latest})`,
    fix: 'Correct the year',
  }),
} satisfies Room<'dates'>;
