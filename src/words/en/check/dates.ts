/** Dates: what ends does not end before it begins, and nothing is told from a day that has not come. */
import type { Room } from '../../check.ts';

export const dates = {
  'dates/order': ({ from, to }: { from: string; to: string }) => ({
    message: `the end (${to}) is before the beginning (${from})`,
    fix: 'Correct one of the two dates',
  }),
  'dates/ahead': ({ date, asOf }: { date: string; asOf: string }) => ({
    message: `${date} is after the day that the site speaks for (${asOf}), so this would not be shown`,
    fix: `Write “asOf: ${date}”, or a later day that has come, in site.yaml; or correct this date`,
  }),
  'dates/meeting-ahead': ({ date, asOf }: { date: string; asOf: string }) => ({
    message: `the meeting is after the day that the site speaks for (${asOf}), and what was said there is told already`,
    fix: `Correct the date, or write “asOf: ${date}”, if that day has come, in site.yaml`,
  }),
  'dates/far-ahead': ({ asOf, years, latest }: { asOf: string; years: number; latest: number }) => ({
    message: `${asOf} is more than ${years} years after everything else that has a date here (${latest})`,
    fix: 'Correct the year',
  }),
} satisfies Room<'dates'>;
