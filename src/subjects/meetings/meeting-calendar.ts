/** Meetings, past and to come, what is planned, and what is due of the latest plan, as one calendar. */

import type { CalendarEvent, CalendarView } from '../../nodes/calendar.ts';
import type { LinkItem } from '../../nodes/links.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { lastDay, periodStart } from '../../schema/periods.ts';
import type { Entry } from '../../source/read-content.ts';
import { dueCalendar } from '../accountability/due-calendar.ts';
import { addressOf, CALENDAR, wholeAddress } from '../page/addresses.ts';
import { meetingOfItem, meetingView, programmeItem } from './meetings.ts';

function meetingEvent(graph: Graph, meeting: Entry<'meeting'>): CalendarEvent {
  const { calendar, records } = graph.words.meetings;
  const { when, body, record, place, address } = meetingView(graph, meeting);
  return {
    id: `meeting-${meeting.id}`,
    day: meeting.data.date,
    title: meeting.data.title,
    text: calendar.meeting({ when, body: body.label, record: records[record] }),
    place,
    url: wholeAddress(graph, address),
  };
}

/** A meeting that has a page tells of it: what was planned for it would stand there twice. Without a date, there is no day to mark. */
function plannedEvents(graph: Graph, plan: Plan, item: Entry<'forward-programme-item'>): CalendarEvent[] {
  const { date, title, confirmed, body, issues } = item.data;
  if (date === undefined || meetingOfItem(graph, item)) return [];
  const { calendar } = graph.words.meetings;
  const { when, standing } = programmeItem(graph, plan, item);
  const [day, last] = [periodStart(date), lastDay(date)];
  return [
    {
      id: `${plan.id}-${item.kind}-${item.id}`,
      day,
      lastDay: last === day ? undefined : last,
      title: calendar.planned(title),
      text: calendar.plannedText({ said: [when, ...standing], body: bodyOf(graph, body).data.name, issues }),
      tentative: !confirmed,
      url: wholeAddress(graph, addressOf(item, plan.id)),
    },
  ];
}

/** Nothing where no day is known. */
export function siteCalendar(graph: Graph): CalendarView | undefined {
  const events = [
    ...graph.all('meeting').map((meeting) => meetingEvent(graph, meeting)),
    ...graph.plans.flatMap((plan) => plan.all('forward-programme-item').flatMap((item) => plannedEvents(graph, plan, item))),
    ...(dueCalendar(graph, graph.currentPlan)?.events ?? []),
  ];
  if (events.length === 0) return undefined;
  const { address, name } = graph.site.data;
  return {
    name: graph.words.meetings.calendar.name(name),
    host: new URL(address).host,
    language: graph.words.locale.tag,
    asOf: graph.asOf,
    events: events.toSorted((a, b) => a.day.localeCompare(b.day) || (a.id < b.id ? -1 : 1)),
  };
}

export const calendarLink = (graph: Graph): LinkItem | undefined =>
  siteCalendar(graph) && { label: graph.words.meetings.calendar.file, address: CALENDAR };
