/** Calendar files keep to RFC 5545, and have nothing from the clock. */
import { describe, expect, it } from 'vitest';
import type { CalendarView } from '../../../src/nodes/calendar.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { calendarFile } from '../../../src/render/calendar/calendar.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { dueCalendar } from '../../../src/subjects/accountability/due-calendar.ts';

const VIEW: CalendarView = {
  name: 'Plan, part one; all of it',
  host: 'www.example.org',
  language: 'en-GB',
  asOf: '2026-01-31',
  events: [
    {
      id: 'town-action-1-10',
      day: '2026-03-31',
      title: `Due: Action 1.10: ${'Größe zählt, '.repeat(12)}“done”`,
      text: 'No day.\nBack\\slash',
      url: 'https://www.example.org/plans/town/actions/1-10/',
    },
  ],
};

const file = calendarFile(VIEW);
const unfolded = file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('ends every line with CR and LF, and has neither elsewhere', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines at 75 octets, and cuts no letter in two', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(file).not.toContain('\ufffd');
    expect(unfolded.find((line) => line.startsWith('SUMMARY'))).toContain('Größe zählt\\, Größe zählt\\, ');
  });

  it('escapes what has a meaning in it', () => {
    expect(unfolded).toContain('X-WR-CALNAME:Plan\\, part one\\; all of it');
    expect(unfolded).toContain('DESCRIPTION:No day.\\nBack\\\\slash');
  });

  it('has whole days, ids of the site, and the day of the content as its time', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260331');
    expect(unfolded).toContain('UID:town-action-1-10@www.example.org');
    expect(unfolded).toContain('DTSTAMP:20260131T000000Z');
  });

  it('opens and closes what it must, once', () => {
    expect(unfolded.filter((line) => /^(BEGIN|END|VERSION|PRODID)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//www.example.org//plan publisher//EN',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });
});

describe('the calendar of a plan', () => {
  const { entries } = readContent('tests/fixtures/whole-plan/content');
  const calendar = (options: Parameters<typeof buildGraph>[1] = {}) => {
    const graph = buildGraph(entries, options);
    return dueCalendar(graph, graph.currentPlan);
  };

  it('has what is to come, a month on its last day, which it says', () => {
    expect(calendar()?.events.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-03-31 Due: Action 1.10: Mark bicycles of everybody',
      '2028-12-31 Due: Trust grows',
    ]);
    expect(calendar()?.events[0]?.text).toContain('March 2026');
  });

  it('keeps the ids of its events wherever the site is built, and whatever the day', () => {
    const ids = (built: typeof VIEW | undefined) => built && [built.host, ...built.events.map(({ id }) => id)];
    expect(ids(calendar({ address: 'https://preview.example.com/x/', asOf: '2026-02-15' }))).toEqual(ids(calendar()));
  });

  it('is not there where nothing is to come', () => {
    expect(calendar({ asOf: '2029-01-01' })).toBeUndefined();
  });
});
