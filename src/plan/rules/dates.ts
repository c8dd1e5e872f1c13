/** What has a beginning and an end does not end before it begins, and nothing is reported from a day that has not come. */
import { periodEnd, periodStart } from '../../schema/periods.ts';
import { say } from '../../source/problem.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

export const planPeriod = ruleFor('plan', (entry) => {
  const { from, to } = entry.data.period;
  return to < from ? [problemAt(entry, ['period', 'to'], say('dates/order', { from, to }))] : [];
});

/** Of two dates that may be as rough as a year: true if the second is over before the first begins. */
const isBefore = (to: string, from: string) => periodEnd(to) < periodStart(from);

export const consultationPeriod = ruleFor('consultation', (entry) => {
  const { from, to } = entry.data;
  return isBefore(to, from) ? [problemAt(entry, ['to'], say('dates/order', { from, to }))] : [];
});

/** Since when and until when a word was used: in this order, and resting on something. */
export const termDates = ruleFor('glossary-term', (entry) => {
  const { since, until, usageNote } = entry.data;
  if (since && until && isBefore(until, since)) return [problemAt(entry, ['until'], say('dates/order', { from: since, to: until }))];
  return (since || until) && !usageNote ? [problemAt(entry, [since ? 'since' : 'until'], say('glossary/dates-from'))] : [];
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
          : entry.kind === 'plan'
            ? (entry.data.sinceThen ?? []).map(({ date }, index) => ({ date, path: ['sinceThen', index, 'date'] }))
            : [];
    return dates.flatMap(({ date, path }) =>
      asOf !== undefined && date > asOf ? [problemAt(entry, path, say('dates/ahead', { date, asOf }))] : [],
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
    return [problemAt(entry, ['date'], say('dates/meeting-ahead', { date, asOf }))];
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
  return [problemAt(site, ['asOf'], say('dates/far-ahead', { asOf: site.data.asOf, years: LONGEST_SILENCE, latest }))];
};
