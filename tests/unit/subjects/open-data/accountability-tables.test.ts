/** The open data of promises: what each leaves open, and when there was last a report. Every cell, from the fixture with something in each. */
import { expect, test } from 'vitest';
import { rowsOfPlan } from '../whole-plan.ts';

test('a promise has what it leaves open, and its last report with the days to the day of the content', () => {
  expect(rowsOfPlan('accountability').slice(0, 3)).toEqual([
    {
      kind: 'action',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      owner_ids: ['police', 'board'],
      owners: ['The police', 'The board'],
      priority_ids: ['burglary'],
      priorities: ['Burglary'],
      due: '2026-03',
      due_last_day: '2026-03-31',
      without_owner: false,
      without_date: false,
      without_measure: false,
      without_report: false,
      last_report: '2025-10-01',
      days_since_report: 122,
      days_are_exact: true,
      address: '/plans/safer-town/actions/1-10/',
    },
    expect.objectContaining({
      kind: 'action',
      action_id: 'action-1-11',
      owners_unknown: 'to be confirmed',
      without_owner: true,
      without_date: false,
      without_report: true,
    }),
    expect.objectContaining({ kind: 'target', without_measure: false }),
  ]);
  expect(rowsOfPlan('accountability').filter(({ kind }) => kind === 'target')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        target: 'Thefts fall below a hundred',
        last_report: '2024',
        // The day is not known: the last of the year is counted from.
        days_since_report: 396,
        days_are_exact: false,
        without_report: false,
      }),
      expect.objectContaining({ target: 'Lanes are lit', without_date: true, without_measure: true, without_report: true }),
      expect.objectContaining({ target: 'Trust grows', due: '2028', due_last_day: '2028-12-31', without_date: false }),
    ]),
  );
  for (const row of rowsOfPlan('accountability')) if (row.kind === 'target') expect(row).not.toHaveProperty('without_owner');
});

test('a body has its actions, a priority its actions and targets, each with the last report on any of them', () => {
  const rows = rowsOfPlan('accountability-reports');
  expect(rows.find(({ body_id }) => body_id === 'police')).toEqual({
    kind: 'body',
    body_id: 'police',
    body: 'The police',
    promises: 1,
    without_owners: 0,
    without_dates: 0,
    without_measures: 0,
    without_reports: 0,
    last_report: '2025-10-01',
    days_since_report: 122,
    days_are_exact: true,
    address: '/plans/safer-town/accountability/police/',
  });
  expect(rows.find(({ priority_id }) => priority_id === 'burglary')).toEqual(
    expect.objectContaining({ kind: 'priority', priority: 'Burglary', promises: 3, without_owners: 1, last_report: '2025-10-01' }),
  );
});
