/** The open data of reports and changes, cell by cell: what was put right stays, and is marked. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { correctionTable } from '../../../../src/subjects/record/corrections.ts';
import { rowsOfPlan, rowsOfSite } from '../whole-plan.ts';

test('reports', () => {
  expect(rowsOfPlan('reports')).toEqual([
    {
      id: 'progress-report-2025-05-01-1-10',
      about: 'action',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      date: '2025-05-01',
      reported_by_unknown: 'not stated',
      status: 'delayed',
      report: 'No pens.',
      corrected: true,
      address: '/plans/safer-town/actions/1-10/#report-2025-05-01-1-10',
    },
    {
      id: 'progress-report-2025-06-01-1-10',
      about: 'action',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      date: '2025-06-01',
      reported_by_ids: ['police'],
      reported_by: ['The police'],
      status: 'on track',
      report: 'Pens came.',
      corrected: false,
      corrects_id: 'progress-report-2025-05-01-1-10',
      evidence: 'Minutes of May, https://town.example.com/may',
      notes: ['Of all streets.'],
      source_ids: ['report'],
      sources: ['Report of the year (2024), page 3'],
      address: '/plans/safer-town/actions/1-10/#report-2025-06-01-1-10',
    },
    {
      id: 'progress-report-2025-10-01-1-10',
      about: 'action',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      date: '2025-10-01',
      reported_by_unknown: 'not stated',
      status: 'on track',
      report: 'Half are marked.',
      corrected: false,
      address: '/plans/safer-town/actions/1-10/#report-2025-10-01-1-10',
    },
    {
      id: 'figure-report-2026-01-05-trust',
      about: 'measure',
      measure_id: 'trust',
      measure: 'People who trust the police',
      date: '2026-01-05',
      reported_by_ids: ['council'],
      reported_by: ['The council'],
      value: 61.5,
      period: '2025',
      report: 'Asked by letter.',
      corrected: false,
      address: '/plans/safer-town/measures/trust/#part-figures',
    },
    {
      id: 'result-report-2026-01-06-bicycles',
      about: 'target',
      target_id: 'bicycles',
      target: 'Thefts fall below a hundred',
      date: '2024',
      reported_by_unknown: 'to be confirmed',
      period: '2025',
      verdict: 'not met',
      report: 'It was 95 in the end.',
      corrected: false,
      evidence: 'Walk of the lanes',
      address: '/plans/safer-town/targets/#bicycles',
    },
  ]);
});

test('dates that were moved, those that moved most first', () => {
  expect(rowsOfPlan('moved-dates')).toEqual([
    {
      kind: 'action',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      first: '2026-01',
      now: '2026-03',
      times: 2,
      last: '2026-01-03',
      reason: 'no reason given',
      address: '/plans/safer-town/actions/1-10/',
    },
    {
      kind: 'target',
      target_id: 'trust',
      target: 'Trust grows',
      first: '2027',
      now: '2028',
      times: 1,
      last: '2026-01-05',
      reason: 'Letters are slow.',
      address: '/plans/safer-town/targets/#trust',
    },
  ]);
});

test('corrections of our own text', () => {
  expect(rowsOfSite('corrections')).toEqual([
    {
      id: 'correction-2026-01-10-bicycles',
      plan_id: 'safer-town',
      plan: 'Safer Town Plan',
      kind: 'target',
      entry_id: 'bicycles',
      entry: 'Thefts fall below a hundred',
      date: '2026-01-10',
      field: 'value',
      was: '1000',
      is: '100',
      reason: 'We had typed a nought too many.',
      notes: ['Nobody was misled.'],
      source_ids: ['report'],
      sources: ['Report of the year (2024), page 12'],
      address: '/corrections/#2026-01-10-bicycles',
    },
  ]);
});

test('changes', () => {
  expect(rowsOfPlan('changes')).toEqual([
    {
      id: 'amendment-2025-12-03-1-10',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      date: '2025-12-03',
      decided_by_ids: ['board'],
      decided_by: ['The board'],
      field: 'due',
      from: '2026-01',
      to: '2026-02',
      reason: 'Pens came late.',
      address: '/changes/#safer-town-2025-12-03-1-10',
    },
    {
      id: 'amendment-2026-01-03-1-10',
      action_id: 'action-1-10',
      action: 'Mark bicycles of everybody',
      date: '2026-01-03',
      decided_by_unknown: 'not stated',
      field: 'due',
      from: '2026-02',
      to: '2026-03',
      reason: 'no reason given',
      address: '/changes/#safer-town-2026-01-03-1-10',
    },
    {
      id: 'amendment-2026-01-04-o2',
      objective_id: 'o2',
      objective: 'Calm homes',
      date: '2026-01-04',
      decided_by_ids: ['board'],
      decided_by: ['The board'],
      field: 'title',
      from: 'Calm houses',
      to: 'Calm homes',
      reason: 'Days are calm.',
      address: '/changes/#safer-town-2026-01-04-o2',
    },
    {
      id: 'amendment-2026-01-05-trust',
      target_id: 'trust',
      target: 'Trust grows',
      date: '2026-01-05',
      decided_by_ids: ['board'],
      decided_by: ['The board'],
      field: 'by',
      from: '2027',
      to: '2028',
      reason: 'Letters are slow.',
      address: '/changes/#safer-town-2026-01-05-trust',
    },
    {
      id: 'amendment-2026-01-07-lanes',
      target_id: 'lanes',
      target: 'Lanes are lit',
      date: '2026-01-07',
      decided_by_ids: ['board'],
      decided_by: ['The board'],
      field: 'title',
      from: 'Lanes lit',
      to: 'Lanes are lit',
      reason: 'The money came late.',
      notes: ['Not voted on.'],
      source_ids: ['report'],
      sources: ['Report of the year (2024), page 4'],
      address: '/changes/#safer-town-2026-01-07-lanes',
    },
    {
      id: 'amendment-2026-01-08-1-11',
      action_id: 'action-1-11',
      action: 'Light the lanes',
      date: '2026-01-08',
      decided_by_unknown: 'not stated',
      field: 'title',
      from: 'Light lanes',
      to: 'Light the lanes',
      reason: 'no reason given',
      address: '/changes/#safer-town-2026-01-08-1-11',
    },
  ]);
});

test('decisions', () => {
  expect(rowsOfSite('decisions')).toEqual([
    {
      id: 'decision-report-2026-02-04-board',
      meeting_id: 'meeting-2026-02-03-board',
      meeting: 'The board in February',
      body_id: 'board',
      body: 'The board',
      plan_ids: ['safer-town'],
      plans: ['Safer Town Plan'],
      date: '2026-01-30',
      reported_by_ids: ['board'],
      reported_by: ['The board'],
      verb: 'agreed',
      decision: 'Lanes come first.',
      number: '7',
      corrected: true,
      notes: ['Told before the minutes.'],
      source_ids: ['report'],
      sources: ['Report of the year (2024)'],
      address: '/meetings/2026-02-03-board/#report-2026-02-04-board',
    },
    {
      id: 'decision-report-2026-02-05-board',
      meeting_id: 'meeting-2026-02-03-board',
      meeting: 'The board in February',
      body_id: 'board',
      body: 'The board',
      plan_ids: ['safer-town'],
      plans: ['Safer Town Plan'],
      date: '2026-01-31',
      reported_by_unknown: 'to be confirmed',
      verb: 'resolved',
      decision: 'Lanes and doors come first.',
      corrected: false,
      corrects_id: 'decision-report-2026-02-04-board',
      address: '/meetings/2026-02-03-board/#report-2026-02-05-board',
    },
  ]);
});

test('corrections of later than the day of the site are not there yet', () => {
  const { entries } = readContent('tests/fixtures/whole-plan/content');
  expect(correctionTable(buildGraph(entries, { asOf: '2026-01-09' })).rows).toEqual([]);
});
