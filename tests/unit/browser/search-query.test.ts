/** What the search page makes of a reader’s words. */
import { describe, expect, it } from 'vitest';
import { isRealMatch, merged, namesFor } from '../../../src/browser/search-query.ts';

const TERMS = [
  ['ASB', 'anti-social behaviour', 'antisocial'],
  ['NRM', 'National Referral Mechanism'],
];

describe('names to look for', () => {
  it.each(['ASB', 'asb', 'anti social behaviour', 'Anti-Social Behaviour', 'antisocial'])(
    '“%s” stands for all names of its term',
    (query) => {
      expect(namesFor(query, TERMS)).toEqual(TERMS[0]);
    },
  );

  it('other words stand for themselves', () => {
    expect(namesFor('burglary in Norwich', TERMS)).toEqual(['burglary in Norwich']);
  });
});

describe('a real match', () => {
  it.each([
    ['burglary', ['burglaries']],
    ['robberies', ['robbery']],
    ['stabbing', ['stabbed']],
    ['anti social', ['anti-social']],
    ['knif', ['knife']],
    ['2.5', ['2.5']],
    ['domestic abuse', ['Domestic', 'abuse,']],
  ])('“%s” was found as %j', (query, found) => {
    expect(isRealMatch(query, found)).toBe(true);
  });

  it.each([
    ['nothingxyz', ['nothing']],
    ['stabbing', ['stable']],
    ['domstic', ['domestic']],
    ['racism', ['radicalisation']],
    ['domestic xyz', ['domestic']],
    ['fraud', []],
  ])('“%s” was not found as %j', (query, found) => {
    expect(isRealMatch(query, found)).toBe(false);
  });
});

it('merges searches: each result once, with its best score, the best first', () => {
  const result = (id: string, score: number) => ({ id, score });
  expect(merged([[result('a', 1), result('b', 3)], [result('a', 5)], []])).toEqual([result('a', 5), result('b', 3)]);
});
