/** Meetings, what is planned and what is due, as calendar files: of the site, and what is due of each plan. There is none where no day is known. */
import type { APIRoute } from 'astro';
import type { CalendarView } from '../nodes/calendar.ts';
import { calendarFile } from '../render/calendar/calendar.ts';
import { graph } from '../site.ts';
import { allCalendars } from '../subjects/publication/withdrawn-files.ts';

export const getStaticPaths = () =>
  allCalendars(graph).map(({ address, view }) => ({ params: { calendar: address.slice(1, -'.ics'.length) }, props: { view } }));

export const GET: APIRoute<{ view: CalendarView }> = ({ props: { view } }) =>
  new Response(calendarFile(view), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
