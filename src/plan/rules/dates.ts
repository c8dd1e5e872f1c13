/** What has a beginning and an end does not end before it begins, and nothing is reported from a day that has not come. */
import { periodEnd, periodStart } from '../periods.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const message = (from: string, to: string) => `the end (${to}) is before the beginning (${from})`;
const fix = 'Correct one of the two dates';

export const planPeriod = ruleFor('plan', (entry) => {
  const { from, to } = entry.data.period;
  return to < from ? [problemAt(entry, ['period', 'to'], message(from, to), fix)] : [];
});

/** Of two dates that may be as rough as a year: true if the second is over before the first begins. */
const isBefore = (to: string, from: string) => periodEnd(to) < periodStart(from);

export const consultationPeriod = ruleFor('consultation', (entry) => {
  const { from, to } = entry.data;
  return isBefore(to, from) ? [problemAt(entry, ['to'], message(from, to), fix)] : [];
});

/** Since when and until when a word was used: in this order, and resting on something. */
export const termDates = ruleFor('glossary-term', (entry) => {
  const { since, until, usageNote } = entry.data;
  if (since && until && isBefore(until, since)) return [problemAt(entry, ['until'], message(since, until), fix)];
  return (since || until) && !usageNote
    ? [
        problemAt(
          entry,
          [since ? 'since' : 'until'],
          'it is not said where this date comes from',
          'Add “usageNote:” with what the sources say',
        ),
      ]
    : [];
});

/**
 * A report or notice from after the day that the content speaks for would stay invisible, and its author would wonder
 * why: the day is to be moved on with it.
 */
export const reportsNotAhead: Rule = ({ entries }) => {
  const asOf = entries.find((entry) => entry.kind === 'site')?.data.asOf;
  return entries.flatMap((entry) => {
    const dates =
      entry.kind === 'action'
        ? (entry.data.updates ?? []).map(({ date }, index) => ({ date, path: ['updates', index, 'date'] }))
        : entry.kind === 'update'
          ? [{ date: entry.data.date, path: ['date'] }]
          : [];
    return dates
      .filter(({ date }) => asOf !== undefined && date > asOf)
      .map(({ date, path }) =>
        problemAt(
          entry,
          path,
          `${date} is after the day that the site speaks for (${asOf}), so this would not be shown`,
          `Write “asOf: ${date}”, or a later day that has come, in site.yaml; or correct this date`,
        ),
      );
  });
};
