/** One thing has one id in every table of the fixtures. */
import { describe, expect, it } from 'vitest';
import { dataId } from '../../../../src/subjects/open-data/data-id.ts';
import { holdsForOpenData } from './joins.ts';

for (const fixture of ['whole-plan', 'every-field', 'measured']) holdsForOpenData(`tests/fixtures/${fixture}/content`);

describe('an id', () => {
  it.each([
    ['action', '1-10', 'action-1-10'],
    ['action', 'c1', 'c1'],
    ['outcome', '5', 'outcome-5'],
    ['action', 'mar-5', 'action-mar-5'],
    ['priority', 'march-against-hate', 'march-against-hate'],
    ['priority', 'fraud', 'fraud'],
  ] as const)('of a %s that is %s is written so that no spreadsheet takes it for something else: %s', (kind, id, written) => {
    expect(dataId({ kind, id })).toBe(written);
  });
});
