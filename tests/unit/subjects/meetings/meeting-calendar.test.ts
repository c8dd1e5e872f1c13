/** All days of a site as one calendar: nothing is said to be surer than it is. The day of the content is 31 January 2026. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { calendarFile } from '../../../../src/render/calendar/calendar.ts';
import { calendarLink, siteCalendar } from '../../../../src/subjects/meetings/meeting-calendar.ts';
import { meetingListView } from '../../../../src/subjects/meetings/meeting-list.ts';
import { meetingListNodes } from '../../../../src/subjects/meetings/meeting-nodes.ts';
import { ACTION, contentWith, type Files, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const SHARED: Files = {
  'groups.yaml': '- id: panel\n  name: The panel\n',
  'sources.yaml': '- id: report\n  title: Report\n  publisher: Town\n',
  'organisations.yaml': ORGANISATIONS,
};
const meeting = (date: string): Files => ({
  [`meetings/${date}.md`]: `---\ntitle: The panel meets\nbody: panel\ndate: ${date}\nbegins: 10am\nrecord: minutes\nplace: Hall\nsources: [{ document: report }]\n---\n`,
});
const item = (id: string, rest: string): string =>
  `- { id: ${id}, title: Item ${id}, ${rest} body: panel, issues: [Lamps, Lanes], invited: not stated, sources: [{ document: report }] }\n`;
const PROGRAMME: Files = {
  [`${PLAN}forward-programme.yaml`]: [
    item('sure', 'date: 2026-04-02, confirmed: true,'),
    item('month', 'date: 2026-02, dateAsPrinted: Some day in February, confirmed: false,'),
    item('held', 'date: 2025-12-01, confirmed: true,'),
    item('undated', 'confirmed: false,'),
  ].join(''),
};
const DUE: Files = { [`${PLAN}actions/1-1.md`]: ACTION.replace('due: ongoing', 'due: 2026-06') };

const graphOf = (...files: Files[]) => buildGraph(contentWith(Object.assign({}, SHARED, ...files)).entries);
const eventsOf = (...files: Files[]) => siteCalendar(graphOf(...files))?.events ?? [];

it('has meetings past and to come, what is planned, and what is due, in order', () => {
  const events = eventsOf(meeting('2026-03-05'), meeting('2025-12-01'), PROGRAMME, DUE);
  expect(events.map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2025-12-01 The panel meets',
    '2026-02-01 Planned: Item month',
    '2026-03-05 The panel meets',
    '2026-04-02 Planned: Item sure',
    '2026-06-30 Due: Action 1.1: Mark bicycles',
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

it('says of a meeting when, where and who, and whether it is still to come', () => {
  const [past, ahead] = eventsOf(meeting('2026-03-05'), meeting('2025-12-01'));
  expect(past).toMatchObject({ place: 'Hall', text: '1 December 2025, 10am. Who meets: The panel. Record: Minutes.' });
  expect(ahead?.text).toContain('Record: Planned.');
});

it('takes a month for all its days, with the words of the source, and does not call it sure', () => {
  const [month] = eventsOf(PROGRAMME);
  expect(month?.id).toContain('held');
  const event = eventsOf(PROGRAMME).find(({ id }) => id.endsWith('month'));
  expect(event).toMatchObject({ day: '2026-02-01', lastDay: '2026-02-28', tentative: true });
  expect(event?.text).toBe('Some day in February. The date is not confirmed. Who meets: The panel. To consider: Lamps; Lanes.');
  const file = calendarFile(siteCalendar(graphOf(PROGRAMME)) as NonNullable<ReturnType<typeof siteCalendar>>).replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART;VALUE=DATE:20260201\r\nDTEND;VALUE=DATE:20260301\r\nSUMMARY:Planned: Item month\r\nSTATUS:TENTATIVE');
  expect(file.match(/STATUS:/g)?.length).toBe(1);
});

it('is on the page of all meetings, and not there where no day is known', () => {
  const linked = (graph: ReturnType<typeof graphOf>) =>
    JSON.stringify(meetingListNodes(meetingListView(graph), graph.words)).includes('.ics');
  expect(linked(graphOf(DUE))).toBe(true);
  expect(linked(graphOf())).toBe(false);
  expect(calendarLink(graphOf())).toBeUndefined();
});
