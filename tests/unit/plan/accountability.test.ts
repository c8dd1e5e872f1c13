/** What is known of promises, counted to the day that the content speaks for: nothing is guessed, and nothing is from the clock. */
import { describe, expect, test } from 'vitest';
import { datesOf, lastReport, leavesOpen, promisesOf, takenOn } from '../../../src/plan/accountability.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ACTION, contentWith, type Files, ORGANISATIONS, PLAN, withProgress } from './broken-content.ts';

/** An action with these lines in place of its own. The day of the content is 31 January 2026. */
const action = (number: string, { due = 'ongoing', owners = '[police]', success = '["It is done"]' }) =>
  `---\nnumber: "${number}"\ntitle: Action ${number}\nsuccessMeasures: ${success}\nowners: ${owners}\ndue: ${due}\n---\n`;

function graphWith(files: Files) {
  const graph = buildGraph(contentWith({ 'organisations.yaml': ORGANISATIONS, ...files }).entries);
  return { graph, plan: graph.currentPlan, actions: graph.currentPlan.all('action') };
}

describe('the last report', () => {
  test.each([
    ['a day', ['2026-01-01', '2025-12-01'], { date: '2026-01-01', days: 30, isExact: true }],
    ['the day of the content', ['2026-01-31'], { date: '2026-01-31', days: 0, isExact: true }],
    ['a month: at least the days since its last', ['2025-12'], { date: '2025-12', days: 31, isExact: false }],
    ['a year: at least the days since its last', ['2024'], { date: '2024', days: 396, isExact: false }],
    ['a year that goes on: it may be today', ['2026'], { date: '2026', days: 0, isExact: false }],
    [
      'a month of a year of which no more is known: what the page has as its last record',
      ['2024', '2024-06'],
      { date: '2024-06', days: 580, isExact: false },
    ],
    ['none that is still to come', ['2026-03-01'], undefined],
    ['none at all', [], undefined],
  ])('%s', (_, dates, expected) => {
    const { graph, actions } = graphWith({
      [`${PLAN}actions/1-1.md`]: action('1.1', {}),
      ...Object.assign({}, ...dates.map((date) => withProgress('1-1', date))),
    });
    expect(lastReport(graph, actions)).toEqual(expected);
  });
});

test('a promise leaves open what a word stands for; ongoing is no missing date', () => {
  const { plan } = graphWith({
    [`${PLAN}actions/1-1.md`]: action('1.1', { due: 'to be confirmed', owners: 'not stated', success: 'to be confirmed' }),
    [`${PLAN}actions/1-2.md`]: action('1.2', {}),
    ...withProgress('1-2', '2026-01-01'),
    [`${PLAN}targets/calm.yaml`]:
      'title: Calm nights\npriority: burglary\nby: not stated\nmeaning: in words\nsources: [{ document: report }]\n',
  });
  const open = promisesOf(plan).map((promise) => [
    promise.data.title,
    (['owner', 'date', 'measure', 'report'] as const).filter((gap) => leavesOpen(promise, gap)),
  ]);
  expect(Object.fromEntries(open)).toMatchObject({
    'Action 1.1': ['owner', 'date', 'measure', 'report'],
    'Action 1.2': [],
    // Nobody is asked to name who is to reach a target.
    'Calm nights': ['date', 'measure', 'report'],
  });
});

test('what is due next is what has a date to come, the first first; what ended is in neither list', () => {
  const { graph, plan } = graphWith({
    [`${PLAN}actions/1-1.md`]: action('1.1', { due: '2027' }),
    [`${PLAN}actions/1-2.md`]: action('1.2', { due: '2026-01' }),
    [`${PLAN}actions/1-3.md`]: action('1.3', { due: '2025-06-01' }),
    [`${PLAN}actions/1-4.md`]: action('1.4', { due: '2025-06-01' }),
    ...withProgress('1-4', '2025-05-01', { status: 'complete' }),
    [`${PLAN}actions/1-5.md`]: action('1.5', { due: '2028' }),
    ...withProgress('1-5', '2025-05-01', { status: 'stopped' }),
    [`${PLAN}actions/1-6.md`]: action('1.6', {}),
  });
  const { next, passed } = datesOf(graph, plan);
  const names = (dated: typeof next) => dated.map(({ promise, lastDay: day }) => `${promise.data.title}: ${day}`);
  expect(names(next)).toEqual(['Action 1.2: 2026-01-31', 'Action 1.1: 2027-12-31']);
  expect(names(passed)).toEqual(['Action 1.3: 2025-06-01']);
});

test('a body has taken on actions and what it leads; one without either is not among those who promised', () => {
  const { graph, plan } = graphWith({ [`${PLAN}actions/1-1.md`]: ACTION });
  const found = takenOn(graph, plan).map(({ body, actions }) => [body.id, actions.length]);
  expect(found).toContainEqual(['police', 1]);
  expect(found.map(([id]) => id)).not.toContain('council');
});
