/** What was promised, and what is known of it. Nothing here judges: what is not known is said to be not known. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

const promises = (count: number) => plural(count, { one: '1 promise', other: `${number(count)} promises` });
const targets = (count: number) => plural(count, { one: '1 target', other: `${number(count)} targets` });

interface Of {
  count: number;
  all: number;
}

/** “8 of 54 actions”, “All 54 actions”. */
const share = ({ count, all }: Of, what: 'action' | 'promise') => {
  const of = what === 'action' ? actionsOf(all) : promises(all);
  if (count === all) return all === 1 ? `The one ${what}` : `All ${of}`;
  return `${number(count)} of ${of}`;
};

const isOrAre = ({ count, all }: Of) => (count === 1 || all === 1 ? 'is' : 'are');

export const accountability = {
  title: names.accountability,
  description: (plan: string) => `What was promised in the ${plan}, by whom, and what is known of it.`,
  summary: (count: { actions: number; targets: number }) =>
    count.actions > 0 && count.targets > 0
      ? `This plan makes ${promises(count.actions + count.targets)}: ${actionsOf(count.actions)} and ${targets(count.targets)}.`
      : `This plan promises ${count.actions > 0 ? actionsOf(count.actions) : targets(count.targets)}.`,
  unknown: 'Where nothing is known here, nothing follows from it: a promise without a report may have been kept, and we would not know.',

  whatIsNotKnown: 'What is not known',
  /** How many promises leave something open. Only of actions is an owner asked for. */
  gaps: {
    owner: (of: Of) =>
      of.count === 0
        ? 'Every action has an owner.'
        : `${share(of, 'action')} ${isOrAre(of)} without an owner. Nothing is known here about who is to do ${of.count === 1 ? 'it' : 'them'}.`,
    date: (of: Of) =>
      of.count === 0
        ? 'Every promise has a date, or is said to be ongoing.'
        : `${share(of, 'promise')} ${isOrAre(of)} without a date. Nothing is known here about when ${of.count === 1 ? 'it is' : 'they are'} to be kept.`,
    measure: (of: Of) =>
      of.count === 0
        ? 'For every promise it is said how one can tell that it is kept.'
        : `${share(of, 'promise')} ${isOrAre(of)} without a measure. Nothing is known here about how one can tell that ${of.count === 1 ? 'it is' : 'they are'} kept.`,
    report: (of: Of) =>
      of.count === 0
        ? 'There is a report on every promise.'
        : `${share(of, 'promise')} ${isOrAre(of)} without a report. Nothing is known here about how ${of.count === 1 ? 'it has' : 'they have'} gone.`,
  },
  /** After how many have no date: those of which it is said why. */
  ongoing: (count: number) =>
    plural(count, {
      one: '1 more action is said to be ongoing: it has no end.',
      other: `${number(count)} more actions are said to be ongoing: they have no end.`,
    }),
  theseAre: {
    owner: 'Those without an owner',
    date: 'Those without a date',
    measure: 'Those without a measure',
    report: 'Those without a report',
  },
  targetsHaveNoOwner: 'Targets are not counted here under owners: who is to reach a single target is not among what we hold.',

  lastReports: 'When there was last a report',
  counted: (day: string) => `Days are counted to ${day}, the day that this site speaks for.`,
  ofDocuments: 'A result of a target has the date of the document that reports it.',
  byBody: 'By body',
  byPriority: 'By priority',
  heads: { body: 'Body', priority: 'Priority', promised: 'Promises', reported: 'Reported on', last: 'Last report', days: 'Days since' },
  days: ({ days, isExact }: { days: number; isExact: boolean }) => (isExact ? number(days) : `At least ${number(days)}`),
  lastReport: ({ date, days, isExact }: { date: string; days: number; isExact: boolean }) =>
    `The last report on any of them is of ${date}: ${isExact ? '' : 'at least '}${plural(days, { one: '1 day', other: `${number(days)} days` })} ago.`,
  noDate: 'The reports that we hold give no date.',
  noReport: (count: number) => (count === 1 ? 'We hold no report on it.' : 'We hold no report on any of them.'),
  noneOfThem: {
    body: 'We hold no report on what these bodies promised.',
    priority: 'We hold no report on what was promised for these priorities.',
  },
  /** What a silence is counted from. */
  published: ({ said, days, isExact }: { said: string; days: number; isExact: boolean }) =>
    `The promises were published ${said}, ${isExact ? '' : 'at least '}${plural(days, { one: '1 day', other: `${number(days)} days` })} ago.`,
  silent: { body: 'Bodies without a report', priority: 'Priorities without a report' },
  counting: ({ label, count }: { label: string; count: number }) => `${label} (${number(count)})`,
  captions: { body: 'Promises and last reports by body', priority: 'Promises and last reports by priority' },

  next: 'What is due next',
  noNext: 'Nothing that has a date is due after the day that this site speaks for, so there is no calendar file.',
  calendar: <T>(file: T): Pieces<T> => ['For your calendar: ', file],
  calendarFile: 'the dates as a calendar file (.ics)',
  calendarName: (plan: string) => `${plan}: what is due`,
  event: (title: string) => `Due: ${title}`,
  notADay: (date: string) => `The plan gives ${date} as the date, and no day.`,
  passed: 'Dates that have passed',
  passedNote: (count: number) =>
    count === 1
      ? 'The date of 1 promise has passed. No report that we hold says how it ended.'
      : `The dates of ${number(count)} promises have passed. No report that we hold says how they ended.`,
  passedList: (count: number) => plural(count, { one: 'The one promise', other: `The ${number(count)} promises` }),
  by: ({ date, label }: { date: string; label: string }) => `${date}: ${label}`,

  bodies: 'What each partner promised',
  bodiesNote: 'A page for each, to send or to print.',
  bodyNote: ({ actions: count, others }: { actions: number; others: boolean }) =>
    count === 0 ? 'Leads, with no action of its own' : `${actionsOf(count)}${others ? ', and leads' : ''}`,
  ofBody: (name: string) => `What ${name} promised`,
  ofBodyDescription: ({ name, plan }: { name: string; plan: string }) => `What ${name} took on in the ${plan}, and what is known of it.`,
  bodySums: ({ count, withoutDate, reported }: { count: number; withoutDate: number; reported: number }) =>
    [
      `${actionsOf(count)} ${count === 1 ? 'has' : 'have'} this owner.`,
      withoutDate === 0
        ? ''
        : `${withoutDate === count ? (count === 1 ? 'It is' : 'All are') : `${number(withoutDate)} ${withoutDate === 1 ? 'is' : 'are'}`} without a date.`,
      reported === 0
        ? ''
        : `${reported === count ? (count === 1 ? 'It is' : 'All are') : `${number(reported)} ${reported === 1 ? 'is' : 'are'}`} reported on.`,
    ]
      .filter(Boolean)
      .join(' '),
  noActions: 'No action of this plan names it as the owner.',
  leadsOn: {
    sections: 'Sections of the delivery plan that it leads',
    priorities: 'Priorities that it leads',
    sponsors: 'Priorities that it sponsors',
  },
  about: <T>(body: T): Pieces<T> => ['About this body: ', body],
  inPlan: (name: string) => `${name} in the partnership`,
  all: 'All promises of this plan',
  /** From other pages. */
  ofPlan: (plan: string) => `Who promised what: ${plan}`,
};
