/** What has a beginning and an end does not end before it begins, and nothing is reported from a day that has not come. */
import { periodEnd, periodStart } from '../../schema/periods.ts';
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

/** What has not been held has no minutes and has decided nothing. */
export const meetingsNotAhead: Rule = ({ entries }) => {
  const asOf = entries.find((entry) => entry.kind === 'site')?.data.asOf;
  return entries.flatMap((entry) => {
    if (entry.kind !== 'meeting' || asOf === undefined || entry.data.date <= asOf) return [];
    const { record, decisions = [], date } = entry.data;
    if (record !== 'minutes' && decisions.length === 0) return [];
    return [
      problemAt(
        entry,
        ['date'],
        `the meeting is after the day that the site speaks for (${asOf}), and what was said there is told already`,
        `Correct the date, or write “asOf: ${date}”, if that day has come, in site.yaml`,
      ),
    ];
  });
};

/** Years that a site may speak for after the last that is dated in it: a plan is still shown when it is over. */
const LONGEST_SILENCE = 10;

/** A slip in the one day that all of the site stands on would change what every page says. */
export const dayInReason: Rule = ({ entries }) => {
  const site = entries.find((entry) => entry.kind === 'site');
  const years = entries.flatMap((entry) => {
    if (entry.kind === 'plan') return [Number(entry.data.period.to)];
    return entry.kind === 'meeting' || entry.kind === 'update' ? [Number(entry.data.date.slice(0, 4))] : [];
  });
  const latest = Math.max(...years);
  if (!site || years.length === 0 || Number(site.data.asOf.slice(0, 4)) <= latest + LONGEST_SILENCE) return [];
  return [
    problemAt(
      site,
      ['asOf'],
      `${site.data.asOf} is more than ${LONGEST_SILENCE} years after everything else that has a date here (${latest})`,
      'Correct the year',
    ),
  ];
};
