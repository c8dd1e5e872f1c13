/**
 * Dates -> a calendar file (iCalendar, RFC 5545), which every calendar can take in. Whole days only, and nothing from the clock:
 * the same content gives the same bytes, and an event that is read again is known again by its UID.
 */
import type { CalendarEvent, CalendarView } from '../../nodes/calendar.ts';

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A long line goes on in the next, after a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets(current + character) > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** Signs that have a meaning in a value (RFC 5545, 3.3.11); what no text may hold is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u001f\u007f]/g, '');

const basic = (day: string): string => day.replaceAll('-', '');

const DAY = 24 * 60 * 60 * 1000;
/** An event ends before this day (RFC 5545, 3.6.1). */
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

const eventLines = ({ id, day, lastDay, title, text, place, tentative, url }: CalendarEvent, { host, asOf }: CalendarView): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${host}`,
  `DTSTAMP:${basic(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(day)}`,
  ...(lastDay ? [`DTEND;VALUE=DATE:${basic(dayAfter(lastDay))}`] : []),
  `SUMMARY:${escaped(title)}`,
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  ...(tentative ? ['STATUS:TENTATIVE'] : []),
  ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
  `URL:${url}`,
  // It takes up nobody’s day.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export function calendarFile(view: CalendarView): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${view.host}//plan publisher//${view.language.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(view.name)}`,
    ...view.events.flatMap((event) => eventLines(event, view)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
