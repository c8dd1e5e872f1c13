/** Meetings, the forward programme, and what a scrutiny pack says of how a plan stands. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { uncapitalised } from '../sentences.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { list, number, plural } = localeOf('en-GB');

/** What is held of a meeting, or that it has not taken place yet. */
const RECORDS = { minutes: 'Minutes', agenda: 'Agenda only: the minutes are not held', planned: 'Planned' };

const ATTENDEES = { present: 'Members present', inAttendance: 'Also there', apologies: 'Apologies' };
const VERBS = { resolved: 'Resolved', noted: 'Noted', agreed: 'Agreed' };

const measuresOf = (count: number) => plural(count, { one: '1 measure', other: `${number(count)} measures` });

export const meetings = {
  title: names.meetings,
  kind: 'Meeting',
  listDescription: 'Public meetings that hold the partnership to account, and what is planned for the next ones.',
  next: 'The next meeting',
  nextIs: 'Meeting',
  noneKnown: 'We know of no meeting to come. None is announced in the documents that we hold.',
  whoMeets: <T>(bodies: T): Pieces<T> => ['Who has met: ', bodies, '.'],
  whereToAsk: 'Where to ask:',
  /** `ways`: the bodies whose meetings they are, each with how to reach it. */
  whomToAsk: <T>(ways: T): Pieces<T> => ['Where to ask: ', ways, '.'],
  otherWays: 'Other ways to have your say',
  list: 'Minutes and agendas',
  caption: 'Meetings, the latest first',
  description: ({ date, record }: { date: string; record: keyof typeof RECORDS }) => `The meeting of ${date}: ${RECORDS[record]}.`,
  titleWithDate: ({ title, date }: { title: string; date: string }) => `${title}, ${date}`,

  date: 'Date',
  dateAndTime: ({ date, begins, ends }: { date: string; begins: string | undefined; ends: string | undefined }) =>
    [date, [begins, ends].filter(Boolean).join(' to ')].filter(Boolean).join(', '),
  body: 'Body',
  place: 'Place',
  about: 'About',
  inDepth: 'Priorities in depth',
  record: 'Record',
  records: RECORDS,

  decisions: 'Decisions',
  decisionsUnknown: 'What was decided is not known: we hold the agenda, and not the minutes.',
  notKnown: 'Not known',
  decision: ({ paragraph, verb }: { paragraph: string | undefined; verb: 'resolved' | 'noted' | 'agreed' }) =>
    paragraph === undefined ? VERBS[verb] : `${paragraph}, ${verb}`,
  agenda: 'Agenda',
  papers: 'Papers:',
  discussed: 'What was discussed',
  inPapers: 'What the papers say',
  people: 'Who was there',
  attendees: ({ part, count }: { part: keyof typeof ATTENDEES; count: number }) => `${ATTENDEES[part]} (${number(count)})`,
  attendee: ({ name, role, body, isOurs }: { name: string; role: string | undefined; body: string | undefined; isOurs: boolean }) =>
    `${[name, role, body].filter(Boolean).join(', ')}${isOurs ? ' (paired by us)' : ''}`,
  membership: 'Membership',
  members: 'Members as printed with the agenda',
  council: 'Council',
  member: 'Member',
  substitute: 'Substitute',
  pack: 'Scrutiny pack',

  /** All days in one file. */
  calendar: {
    link: <T>(file: T): Pieces<T> => ['For your calendar: ', file],
    file: 'meetings, what is planned and what is due as a calendar file (.ics)',
    name: (site: string) => `${site}: meetings, plans and due dates`,
    meeting: ({ when, body, record }: { when: string; body: string; record: string }) => `${when}. Who meets: ${body}. Record: ${record}.`,
    planned: (title: string) => `Planned: ${title}`,
    plannedText: ({ said, body, issues }: { said: readonly string[]; body: string; issues: readonly string[] }) =>
      `${said.join(' ')} Who meets: ${body}. To consider: ${issues.join('; ')}.`,
  },

  programme: {
    title: names.forwardProgramme,
    item: ({ title, when }: { title: string; when: string | undefined }) => [title, when].filter(Boolean).join(', '),
    when: 'When',
    noDay: 'No date',
    caption: 'What was planned',
    subject: 'Subject',
    itMeets: <T>(body: T): Pieces<T> => ['Who meets: ', body, '.'],
    invitedAre: (bodies: string) => `Invited: ${uncapitalised(bodies)}.`,
    /** What is known of some items, or of all where none is named. */
    noteOn: ({
      items,
      notes,
    }: {
      items: readonly { subject: string; days: readonly string[]; isAll: boolean }[];
      notes: readonly string[];
    }) => {
      const named = items.map(({ subject, days, isAll }) => (isAll || days.length === 0 ? subject : `${subject}, ${list(days)}`));
      return `${named.length > 0 ? `${named.join('; ')}: ` : ''}${notes.join(' ')}`;
    },
    at: (when: string) => `${when}.`,
    noDate: 'No date given.',
    agreed: ({ group, date }: { group: string; date: string }) => `The ${group} agreed on ${date} that this is to be dealt with.`,
    dateNotConfirmed: 'The date is not confirmed.',
    notConfirmed: 'Planned, but not confirmed.',
    datePassed: 'This date has passed; we do not know whether the meeting took place.',
    record: ({ record }: { record: keyof typeof RECORDS }) => ` (${RECORDS[record]})`,
    who: 'Who meets',
    toConsider: 'To consider',
    invited: 'Invited',
  },

  performance: {
    about: (date: string) => `What had been published by ${date}. Where nobody has reported, this is said: it is never counted as good.`,
    actions: names.actions,
    counts: (count: number) =>
      count === 0 ? 'How no action stands' : plural(count, { one: 'How the 1 action stands', other: `How the ${actionsOf(count)} stand` }),
    status: names.status,
    howMany: 'How many',
    reported: 'Actions that have been reported on, or whose date has passed',
    latestReport: 'Latest report',
    report: ({ date, text }: { date: string; text: string }) => `${date}: ${text}`,
    noReport: 'None',
    noneReported: 'No action has been reported on, and no date of an action has passed.',
    unlinked: 'Actions that are linked to no priority, and so stand under none below',
    measures: names.measures,
    /** How many measures have a figure, and how many have none. */
    figures: ({ withFigure, without }: { withFigure: number; without: number }) => {
      if (withFigure + without === 0) return 'There is no measure.';
      if (withFigure === 0) return `No figure has been reported for any of the ${measuresOf(without)}.`;
      const known = plural(withFigure, { one: '1 measure has a figure', other: `${number(withFigure)} measures have figures` });
      if (without === 0) return `${known}; none is without.`;
      return `${known}; ${plural(without, { one: '1 has none', other: `${number(without)} have none` })}.`;
    },
    everyMeasure: 'Every measure, with its latest figure',
  },
};
