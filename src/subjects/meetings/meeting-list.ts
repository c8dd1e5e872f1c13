/** The page of all meetings: the one to come, those of which there is anything, what was planned, and all days for a calendar. */
import type { Graph } from '../../plan/graph.ts';
import { MEETINGS, SAY } from '../page/addresses.ts';
import { homeCrumb, pageBuilder } from '../page/page.ts';
import { canBeTold, contactView } from '../page/site.ts';
import { hasSay } from '../say/has-say.ts';
import { calendarLink } from './meeting-calendar.ts';
import { type MeetingListView, meetingAsks, meetingBodies, meetingItem, nextMeeting, programmeItems } from './meetings.ts';

/** The contact of a site that cannot be told is that of somebody else, and would be one more answer. */
function askedIn(graph: Graph): MeetingListView['ask'] {
  const whom = meetingAsks(graph);
  const contact = contactView(graph);
  const isNeeded = whom.length === 0 || canBeTold(contact, graph.site.data.publisher);
  return { bodies: meetingBodies(graph), whom, contact: isNeeded ? contact : undefined };
}

export const meetingListView = (graph: Graph): MeetingListView => ({
  ...pageBuilder(graph).page({
    title: graph.words.meetings.title,
    description: graph.words.meetings.listDescription,
    address: MEETINGS,
    trail: [homeCrumb(graph)],
    search: { kind: graph.words.labels.list },
  }),
  say: hasSay(graph) ? { label: graph.words.meetings.otherWays, address: SAY } : undefined,
  next: nextMeeting(graph),
  ask: askedIn(graph),
  meetings: graph
    .all('meeting')
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date))
    .map((meeting) => meetingItem(graph, meeting)),
  calendar: calendarLink(graph),
  programme: graph.plans.flatMap((plan) => programmeItems(graph, plan)),
});
