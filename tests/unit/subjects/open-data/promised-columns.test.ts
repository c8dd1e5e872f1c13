/** Programs that read the open data go on working: what a column promises is kept until a new first number says otherwise. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DATA_VERSION } from '../../../../src/subjects/open-data/data-version.ts';
import { brokenPromises, promisedColumns } from '../../../../src/subjects/open-data/promised-columns.ts';
import { english } from '../../../../src/words/en/index.ts';
import { graph } from '../whole-plan.ts';

const recorded = readFileSync('tests/published/columns.txt', 'utf8').trim().split('\n');

test('nothing that was promised is gone under the same first number: see npm run published', () => {
  expect(brokenPromises(recorded, promisedColumns(graph))).toEqual([]);
});

test('the version is told of, and it is the latest', () => {
  expect(Object.keys(english.openData.versionList)[0]).toBe(DATA_VERSION);
});

describe('a change of the tables', () => {
  const before = [
    'version 1.4.0',
    'table actions',
    'key actions plan_id id',
    'column actions.due: date (day)',
    'code actions.status: done',
  ];
  const without = (gone: string, ...added: string[]) => [...before.filter((line) => line !== gone), ...added];

  it.each([
    ['a column that goes', 'column actions.due: date (day)', []],
    ['a column with another type', 'column actions.due: date (day)', ['column actions.due: text']],
    ['a day that is not always one any more', 'column actions.due: date (day)', ['column actions.due: date']],
    ['a code that goes', 'code actions.status: done', []],
    ['another key', 'key actions plan_id id', ['key actions id']],
    ['a table that goes', 'table actions', []],
  ])('breaks readers: %s', (_, gone, added) => {
    expect(brokenPromises(before, without(gone, ...added))).toEqual([gone]);
    expect(
      brokenPromises(
        before,
        without('version 1.4.0', 'version 1.5.0').filter((line) => line !== gone),
      ),
    ).toEqual([gone]);
  });

  it('breaks nobody if something is only added, or the first number is a new one', () => {
    expect(brokenPromises(before, [...before, 'column actions.colour: text', 'code actions.status: begun'])).toEqual([]);
    expect(brokenPromises(before, ['version 2.0.0'])).toEqual([]);
  });
});
