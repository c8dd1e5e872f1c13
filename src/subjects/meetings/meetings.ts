/** Meetings and the forward programme: how the partnership accounts for its plan. */

import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import { type Body, bodyOf, reachableAbove } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { recordDates } from '../../plan/last-record.ts';
import { plansOfMeeting } from '../../plan/meetings.ts';
import { meetingTitle } from '../../plan/titles.ts';
import type { Data } from '../../schema/kinds.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, MEETINGS } from '../page/addresses.ts';
import { planLink, priorityLinks } from '../page/entry-links.ts';
import { citations, contentsList, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import type { ContactView } from '../page/site.ts';
import { bodiesView, bodyLink } from '../partnership/bodies.ts';
import { type AskView, waysTo } from '../plans/who-answers.ts';
import { type ReportView, reportsOn } from '../record/reports.ts';
import { reportLink } from '../report/report-link.ts';

type Attendee = NonNullable<Data<'meeting'>['present']>[number];

export interface AttendeeView {
  name: string;
  role: string | undefined;
  body: string | undefined;
  /** True if the minutes do not pair the person with the body, and we did. */
  isOurs: boolean;
}

export type DecisionView = Pick<Data<'decision-report'>, 'verb' | 'text' | 'number'> & { report?: ReportView };

/** What is held of a meeting, or that it has not taken place yet. */
export type MeetingRecord = Data<'meeting'>['record'] | 'planned';

export interface MeetingView extends PageView {
  /** The day, with the time where it is given. */
  when: string;
  body: LinkItem;
  record: MeetingRecord;
  hasMinutes: boolean;
  /** The plans that it was about, and the priorities that it looked at in depth. */
  plans: LinkItem[];
  priorities: LinkItem[];
  place?: string | undefined;
  members: { represents: string; main: string; substitute: string }[];
  people: { part: 'present' | 'inAttendance' | 'apologies'; attendees: AttendeeView[] }[];
  agenda: { number: string; title: string; papers: CitationView[] }[];
  /** As the minutes have them, then those that were reported since. */
  decisions: DecisionView[];
  discussion: Block[];
}

const attendeeView = (graph: Graph, { name, role, organisation, organisationBy }: Attendee): AttendeeView => ({
  name,
  role,
  body: organisation && bodyOf(graph, organisation).data.name,
  isOurs: organisationBy === 'ours',
});

/** The priorities under review, in the plan that has them. */
const prioritiesOf = (graph: Graph, meeting: Entry<'meeting'>): LinkItem[] =>
  priorityLinks(plansOfMeeting(graph, meeting)[0], meeting.data.priorities);

const decisionsOf = (graph: Graph, meeting: Entry<'meeting'>): DecisionView[] => [
  ...(meeting.data.decisions ?? []),
  ...reportsOn(graph, meeting, 'decision-report').map(({ report, view }) => ({ ...report.data, report: view })),
];

export function meetingView(graph: Graph, meeting: Entry<'meeting'>): MeetingView {
  const { data } = meeting;
  const { meetings, labels, dates } = graph.words;
  const [plan] = plansOfMeeting(graph, meeting);
  const record = recordOf(graph, meeting);
  const hasMinutes = data.record === 'minutes';
  const build = pageBuilder(graph);
  const discussion = build.body(meeting);
  return {
    ...build.page({
      title: meetingTitle(graph, meeting),
      description: meetings.description({ date: dates.full(data.date), record }),
      address: addressOf(meeting, graph.currentPlan.id),
      trail: [homeCrumb(graph), { label: meetings.title, address: MEETINGS }],
      sources: data.sources,
      recorded: recordDates([meeting]),
      notes: data.notes,
      file: meeting.file,
      report: reportLink(graph, plan, 'decision', meeting.id),
      contents: contentsList([
        [meetings.decisions, 'part-decisions', decisionsOf(graph, meeting).length > 0],
        [meetings.agenda, 'part-agenda', Boolean(data.agenda?.length)],
        [hasMinutes ? meetings.discussed : meetings.inPapers, 'part-discussion', discussion.length > 0],
      ]),
      ofPlan: plan,
      search: { kind: meetings.kind },
    }),
    when: meetings.dateAndTime({ date: dates.full(data.date), begins: data.begins, ends: data.ends }),
    body: bodyLink(graph.currentPlan, bodyOf(graph, data.body)),
    record,
    hasMinutes,
    plans: (data.plans ?? []).map((reference) => planLink(graph.planOf(reference))),
    priorities: prioritiesOf(graph, meeting),
    place: data.place,
    members: (data.members ?? []).map(({ represents, main, substitute }) => ({
      represents: bodyOf(graph, represents).data.name,
      main,
      substitute: labels.inPlaceOf[substitute] ?? substitute,
    })),
    people: (['present', 'inAttendance', 'apologies'] as const).flatMap((part) => {
      const attendees = data[part];
      return attendees ? [{ part, attendees: attendees.map((person) => attendeeView(graph, person)) }] : [];
    }),
    agenda: (data.agenda ?? []).map(({ number, title, papers }) => ({
      number,
      title,
      papers: citations(
        graph,
        papers?.map((document) => ({ document })),
      ),
    })),
    decisions: decisionsOf(graph, meeting),
    discussion,
  };
}

const recordOf = (graph: Graph, { data }: Entry<'meeting'>): MeetingRecord => (data.date > graph.asOf ? 'planned' : data.record);

export interface ProgrammeItem {
  id: string;
  /** The content file that it stands in. */
  file: string;
  title: string;
  /** With the day, where one is given: several items have the same subject. */
  heading: string;
  /** The day or month, as it is printed; nothing where none is given. */
  day?: string | undefined;
  /** A sentence: its date as it is printed, or that there is none. */
  when: string;
  /** Who is to meet. */
  body: LinkItem;
  /** What is known of whether it is to be, and was, dealt with: a sentence each. */
  standing: string[];
  /** The meeting of that day, if there is anything here about it. */
  meeting?: (LinkItem & { record: MeetingRecord }) | undefined;
  issues: string[];
  invited: BodiesView;
  notes: string[];
  source: CitationView[];
}

/** A meeting in the list of all. */
export interface MeetingItem extends LinkItem {
  day: string;
  record: MeetingRecord;
  /** How many decisions are known; undefined where the minutes are not held, so that nobody knows. */
  decisions?: number | undefined;
}

export interface MeetingListView extends PageView {
  /** The other ways to have a say, where any is known. */
  say?: LinkItem | undefined;
  /** The meeting to come, if one is known: one with a page, or one of a programme. */
  next?: { what: LinkItem; when: string; place?: string | undefined; body: LinkItem } | undefined;
  /** Where to ask for the next one: who meets, whom content names for them, and the contact of the site, if that is its own or all there is. */
  ask: { bodies: LinkItem[]; whom: AskView[]; contact?: ContactView | undefined };
  /** The latest first. */
  meetings: MeetingItem[];
  /** All days as one file for calendars, where any is known. */
  calendar?: LinkItem | undefined;
  programme: ProgrammeItem[];
}

/** The meeting that an item was announced for: that of its day and its body. */
export const meetingOfItem = (graph: Graph, { data }: Entry<'forward-programme-item'>): Entry<'meeting'> | undefined =>
  graph.all('meeting').find((meeting) => meeting.data.date === data.date && bodyOf(graph, meeting.data.body) === bodyOf(graph, data.body));

/** A date that nobody has confirmed, an item that was agreed, and a day that has passed are three things. */
function standingOf(graph: Graph, item: Entry<'forward-programme-item'>): string[] {
  const { date, confirmed, agreed, body } = item.data;
  const { programme } = graph.words.meetings;
  const passed = date !== undefined && date < graph.asOf.slice(0, date.length);
  return [
    agreed ? programme.agreed({ group: bodyOf(graph, body).data.name, date: graph.words.dates.full(agreed) }) : '',
    !confirmed && date ? programme.dateNotConfirmed : '',
    !confirmed && !date && !agreed ? programme.notConfirmed : '',
    passed && !meetingOfItem(graph, item) ? programme.datePassed : '',
  ].filter(Boolean);
}

export function programmeItem(graph: Graph, plan: Plan, item: Entry<'forward-programme-item'>): ProgrammeItem {
  const { id, file, data } = item;
  const { programme } = graph.words.meetings;
  const meeting = meetingOfItem(graph, item);
  const when = data.dateAsPrinted ?? (data.date && graph.words.dates.full(data.date));
  return {
    id,
    file,
    title: data.title,
    heading: programme.item({ title: data.title, when }),
    day: when,
    when: when ? programme.at(when) : programme.noDate,
    body: bodyLink(plan, bodyOf(graph, data.body)),
    standing: standingOf(graph, item),
    meeting: meeting && meetingItem(graph, meeting),
    issues: data.issues,
    invited: bodiesView(graph, plan, data.invited),
    notes: data.notes ?? [],
    source: citations(graph, data.sources),
  };
}

export const meetingItem = (graph: Graph, meeting: Entry<'meeting'>): MeetingItem => {
  const record = recordOf(graph, meeting);
  const decided = decisionsOf(graph, meeting).length;
  return {
    label: meetingTitle(graph, meeting),
    address: addressOf(meeting, graph.currentPlan.id),
    day: graph.words.dates.full(meeting.data.date),
    record,
    // Without minutes, that nothing is here says nothing.
    decisions: record === 'minutes' || decided > 0 ? decided : undefined,
  };
};

/** The first thing that is to come after the day of the content: what nobody has announced is not known. */
export function nextMeeting(graph: Graph): MeetingListView['next'] {
  const meetings = graph.all('meeting').map((meeting) => ({
    date: meeting.data.date,
    next: {
      what: meetingItem(graph, meeting),
      when: graph.words.meetings.dateAndTime({
        date: graph.words.dates.full(meeting.data.date),
        begins: meeting.data.begins,
        ends: meeting.data.ends,
      }),
      place: meeting.data.place,
      body: bodyLink(graph.currentPlan, bodyOf(graph, meeting.data.body)),
    },
  }));
  const items = graph.plans.flatMap((plan) =>
    plan.all('forward-programme-item').flatMap((item) => {
      const { date, title } = item.data;
      const { when, standing, body } = programmeItem(graph, plan, item);
      const what = { label: title, address: addressOf(item, plan.id) };
      return date ? [{ date, next: { what, when: [when, ...standing].join(' '), body } }] : [];
    }),
  );
  // A month is to come until it is over.
  const isAhead = ({ date }: { date: string }) => date > graph.asOf.slice(0, date.length);
  return [...meetings, ...items].filter(isAhead).toSorted((a, b) => a.date.localeCompare(b.date))[0]?.next;
}

function bodiesThatMeet(graph: Graph): Body[] {
  const named = [...graph.all('meeting'), ...graph.plans.flatMap((plan) => plan.all('forward-programme-item'))];
  return [...new Set(named.map(({ data }) => bodyOf(graph, data.body)))];
}

/** The bodies that met, or that are to meet by a programme. */
export const meetingBodies = (graph: Graph): LinkItem[] => bodiesThatMeet(graph).map((body) => bodyLink(graph.currentPlan, body));

/** Whom to ask about their meetings: of each the nearest organisation above it that the public can reach. */
export function meetingAsks(graph: Graph): AskView[] {
  const reached = bodiesThatMeet(graph).flatMap((body) => reachableAbove(graph, body) ?? []);
  return [...new Set(reached)].map((body) => waysTo(graph, graph.currentPlan, body));
}

export const programmeItems = (graph: Graph, plan: Plan): ProgrammeItem[] =>
  plan.all('forward-programme-item').map((item) => programmeItem(graph, plan, item));
