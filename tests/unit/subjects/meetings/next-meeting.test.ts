/** Which meeting is to come next, counted from the day of the content, 31 January 2026. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { meetingListView } from '../../../../src/subjects/meetings/meeting-list.ts';
import { contentWith, type Files, PLAN } from '../../plan/broken-content.ts';

const GROUPS = { 'groups.yaml': '- id: panel\n  name: The panel\n', 'sources.yaml': '- id: report\n  title: Report\n  publisher: Town\n' };
const meeting = (date: string): Files => ({
  [`meetings/${date}.md`]: `---\ntitle: The panel meets\nbody: panel\ndate: ${date}\nrecord: agenda\nplace: Hall\nsources: [{ document: report }]\n---\n`,
});
const programme = (...dates: string[]): Files => ({
  [`${PLAN}forward-programme.yaml`]: dates
    .map(
      (date) =>
        `- id: item-${date}\n  title: Item of ${date}\n  date: ${date}\n  confirmed: false\n  body: panel\n  issues: [Lamps]\n  invited: not stated\n  sources: [{ document: report }]\n`,
    )
    .join(''),
});
const viewOf = (...files: Files[]) => meetingListView(buildGraph(contentWith(Object.assign({}, GROUPS, ...files)).entries));

it.each<[what: string, files: Files[], next: string | undefined]>([
  ['none where nothing is announced', [], undefined],
  ['none where all have been', [meeting('2025-12-01'), programme('2025-11')], undefined],
  ['the first to come', [meeting('2026-03-05'), meeting('2026-02-04'), meeting('2025-12-01')], 'The panel meets, 4 February 2026'],
  ['an item of a programme, if it comes first', [meeting('2026-03-05'), programme('2026-02')], 'Item of 2026-02'],
])('it is %s', (_, files, label) => {
  expect(viewOf(...files).next?.what.label).toBe(label);
});

it('leads to other ways to have a say only where there is any', () => {
  expect(viewOf().say).toBeUndefined();
  expect(viewOf(meeting('2025-12-01')).say?.address).toBe('/have-your-say/');
});

const COUNCIL = (contact: string) => `- id: council\n  name: The council\n${contact}`;
const CONTACT =
  '  contact: { number: 0300 3, web: "https://council.example/", readOn: [{ page: Page, url: "https://council.example/", on: 2026-01-01 }] }\n';

it.each<[what: string, groups: string, contact: string, whom: string[][]]>([
  [
    'the body that a panel belongs to, to any depth',
    'committee\n- id: committee\n  name: Committee\n  parent: council',
    CONTACT,
    [['The council', '0300 3', 'council.example']],
  ],
  ['nobody where content does not say how to reach it', 'council', '', []],
])('asks %s', (_, parent, contact, whom) => {
  const files = { 'groups.yaml': `- id: panel\n  name: The panel\n  parent: ${parent}\n`, 'organisations.yaml': COUNCIL(contact) };
  const asks = viewOf(meeting('2026-03-05'), files).ask.whom;
  expect(asks.map(({ body, ways }) => [body.label, ...ways.map(({ label }) => label)])).toEqual(whom);
});

it('has the date with its uncertainty, and the others stand with the latest first', () => {
  const view = viewOf(programme('2026-02'), meeting('2025-11-01'), meeting('2025-12-01'));
  expect(view.next?.when).toBe('February 2026. The date is not confirmed.');
  expect(view.meetings.map(({ day }) => day)).toEqual(['1 December 2025', '1 November 2025']);
});
