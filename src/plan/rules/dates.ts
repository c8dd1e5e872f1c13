/** What has a beginning and an end does not end before it begins, and nothing is reported from a day that has not come. */
import { periodEnd, periodStart } from '../../schema/periods.ts';
import { say } from '../../source/problem.ts';
import type { AnyEntry, Content, Entry } from '../../source/read-content.ts';
import { planNamed } from '../../source/references.ts';
import { publicFrom } from '../publication.ts';
import { datesIn, isRecord } from '../record.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const planPeriod = ruleFor('plan', (entry) => {
  const { from, to } = entry.data.period;
  return to < from ? [problemAt(entry, ['period', 'to'], say('dates/order', { from, to }))] : [];
});

/** Of two dates that may be as rough as a year: true if the second is over before the first begins. */
const isBefore = (to: string, from: string) => periodEnd(to) < periodStart(from);

export const consultationPeriod = ruleFor('consultation', (entry) => {
  const { from, to } = entry.data;
  return isBefore(to, from) ? [problemAt(entry, ['to'], say('dates/order', { from, to }))] : [];
});

/** Who reads of a consultation learns what was asked, and where to check it. */
export const consultationWhole = ruleFor('consultation', (entry) => {
  const { questions, asked, sources, evidence } = entry.data;
  return [
    ...(questions.length > 0 || asked ? [] : [problemAt(entry, ['asked'], say('consultations/nothing-asked'))]),
    ...(sources || evidence ? [] : [problemAt(entry, ['evidence'], say('consultations/no-source'))]),
  ];
});

/** Since when and until when a word was used: in this order, and resting on something. */
const termDates = ruleFor('glossary-term', (entry) => {
  const { since, until, usageNote } = entry.data;
  if (since && until && isBefore(until, since)) return [problemAt(entry, ['until'], say('dates/order', { from: since, to: until }))];
  return (since || until) && !usageNote ? [problemAt(entry, [since ? 'since' : 'until'], say('glossary/dates-from'))] : [];
});

/**
 * The day that somebody has said it is: who started the check, or the site. It is not that of the content (`dayOfContent`), which is the
 * latest that was written where nobody says one: then a slip in a date would itself be today, and nothing is known to lie ahead.
 */
const statedDay = ({ day, entries }: Content): string | undefined => day ?? entries.find((entry) => entry.kind === 'site')?.data.asOf;

/** Nobody reports, decides or announces on a day that has not come. */
export const reportsNotAhead: Rule = (content) => {
  const asOf = statedDay(content);
  // A notice may be written before its day, as long as it waits for that.
  const waits = (entry: AnyEntry) => asOf !== undefined && publicFrom(content.entries, entry) > asOf;
  return content.entries.flatMap((entry) => {
    const dates =
      isRecord(entry) || (entry.kind === 'update' && !waits(entry))
        ? [{ date: entry.data.date, path: ['date'] }]
        : entry.kind === 'plan'
          ? [
              ...(entry.data.sinceThen ?? []).map(({ date }, index) => ({ date, path: ['sinceThen', index, 'date'] })),
              ...(entry.data.approvals ?? []).map(({ on }, index) => ({ date: on, path: ['approvals', index, 'on'] })),
            ]
          : [];
    return dates.flatMap(({ date, path }) =>
      asOf !== undefined && date > asOf ? [problemAt(entry, path, say('dates/ahead', { date, asOf }))] : [],
    );
  });
};

/** What has not been held has no minutes and has decided nothing. */
export const meetingsNotAhead: Rule = (content) => {
  const asOf = statedDay(content);
  return content.entries.flatMap((entry) => {
    if (entry.kind !== 'meeting' || asOf === undefined || entry.data.date <= asOf) return [];
    const { record, decisions = [], date } = entry.data;
    if (record !== 'minutes' && decisions.length === 0) return [];
    return [problemAt(entry, ['date'], say('dates/meeting-ahead', { date, asOf }))];
  });
};

/** Years that a site may speak for after its last plan: a plan is still shown when it is over. */
const LONGEST_SILENCE = 10;

/** A slip in a year would change what the whole site takes for today. */
export const daysInReason: Rule = (content) => {
  const { entries } = content;
  const asOf = statedDay(content);
  const ends = entries.flatMap((entry) => (entry.kind === 'plan' ? [Number(entry.data.period.to)] : []));
  const latest = Math.max(...ends);
  if (ends.length === 0) return [];
  const isFar = (date: string) => Number(date.slice(0, 4)) > latest + LONGEST_SILENCE;
  return entries.flatMap((entry) => {
    const [field, date] =
      entry.kind === 'site'
        ? ['asOf', entry.data.asOf]
        : isRecord(entry) || entry.kind === 'update' || entry.kind === 'meeting'
          ? ['date', entry.data.date]
          : [];
    // What lies ahead is told as that.
    const isAhead = asOf !== undefined && date !== undefined && date > asOf && entry.kind !== 'meeting';
    return field && date && isFar(date) && !isAhead
      ? [problemAt(entry, [field], say('dates/far-ahead', { date, years: LONGEST_SILENCE, latest }))]
      : [];
  });
};

/** A report of a day before its plan began is more often a slip than of the plan before. */
export const beforePlan: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const plan = planNamed(entries, entry.plan ?? '') as Entry<'plan'> | undefined;
    const { date } = entry.data;
    return plan && isBefore(date, plan.data.period.from)
      ? [problemAt(entry, ['date'], say('advice/before-plan', { date, from: plan.data.period.from }))]
      : [];
  });

/** A day more than a year after all others may be a slip too. */
export const dayJumps: Rule = ({ entries }) => {
  const dates = datesIn(entries).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [before, last] = dates.slice(-2);
  if (!before || !last) return [];
  const aYearLater = `${Number(before.date.slice(0, 4)) + 1}${before.date.slice(4)}`;
  const isJump = last.date > aYearLater && (isRecord(last.entry) || last.entry.kind === 'update');
  return isJump ? [problemAt(last.entry, ['date'], say('advice/day', { date: last.date, before: before.date }))] : [];
};

/** What holds of dates. */
export const DATE_RULES: readonly Rule[] = [
  planPeriod,
  consultationPeriod,
  consultationWhole,
  reportsNotAhead,
  meetingsNotAhead,
  daysInReason,
  termDates,
];

/** Dates that a colleague should look at. */
export const DATE_ADVICE: readonly Rule[] = [beforePlan, dayJumps];
