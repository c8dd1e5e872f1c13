/** Feeds and calendars of what was withdrawn: whoever follows them learns of it. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { calendarFile } from '../../../../src/render/calendar/calendar.ts';
import { atomFile } from '../../../../src/render/feed/atom.ts';
import { allCalendars, allFeeds } from '../../../../src/subjects/publication/withdrawn-files.ts';
import { ACTION, contentWith, type Files, ORGANISATIONS, progress } from '../../plan/broken-content.ts';
import { TWO_PLANS } from '../../plan/two-plans.ts';

const files: Files = {
  ...TWO_PLANS,
  'organisations.yaml': ORGANISATIONS,
  'plans/old-town/actions/1-1.md': ACTION.replace('due: ongoing', 'due: 2026-09-30'),
  'plans/old-town/reports/progress/a.yaml': progress(),
};
const PLAN_FILE = 'plans/old-town/plan.md';
const WITHDRAWN = '---\npublication: { withdrawn: { on: 2026-01-20, why: It was another town, instead: safer-town } }\n';
const graphOf = (plan: string) => buildGraph(contentWith({ ...files, [PLAN_FILE]: plan }).entries, { asOf: '2026-01-31' });
const before = graphOf(String(files[PLAN_FILE]));
const now = graphOf(String(files[PLAN_FILE]).replace('---\n', WITHDRAWN));
const addresses = (of: { address: string }[]) => of.map(({ address }) => address).sort();

const SAID = 'Plan: Old Town Plan. It was withdrawn on 20 January 2026. It was another town. What holds instead: Safer Town Plan.';

it('a feed keeps its address and its id, and has the withdrawal as its entry', () => {
  expect(addresses(allFeeds(before))).toContain('/plans/old-town/feed.xml');
  expect(addresses(allFeeds(now))).toEqual(addresses(allFeeds(before)));
  const [was, is] = [before, now].map((graph) => allFeeds(graph).find(({ address }) => address.includes('old-town'))?.view);
  expect(is).toMatchObject({ id: was?.id, title: was?.title, address: was?.address });
  expect(is?.entries).toMatchObject([
    { title: 'Withdrawn: Old Town Plan', text: SAID, updated: '2026-01-20', url: expect.stringMatching(/\/plans\/old-town\/$/) },
  ]);
  expect(is && atomFile(is)).toContain('<updated>2026-01-20T00:00:00Z</updated>');
});

it('a calendar keeps its address, and has the day of the withdrawal', () => {
  const due = '/plans/old-town/accountability/due.ics';
  expect(addresses(allCalendars(before))).toContain(due);
  expect(addresses(allCalendars(now))).toEqual(addresses(allCalendars(before)));
  const view = allCalendars(now).find(({ address }) => address === due)?.view;
  expect(view?.events).toMatchObject([
    { id: 'withdrawn-plans-old-town', day: '2026-01-20', title: 'Withdrawn: Old Town Plan', text: SAID },
  ]);
  expect(view && calendarFile(view)).toContain('SUMMARY:Withdrawn: Old Town Plan\r\n');
});
