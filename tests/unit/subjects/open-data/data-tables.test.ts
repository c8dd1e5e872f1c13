/** The tables of open data as a whole: which there are, that the tests of their cells meet every column, and how they are written. */
import { describe, expect, it, test } from 'vitest';
import { type DataTable, tableCsv, tableJson } from '../../../../src/subjects/open-data/open-data-table.ts';
import { english } from '../../../../src/words/en/index.ts';
import { graph, rowsOfOldPlan, tablesOfOldPlan, tablesOfPlan, tablesOfSite } from '../whole-plan.ts';

test('a plan has these tables, and the site has each of them over all plans, and those above and between plans', () => {
  const ofPlans = [
    'accountability',
    'accountability-reports',
    'priorities',
    'themes',
    'objectives',
    'delivery-parts',
    'delivery-sections',
    'actions',
    'outcomes',
    'measures',
    'observations',
    'targets',
    'theory-steps',
    'consultations',
    'chapters',
    'funding',
    'funded-projects',
    'alignment',
    'wider-priorities',
    'office-holders',
    'forward-programme',
    'reports',
    'changes',
    'moved-dates',
  ];
  expect(tablesOfPlan.map(({ name }) => name)).toEqual(ofPlans);
  const above = [
    'plans',
    'bodies',
    'districts',
    'documents',
    'meetings',
    'decisions',
    'corrections',
    'glossary',
    'redirects',
    'everyday-words',
    'duties',
  ];
  const between = ['lineage', 'topics', 'topic-entries'];
  expect(tablesOfSite.map(({ name }) => name)).toEqual([...ofPlans, ...above, ...between, 'promises']);
});

test('a table without rows is not there', () => {
  expect(tablesOfOldPlan.map(({ name }) => name)).toEqual(['priorities']);
});

test('a priority of an old plan says why no later one goes on with it', () => {
  expect(rowsOfOldPlan('priorities')).toEqual([
    {
      id: 'theft',
      priority: 'Theft',
      summary: 'Thefts of all kinds.',
      leads_unknown: 'not stated',
      why: 'Thieves steal.',
      part_ids: ['locked', 'open'],
      parts: ['Of locked things', 'Of open things'],
      parts_ended_ids: ['open'],
      parts_ended_reasons: ['Nothing is open now.'],
      parts_ended_by: ['ours'],
      address: '/plans/old-town/priorities/theft/',
    },
    {
      id: 'graffiti',
      priority: 'Graffiti',
      summary: 'Paint on walls.',
      leads_unknown: 'to be confirmed',
      why: 'Walls are painted.',
      ended: 'The walls are gone.',
      ended_by: 'ours',
      address: '/plans/old-town/priorities/graffiti/',
    },
  ]);
});

test('every column is filled somewhere, so that the tests of the cells would see a wrong value in it', () => {
  const isEmpty = ({ name }: DataTable, column: string) =>
    [...tablesOfPlan, ...tablesOfOldPlan, ...tablesOfSite]
      .filter((table) => table.name === name)
      .every(({ rows }) => rows.every((row) => [null, undefined].includes(row[column] as null) || String(row[column]) === ''));
  const empty = [...tablesOfPlan, ...tablesOfSite].flatMap((table) =>
    table.columns.filter(({ name }) => isEmpty(table, name)).map(({ name }) => `${table.name}: ${name}`),
  );
  expect(empty).toEqual([]);
});

test('every column that has words is in its table, so that no page explains what is not there', () => {
  const { tables } = english.openData;
  const without = [...tablesOfPlan, ...tablesOfSite].flatMap(({ name, columns }) => {
    const own = Object.keys((tables as Record<string, { columns: object }>)[name]?.columns ?? {});
    return own.filter((column) => !columns.some((each) => each.name === column)).map((column) => `${name}: ${column}`);
  });
  expect(without).toEqual([]);
});

describe('a table as a file', () => {
  const projects = tablesOfPlan.find(({ name }) => name === 'funded-projects');
  if (!projects) throw new Error('The fixture has projects');

  it('is CSV that Excel reads as UTF-8, with its columns in their order, lists in one cell, and nothing for what is not known', () => {
    expect(tableCsv(projects).split('\r\n')).toEqual([
      '\uFEFFid,project,pounds,period,period_from,period_to,period_unknown,fund_id,fund,priority_ids,priorities,run_by_ids,run_by,run_by_unknown,objectives,impact,added_value,notes,source_ids,sources,address',
      'open-door,Open Door,750,2025,2025-01-01,2025-12-31,,fund,Safer Streets Fund,burglary,Burglary,police,The police,,Reduce drug/alcohol misuse | Lend/give locks,Doors are shut/locked,Neighbours met,One of two.,report,"Report of the year (2024), page 16",/plans/safer-town/funding/#project-open-door',
      'shut-door,Shut Door,150,,,,not stated,,,,,,,not stated,Shut doors,,,,report,Report of the year (2024),/plans/safer-town/funding/#project-shut-door',
      '',
    ]);
  });

  it('is JSON with arrays for lists and null for what is not known, never an empty text', () => {
    const { rows } = tableJson(graph, projects);
    expect(rows[1]).toMatchObject({
      period: null,
      period_unknown: 'not stated',
      objectives: ['Shut doors'],
      priority_ids: [],
      fund_id: null,
    });
    const cells = [...tablesOfPlan, ...tablesOfSite].flatMap((table) => table.rows.flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => cell === '' || cell === undefined)).toEqual([]);
  });

  it('says of each column its type, what it means and what it joins, and which columns tell its rows apart', () => {
    const { key, columns } = tableJson(graph, projects);
    expect(key).toEqual(['id']);
    expect(columns.slice(2, 3)).toEqual([
      { name: 'pounds', type: 'number', description: 'The sum; it is a part of what its fund has spent' },
    ]);
    expect(columns.find(({ name }) => name === 'fund_id')).toEqual({
      name: 'fund_id',
      type: 'id',
      joins: 'funding.fund_id',
      description: 'Id of the fund that pays for it',
    });
    expect(columns.find(({ name }) => name === 'period_unknown')?.codes).toEqual(['not stated', 'to be confirmed']);
  });
});

describe('a table over all plans', () => {
  it('finds what it joins within the plan of the row, or above all plans', () => {
    const joins = (column: string) =>
      tablesOfSite.find(({ name }) => name === 'promises')?.columns.find(({ name }) => name === column)?.joins;
    expect([joins('plan_id'), joins('measure_id'), joins('district_id')]).toEqual([
      'plans.id',
      { plan: 'plan_id', to: 'measures.id' },
      'districts.id',
    ]);
  });
});
