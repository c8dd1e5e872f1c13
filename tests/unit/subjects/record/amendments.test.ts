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
  [
    'how one can tell that it is done',
    'reason: It can be counted.\nsuccessMeasures: { from: to be confirmed, to: [Bicycles marked, Bicycles found again] }\n',
    '20 January 2026, by The council. Measures of success: from “To be confirmed” to “Bicycles marked; Bicycles found again”. It can be counted.',
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

test('a date that moved twice has what was promised first, and counts; the page of changes lists it', () => {
  const moved = (date: string, from: string, to: string) =>
    `entry: 1-1\ndecidedBy: not stated\ndate: ${date}\nreason: no reason given\ndue: { from: ${from}, to: ${to} }\n`;
  const graph = graphWith({
    [`${PLAN}changes/a.yaml`]: moved('2026-01-10', 'ongoing', '2026-06'),
    [`${PLAN}changes/b.yaml`]: moved('2026-01-20', '2026-06', '2027-03'),
  });
  const [action] = graph.currentPlan.all('action');
  expect(action && promisedFirst(graph, action)).toEqual(['Promised for: Ongoing.']);
  expect(action && amendmentsOf(graph, action).map(amendmentText)).toEqual([
    '20 January 2026. Due: from “June 2026” to “March 2027”, moved for the second time. No reason was given.',
    '10 January 2026. Due: from “Ongoing” to “June 2026”. No reason was given.',
  ]);
  const [plan] = changesView(graph).plans;
  expect(plan?.drifts).toEqual([
    {
      promise: { label: 'Mark bicycles', address: '/plans/safer-town/actions/1-1/' },
      first: 'Ongoing',
      now: 'March 2027',
      times: 2,
      last: '20 January 2026',
    },
  ]);
});
