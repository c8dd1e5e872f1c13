/** What is due next, as events: every promise with a date to come. A month or a year is marked on its last day, and says so. */

import type { CalendarEvent, CalendarView } from '../../nodes/calendar.ts';
import { type Dated, datesOf } from '../../plan/accountability.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { isDay } from '../../schema/periods.ts';
import { accountabilityAddress, addressOf, wholeAddress } from '../page/addresses.ts';

export const calendarAddress = (plan: string): string => `${accountabilityAddress(plan)}due.ics`;

function event(graph: Graph, plan: Plan, { promise, date, lastDay }: Dated): CalendarEvent {
  const { accountability, delivery, dates } = graph.words;
  const { kind, id, data } = promise;
  const title = promise.kind === 'action' ? delivery.actionTitle(promise.data) : data.title;
  return {
    id: `${plan.id}-${kind}-${id}`,
    day: lastDay,
    title: accountability.event(title),
    text: isDay(date) ? undefined : accountability.notADay(dates.full(date)),
    url: wholeAddress(graph, addressOf(promise, plan.id)),
  };
}

/** The calendar of a plan; nothing where nothing with a date is to come. */
export function dueCalendar(graph: Graph, plan: Plan): CalendarView | undefined {
  const { next } = datesOf(graph, plan);
  if (next.length === 0) return undefined;
  return {
    name: graph.words.accountability.calendarName(plan.entry.data.title),
    // That of the content, wherever this build is shown: an event keeps its id.
    host: new URL(graph.site.data.address).host,
    language: graph.words.locale.tag,
    asOf: graph.asOf,
    events: next.map((each) => event(graph, plan, each)),
  };
}
