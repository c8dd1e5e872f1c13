/** Which word a mistyped one was meant to be, and when it is none of those that are known. */
import { expect, test } from 'vitest';
import { meantWord, slipsBetween } from '../../../src/search/typos.ts';

const KNOWN = [
  ['burglary', 6],
  ['thief', 4],
  ['their', 1],
  ['robbery', 6],
  ['domestic', 7],
  ['neighbours', 4],
  ['terrorist', 5],
  ['harassment', 5],
  ['cannabis', 3],
  ['change', 6],
  ['marking', 2],
  ['working', 6],
  ['drugs', 6],
  ['thetford', 5],
] as const;

test.each([
  ['burglery', 'burglary'],
  ['theif', 'thief'],
  ['robary', 'robbery'],
  ['domestc', 'domestic'],
  ['neigbours', 'neighbours'],
  ['terrerist', 'terrorist'],
  ['harrasment', 'harassment'],
  ['cannibis', 'cannabis'],
  ['drigs', 'drugs'],
  ['thetfrod', 'thetford'],
])('“%s” was to be “%s”', (typed, meant) => {
  expect(meantWord(typed, KNOWN)).toBe(meant);
});

test.each(['charge', 'parking', 'xylophone', '2021', 'abc', 'nothingxyz'])('“%s” is no slip of a known word', (typed) => {
  expect(meantWord(typed, KNOWN)).toBeUndefined();
});

test('letters that changed places are one slip, another letter altogether is more than two', () => {
  expect(slipsBetween('theif', 'thief', 2)).toBe(1);
  expect(slipsBetween('charge', 'change', 3)).toBeGreaterThan(2);
  expect(slipsBetween('burglary', 'fraud', 2)).toBe(Number.POSITIVE_INFINITY);
});
