/** What is said below a table of some of its rows. */
import { expect, it } from 'vitest';
import { sharedNotes } from '../../../src/nodes/shared-notes.ts';

it.each([
  ['names no row where all have a note', [['a'], ['a']], [{ labels: [], notes: ['a'] }]],
  ['names the rows of a note, once', [['a'], ['a'], []], [{ labels: ['row 0', 'row 1'], notes: ['a'] }]],
  [
    'has notes of the same rows together',
    [['a', 'b'], ['c'], []],
    [
      { labels: ['row 0'], notes: ['a', 'b'] },
      { labels: ['row 1'], notes: ['c'] },
    ],
  ],
  ['has nothing where nothing is noted', [[], []], []],
])('%s', (_, notes, expected) => {
  expect(sharedNotes(notes.map((each, index) => ({ label: `row ${index}`, notes: each })))).toEqual(expected);
});
