/** The graph has entries in the order of reading, finds them by reference, and cannot be changed. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ACTION, contentWith, ORGANISATIONS, PLAN, withAction } from './broken-content.ts';

const actionNumber = (number: string) => ACTION.replace('"1.1"', `"${number}"`);
const notice = (date: string) => `---\ntitle: News\ndate: ${date}\n---\n\nText.\n`;
const files = {
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}actions/1-10.md`]: actionNumber('1.10'),
  [`${PLAN}actions/1-2.md`]: actionNumber('1.2'),
  [`${PLAN}actions/2-1.md`]: actionNumber('2.1'),
  [`${PLAN}actions/1-1.md`]: actionNumber('1.1'),
  'updates/first.md': notice('2026-01-01'),
  'updates/second.md': notice('2026-01-20'),
  'plans/older/plan.md': '---\ntitle: Older\nsummary: S\nperiod: { from: 2021, to: 2024 }\nstatus: superseded\narea: A\n---\n',
  'plans/older/priorities/burglary.md': '---\ntitle: Burglary before\norder: 1\nsummary: S\nleads: not stated\n---\n',
};
const graph = buildGraph(contentWith(files).entries);

test('actions stand in the order of their numbers: 1.2 before 1.10', () => {
  expect(graph.currentPlan.all('action').map(({ data }) => data.number)).toEqual(['1.1', '1.2', '1.10', '2.1']);
});

test('notices and plans stand with the latest first, lists in the order of their file', () => {
  expect(graph.all('update').map(({ id }) => id)).toEqual(['second', 'first']);
  expect(graph.plans.map(({ id }) => id)).toEqual(['safer-town', 'older']);
  expect(graph.all('organisation').map(({ id }) => id)).toEqual(['police', 'council']);
});

test('a reference means the entry of the plan that it is seen from', () => {
  const [current, older] = graph.plans;
  expect(current?.get('burglary', 'priority').data.title).toBe('Burglary');
  expect(older?.get('burglary', 'priority').data.title).toBe('Burglary before');
  expect(current?.get('police', 'organisation', 'group').kind).toBe('organisation');
});

test('what is not there is an error, not undefined', () => {
  expect(() => graph.currentPlan.get('fraud', 'priority')).toThrow('No priority “fraud” in plan safer-town');
});

test('nothing in the graph can be changed', () => {
  const [priority] = graph.currentPlan.all('priority');
  expect(() => Object.assign(priority?.data ?? {}, { title: 'x' })).toThrow(TypeError);
  expect(() => priority?.body.pop()).toThrow(TypeError);
  expect(() => (graph.plans as unknown[]).pop()).toThrow(TypeError);
  expect(() => (graph.all('organisation') as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(graph, { asOf: '2030-01-01' })).toThrow(TypeError);
});

test('“today” is the day of the content, unless another day is given', () => {
  expect(graph.asOf).toBe('2026-01-31');
  expect(buildGraph(contentWith(withAction(ACTION)).entries, { asOf: '2027-01-01' }).asOf).toBe('2027-01-01');
});
