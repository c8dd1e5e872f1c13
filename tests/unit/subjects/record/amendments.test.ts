/** What a reader is told of a promise that was changed: what held first, what holds now, and why. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { amendmentNodes } from '../../../../src/subjects/record/amendment-nodes.ts';
import { amendmentsOf, amendmentText, changesView, promisedFirst } from '../../../../src/subjects/record/amendments.ts';
import { ACTION, contentWith, type Files, PLAN, withAction } from '../../plan/broken-content.ts';

const change = (fields: string) => `entry: 1-1\ndecidedBy: [council]\ndate: 2026-01-20\n${fields}`;
const graphWith = (files: Files) => buildGraph(contentWith({ ...withAction(ACTION), ...files }).entries);

test.each([
  [
    'a date, for no reason',
    'reason: no reason given\ndue: { from: ongoing, to: 2026-06 }\n',
    '20 January 2026, by The council. Due: from “Ongoing” to “June 2026”. No reason was given.',
  ],
  [
    'owners and wording',
    'reason: The police have no pens.\nowners: { from: [police], to: [council] }\ntitle: { from: Mark bicycles, to: Lend pens }\n',
    '20 January 2026, by The council. Wording: from “Mark bicycles” to “Lend pens”. Owner: from “The police” to “The council”. The police have no pens.',
  ],
])('%s', (_what, fields, said) => {
  const graph = graphWith({ [`${PLAN}changes/a.yaml`]: change(fields) });
  const [action] = graph.currentPlan.all('action');
  expect(action && amendmentsOf(graph, action).map(amendmentText)).toEqual([said]);
});

test('the page of changes has each promise under its plan, and leads to it', () => {
  const graph = graphWith({ [`${PLAN}changes/a.yaml`]: change('reason: It is late.\ndue: { from: ongoing, to: 2026-06 }\n') });
  const { plans } = changesView(graph);
  expect(plans.map(({ plan, changes }) => [plan, changes.map(({ id, promise }) => [id, promise.label, promise.address])])).toEqual([
    ['Safer Town Plan', [['safer-town-a', 'Mark bicycles', '/plans/safer-town/actions/1-1/']]],
  ]);
});

test('what was promised first leads to all changes; a promise that was not changed has no such part', () => {
  const graph = graphWith({ [`${PLAN}changes/a.yaml`]: change('reason: It is late.\ndue: { from: ongoing, to: 2026-06 }\n') });
  const [action] = graph.currentPlan.all('action');
  const leadsToAll = (history: Parameters<typeof amendmentNodes>[0]) =>
    JSON.stringify(amendmentNodes(history, 2, '/a/', graph.words)).includes('"address":"/changes/"');
  expect(action && leadsToAll({ changes: amendmentsOf(graph, action), first: promisedFirst(graph, action) })).toBe(true);
  expect(amendmentNodes({ changes: [], first: [] }, 2, '/a/', graph.words)).toEqual([]);
});
