/** Meetings and the forward programme: how the partnership accounts for its plan. */

import type { BodiesView, CitationView, LinkItem } from '../../nodes/links.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Data } from '../../schema/kinds.ts';
import type { Block } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, MEETINGS } from '../page/addresses.ts';
import { planLink, priorityLinks } from '../page/entry-links.ts';
import { citations, contentsList, homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { bodiesView, bodyLink } from '../partnership/bodies.ts';

type Attendee = NonNullable<Data<'meeting'>['present']>[number];

export interface AttendeeView {
  name: string;
  role?: string | undefined;
  body?: string | undefined;
  /** True if the minutes do not pair the person with the body, and we did. */
  ours: boolean;
}

export interface MeetingView extends PageView {
  date: string;
  body: LinkItem;
  record: string;
  hasMinutes: boolean;
  /** The plans that it was about, and the priorities that it looked at in depth. */
  plans: LinkItem[];
  priorities: LinkItem[];
  place?: string | undefined;
  time?: string | undefined;
  members: { represents: string; main: string; substitute: string }[];
  people: { title: string; attendees: AttendeeView[] }[];
  agenda: { number: string; title: string; papers: CitationView[] }[];
  decisions: { number: string; verb: string; text: string }[];
  discussion: Block[];
}

const attendeeView = (graph: Graph, { name, role, organisation, organisationBy }: Attendee): AttendeeView => ({
  name,
  role,
  body: organisation && bodyOf(graph, organisation).data.name,
  ours: organisationBy === 'ours',
});

/** The title with its date, which many titles name already. */
export const meetingTitle = ({ words }: Graph, { data: { title, date } }: Entry<'meeting'>): string =>
  title.includes(words.dates.full(date)) ? title : `${title}, ${words.dates.full(date)}`;

const RECORDS = { minutes: 'Minutes', agenda: 'Agenda only: the minutes are not held' } as const;

/** The priorities under review, in the plan that has them. */
const prioritiesOf = (graph: Graph, { data }: Entry<'meeting'>): LinkItem[] => {
  const [plan = graph.currentPlan] = (data.plans ?? []).map(graph.planOf);
  return priorityLinks(plan, data.priorities);
};

export function meetingView(graph: Graph, meeting: Entry<'meeting'>): MeetingView {
  const { data } = meeting;
  const people: [string, Attendee[] | undefined][] = [
    ['Members present', data.present],
    ['Also there', data.inAttendance],
    ['Apologies', data.apologies],
  ];
  const build = pageBuilder(graph);
  const discussion = build.body(meeting);
  return {
    ...build.page({
      title: meetingTitle(graph, meeting),
      description: `The meeting of ${graph.words.dates.full(data.date)}: ${recordOf(graph, meeting)}.`,
      address: addressOf(meeting, graph.currentPlan.id),
      trail: [homeCrumb(graph), { label: 'Meetings', address: MEETINGS }],
      sources: data.sources,
      notes: data.notes,
      file: meeting.file,
      contents: contentsList([
        ['Decisions', 'part-decisions', Boolean(data.decisions?.length)],
        ['Agenda', 'part-agenda', Boolean(data.agenda?.length)],
        ['What was discussed', 'part-discussion', discussion.length > 0],
      ]),
      ofPlan: data.plans?.map(graph.planOf)[0],
      search: { kind: 'Meeting' },
    }),
    date: graph.words.dates.full(data.date),
    body: bodyLink(graph.currentPlan, bodyOf(graph, data.body)),
    record: recordOf(graph, meeting),
    hasMinutes: data.record === 'minutes',
    plans: (data.plans ?? []).map((reference) => planLink(graph.planOf(reference))),
    priorities: prioritiesOf(graph, meeting),
    place: data.place,
    time: [data.begins, data.ends].filter(Boolean).join(' to ') || undefined,
    members: (data.members ?? []).map(({ represents, main, substitute }) => ({
      represents: bodyOf(graph, represents).data.name,
      main,
      substitute,
    })),
    people: people.flatMap(([title, attendees]) =>
      attendees ? [{ title, attendees: attendees.map((person) => attendeeView(graph, person)) }] : [],
    ),
    agenda: (data.agenda ?? []).map(({ number, title, papers }) => ({
      number,
      title,
      papers: citations(
        graph,
        papers?.map((document) => ({ document })),
      ),
    })),
    decisions: data.decisions ?? [],
    discussion,
  };
}

/** What is held of a meeting, or that it has not taken place yet. */
const recordOf = (graph: Graph, { data }: Entry<'meeting'>): string => (data.date > graph.asOf ? 'Planned' : RECORDS[data.record]);

export interface ProgrammeItem {
  id: string;
  /** The content file that it stands in. */
  file: string;
  /** With the day, where one is given: several items have the same subject. */
  heading: string;
  when: string;
  /** Who is to meet. */
  body: LinkItem;
  /** What is known of whether it is to be, and was, dealt with: a sentence each. */
  standing: string[];
  /** The meeting of that day, if there is anything here about it. */
  meeting?: LinkItem | undefined;
  issues: string[];
  invited: BodiesView;
  notes: string[];
  source: CitationView[];
}

export interface MeetingListView extends PageView {
  meetings: (LinkItem & { record: string })[];
  programme: ProgrammeItem[];
}

/** The meeting that an item was announced for: that of its day and its body. */
export const meetingOfItem = (graph: Graph, { data }: Entry<'forward-programme-item'>): Entry<'meeting'> | undefined =>
  graph.all('meeting').find((meeting) => meeting.data.date === data.date && bodyOf(graph, meeting.data.body) === bodyOf(graph, data.body));

/** A date that nobody has confirmed, an item that was agreed, and a day that has passed are three things. */
function standingOf(graph: Graph, item: Entry<'forward-programme-item'>): string[] {
  const { date, confirmed, agreed, body } = item.data;
  const passed = date !== undefined && date < graph.asOf.slice(0, date.length);
  return [
    agreed ? `The ${bodyOf(graph, body).data.name} agreed on ${graph.words.dates.full(agreed)} that this is to be dealt with.` : '',
    !confirmed && date ? 'The date is not confirmed.' : '',
    !confirmed && !date && !agreed ? 'Planned, but not confirmed.' : '',
    passed && !meetingOfItem(graph, item) ? 'This date has passed; we do not know whether the meeting took place.' : '',
  ].filter(Boolean);
}

function programmeItem(graph: Graph, plan: Plan, item: Entry<'forward-programme-item'>): ProgrammeItem {
  const { id, file, data } = item;
  const meeting = meetingOfItem(graph, item);
  const when = data.dateAsPrinted ?? (data.date && graph.words.dates.full(data.date));
  return {
    id,
    file,
    heading: [data.title, when].filter(Boolean).join(', '),
    when: when ?? 'No date given',
    body: bodyLink(plan, bodyOf(graph, data.body)),
    standing: standingOf(graph, item),
    meeting: meeting && { label: meetingTitle(graph, meeting), address: addressOf(meeting, plan.id), note: recordOf(graph, meeting) },
    issues: data.issues,
    invited: bodiesView(graph, plan, data.invited),
    notes: data.notes ?? [],
    source: citations(graph, data.sources),
  };
}

export const programmeItems = (graph: Graph, plan: Plan): ProgrammeItem[] =>
  plan.all('forward-programme-item').map((item) => programmeItem(graph, plan, item));

export const meetingListView = (graph: Graph): MeetingListView => ({
  ...pageBuilder(graph).page({
    title: 'Meetings',
    description: 'Public meetings that hold the partnership to account, and what is planned for the next ones.',
    address: MEETINGS,
    trail: [homeCrumb(graph)],
    search: { kind: 'List' },
  }),
  meetings: graph.all('meeting').map((meeting) => ({
    label: meetingTitle(graph, meeting),
    address: addressOf(meeting, graph.currentPlan.id),
    record: recordOf(graph, meeting),
  })),
  programme: graph.plans.flatMap((plan) => programmeItems(graph, plan)),
});
