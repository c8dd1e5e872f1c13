/** What is suggested for the first letters. */
import { expect, test } from 'vitest';
import type { Name, WrittenSuggestion } from '../../../src/search/index-files.ts';
import { MOST, readSuggestions, suggestionsFor } from '../../../src/search/suggest.ts';

const NAMES: Name[] = [
  { kind: 'everyday', names: ['mugging', 'street robbery'], leadsTo: [0] },
  { kind: 'place', names: ['Ashby', 'Great Ashby'], leadsTo: [1] },
];
const WRITTEN: WrittenSuggestion[] = [
  ['Help', '/help/#violence', 'Violence and robbery'],
  ['Priority', '/violence/', 'Serious violence'],
  ['see Robbery', '/glossary/#robbery', 0],
  ['Town, see Fenside', '/fenside/', 1],
  ...Array.from({ length: 8 }, (_, index): WrittenSuggestion => ['Action', `/a${index}/`, `Action ${index}: act on crime`]),
];
const labels = (typed: string) => suggestionsFor(typed, readSuggestions(WRITTEN, NAMES)).map(({ label }) => label);

test('what begins so comes before what has a word that does', () => {
  expect(labels('vio')).toEqual(['Violence and robbery', 'Serious violence']);
  expect(labels('ser vio')).toEqual(['Serious violence']);
});

test('a word is found by the other words for the same, and says where it leads', () => {
  expect(labels('street')).toEqual(['Mugging']);
  expect(suggestionsFor('ash', readSuggestions(WRITTEN, NAMES))).toEqual([
    { label: 'Ashby', note: 'Town, see Fenside', address: '/fenside/', words: ['Great Ashby'] },
  ]);
});

test('five are enough, and one letter is too little to suggest anything', () => {
  expect(labels('act')).toHaveLength(MOST);
  expect(labels('a')).toEqual([]);
  expect(labels('zzz')).toEqual([]);
});
