/** Meetings, what is planned and what is due, as one calendar file; there is none where no day is known. */
import type { APIRoute } from 'astro';
import type { CalendarView } from '../nodes/calendar.ts';
import { calendarFile } from '../render/calendar/calendar.ts';
import { graph } from '../site.ts';
import { siteCalendar } from '../subjects/meetings/meeting-calendar.ts';
import { CALENDAR } from '../subjects/page/addresses.ts';

export function getStaticPaths() {
  const calendar = siteCalendar(graph);
  return calendar ? [{ params: { calendar: CALENDAR.slice(1, -'.ics'.length) }, props: { calendar } }] : [];
}

export const GET: APIRoute<{ calendar: CalendarView }> = ({ props: { calendar } }) =>
  new Response(calendarFile(calendar), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
