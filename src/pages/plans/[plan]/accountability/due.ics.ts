/** What is due next, as a calendar file; there is none where nothing with a date is to come. */
import type { APIRoute } from 'astro';
import { planPaths } from '../../../../collections.ts';
import type { CalendarView } from '../../../../nodes/calendar.ts';
import { calendarFile } from '../../../../render/calendar/calendar.ts';
import { graph } from '../../../../site.ts';
import { dueCalendar } from '../../../../subjects/accountability/due-calendar.ts';

export const getStaticPaths = async () =>
  (await planPaths()).flatMap(({ params, props: { plan } }) => {
    const calendar = dueCalendar(graph, plan);
    return calendar ? [{ params, props: { calendar } }] : [];
  });

export const GET: APIRoute<{ calendar: CalendarView }> = ({ props: { calendar } }) =>
  new Response(calendarFile(calendar), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
