/** The page of all meetings: the one to come, those of which there is anything, what was planned, and all days for a calendar. */
import type { Graph } from '../../plan/graph.ts';
import { MEETINGS, SAY } from '../page/addresses.ts';
import { homeCrumb, pageBuilder } from '../page/page.ts';
import { contactView } from '../page/site.ts';
import { hasSay } from '../say/has-say.ts';
import { calendarLink } from './meeting-calendar.ts';
import { type MeetingListView, meetingAsks, meetingBodies, meetingItem, nextMeeting, programmeItems } from './meetings.ts';

export const meetingListView = (graph: Graph): MeetingListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.meetings.title,
    description: graph.words.meetings.listDescription,
    address: MEETINGS,
    trail: [homeCrumb(graph)],
    search: { kind: 'List' },
  }),
  say: hasSay(graph) ? { label: graph.words.meetings.otherWays, address: SAY } : undefined,
  next: nextMeeting(graph),
  ask: { bodies: meetingBodies(graph), whom: meetingAsks(graph), contact: contactView(graph) },
  meetings: graph
    .all('meeting')
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date))
    .map((meeting) => meetingItem(graph, meeting)),
  calendar: calendarLink(graph),
  programme: graph.plans.flatMap((plan) => programmeItems(graph, plan)),
});
