import { expect, test } from 'vitest';
import { sharesInWords } from '../../../src/plan/shares-in-words.ts';

test.each<[text: string, shares: [words: string, share: number][]]>([
  [
    'Half of them, and a third said no',
    [
      ['Half', 50],
      ['a third', 33.3],
    ],
  ],
  [
    'two-thirds, three quarters and four fifths',
    [
      ['two-thirds', 66.7],
      ['three quarters', 75],
      ['four fifths', 80],
    ],
  ],
  [
    'four in five, 9 out of 10 and one out of every ten',
    [
      ['four in five', 80],
      ['9 out of 10', 90],
      ['one out of every ten', 10],
    ],
  ],
  [
    'more than half, under a third',
    [
      ['more than half', 50],
      ['under a third', 33.3],
    ],
  ],
  ['A third theme, half a mile, a half-term and the first half of 2021', []],
  ['3 in 2021 and 12 in all', []],
])('the shares of “%s”', (text, shares) => {
  expect(sharesInWords(text).shares.map(({ words, share }) => [words, Math.round(share * 10) / 10])).toEqual(shares);
});

test('a bound is told from a share', () => {
  expect(sharesInWords('more than half, at least a third of, less than a quarter of, half').shares.map(({ bound }) => bound)).toEqual([
    'above',
    'from',
    'below',
    undefined,
  ]);
});

test('the digits of a share are taken out of the rest, other numbers stay', () => {
  expect(sharesInWords('4 in 5 of 330').rest).toMatch(/^\s+of 330$/);
});
