/** How an action stands: what its latest report says, and nothing greener. */
import { describe, expect, test } from 'vitest';
import { isPastDue, progressOf, statusOf } from '../../../src/plan/actions.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { ACTION, contentWith, PLAN, progress, withAction } from './broken-content.ts';

const actionWith = (due: string, asOf: string, ...reports: [date: string, status: string][]) => {
  const files = reports.map(([date, status], index) => [
    `${PLAN}reports/progress/${date}-1-1-${index}.yaml`,
    progress({ date, status, text: `${status} on ${date}` }),
  ]);
  const content = contentWith({ ...withAction(ACTION.replace('due: ongoing', `due: ${due}`)), ...Object.fromEntries(files) });
  const [action] = buildGraph(content.entries, { asOf }).currentPlan.all('action');
  if (!action) throw new Error('The action of this case has a mistake in it');
  return action;
};

describe('status', () => {
  const reports: [string, string][] = [
    ['2026-03-01', 'delayed'],
    ['2026-01-01', 'not started'],
    ['2026-02-01', 'on track'],
  ];

  test('without a report it is not reported', () => {
    expect(statusOf(actionWith('ongoing', '2026-01-31'))).toBe('not reported');
  });

  test.each([
    ['2025-12-31', 'not reported'],
    ['2026-01-01', 'not started'],
    ['2026-02-28', 'on track'],
    ['2026-03-01', 'delayed'],
  ])('on %s it is “%s”: the latest report up to that day, whatever their order', (asOf, status) => {
    expect(statusOf(actionWith('ongoing', asOf, ...reports))).toBe(status);
  });

  test.each([
    ['a report without a status is no green light, and not nothing', [['2026-01-01', 'not stated']], 'reported without a status'],
    [
      'it counts after a status',
      [
        ['2026-01-01', 'on track'],
        ['2026-01-02', 'not stated'],
      ],
      'reported without a status',
    ],
    [
      'a status counts after it',
      [
        ['2026-01-01', 'not stated'],
        ['2026-01-02', 'delayed'],
      ],
      'delayed',
    ],
  ] as [string, [string, string][], string][])('%s', (_case, made, status) => {
    expect(statusOf(actionWith('ongoing', '2026-01-31', ...made))).toBe(status);
  });

  test('reports are shown with the latest first, and none of the future', () => {
    const action = actionWith('ongoing', '2026-02-15', ...reports);
    expect(progressOf(action).map(({ data }) => data.date)).toEqual(['2026-02-01', '2026-01-01']);
  });

  test('of two reports of one day that counts whose name comes later', () => {
    const action = actionWith('ongoing', '2026-01-31', ['2026-01-05', 'on track'], ['2026-01-05', 'complete']);
    expect(statusOf(action)).toBe('complete');
  });
});

describe('past due', () => {
  test.each([
    ['the day after', '2026-01-30', [], true],
    ['the day itself', '2026-01-31', [], false],
    ['before', '2026-02-28', [], false],
    ['a month names no day', '2026-01', [], false],
    ['a year names no day', '2025', [], false],
    ['ongoing has no day', 'ongoing', [], false],
    ['to be confirmed has no day', 'to be confirmed', [], false],
    ['complete', '2026-01-30', [['2026-01-29', 'complete']], false],
    ['stopped', '2026-01-30', [['2026-01-29', 'stopped']], false],
    ['complete only later', '2026-01-30', [['2026-02-05', 'complete']], true],
    ['on track but late', '2026-01-30', [['2026-01-29', 'on track']], true],
  ] as [string, string, [string, string][], boolean][])('%s (due %s)', (_when, due, reports, late) => {
    expect(isPastDue(actionWith(due, '2026-01-31', ...reports), '2026-01-31')).toBe(late);
  });
});
