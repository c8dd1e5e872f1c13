/** The tables of open data as a whole: which there are, that the tests of their cells meet every column, and how they are written. */
import { expect, test } from 'vitest';
import { type DataTable, tableCsv } from '../../../../src/subjects/open-data/open-data-table.ts';
import { rowsOfOldPlan, tablesOfOldPlan, tablesOfPlan, tablesOfSite } from '../whole-plan.ts';

test('a plan has these tables, and the site those', () => {
  expect(tablesOfPlan.map(({ name }) => name)).toEqual([
    'themes',
    'priorities',
    'objectives',
    'delivery-sections',
    'actions',
    'outcomes',
    'measures',
    'observations',
    'targets',
    'consultations',
    'funding',
    'funded-projects',
    'alignment',
    'wider-priorities',
    'office-holders',
    'forward-programme',
    'theory-steps',
  ]);
  expect(tablesOfSite.map(({ name }) => name)).toEqual(['lineage', 'promises', 'funding', 'topics', 'topic-entries', 'glossary']);
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
      leads: 'Not stated',
      why: 'Thieves steal.',
      address: '/plans/old-town/priorities/theft/',
      parts: 'Of locked things; Of open things',
      parts_ended: 'Of open things: Our reading: Nothing is open now.',
    },
    {
      id: 'graffiti',
      priority: 'Graffiti',
      summary: 'Paint on walls.',
      leads: 'To be confirmed',
      why: 'Walls are painted.',
      ended: 'The walls are gone.',
      address: '/plans/old-town/priorities/graffiti/',
    },
  ]);
});

test('every column is filled somewhere, so that the tests of the cells would see a wrong value in it', () => {
  const isEmpty = ({ name }: DataTable, column: string) =>
    [...tablesOfPlan, ...tablesOfOldPlan, ...tablesOfSite]
      .filter((table) => table.name === name)
      .every(({ rows }) => rows.every((row) => (row[column] ?? '') === ''));
  const empty = [...tablesOfPlan, ...tablesOfSite].flatMap((table) =>
    table.columns.filter(({ name }) => isEmpty(table, name)).map(({ name }) => `${table.name}: ${name}`),
  );
  expect(empty).toEqual([]);
});

test('a table is written with its columns in their order, and prose with a comma or a slash as one cell', () => {
  const projects = tablesOfPlan.find(({ name }) => name === 'funded-projects');
  expect(projects && tableCsv(projects).trim().split(/\r?\n/)).toEqual([
    'id,project,pounds,period,fund,priorities,run_by,objectives,impact,added_value,notes,source',
    'open-door,Open Door,750,2025,Safer Streets Fund,burglary,The police,Reduce drug/alcohol misuse; Lend/give locks,Doors are shut/locked,Neighbours met,One of two.,"Report of the year (2024), page 16"',
  ]);
});
