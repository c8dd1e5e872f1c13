/** Which plans a meeting belongs to, for all who ask: its pages, its feed, what was said since. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { plansOfMeeting } from '../../../src/plan/meetings.ts';
import { feedsOf } from '../../../src/subjects/feeds/feeds.ts';
import { contentWith } from './broken-content.ts';

const OLD =
  '---\ntitle: Old Town Plan\nsummary: What was to be done.\nperiod: { from: 2005, to: 2006 }\nstatus: superseded\narea: The town\n---\n\nShort.\n';
const meeting = (plans: string) => `---\ntitle: The panel\nbody: panel\ndate: 2025-12-01\nrecord: agenda\n${plans}---\n`;
const graphOf = (plans: string) =>
  buildGraph(
    contentWith({
      'groups.yaml': '- id: panel\n  name: The panel\n',
      'plans/old-town/plan.md': OLD,
      'meetings/met.md': meeting(plans),
      'reports/decisions/one.yaml': 'meeting: met\nreportedBy: not stated\ndate: 2026-01-02\nverb: agreed\ntext: Lamps.\n',
    }).entries,
  );

it.each([
  ['those that it names, in its order', 'plans: [old-town, safer-town]\n', ['old-town', 'safer-town']],
  ['an old one, if it names that alone', 'plans: [old-town]\n', ['old-town']],
  ['the current one, if it names none', '', ['safer-town']],
  ['the current one, if its list is empty', 'plans: []\n', ['safer-town']],
])('a meeting is of %s', (_, plans, ids) => {
  const graph = graphOf(plans);
  const [met] = graph.all('meeting');
  expect(met && plansOfMeeting(graph, met).map(({ id }) => id)).toEqual(ids);
  const feeds = feedsOf(graph).map(({ address }) => address);
  expect(feeds.filter((address) => address.includes('/plans/')).sort()).toEqual(ids.map((id) => `/plans/${id}/feed.xml`).sort());
});
