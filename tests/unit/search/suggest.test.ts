/** What is suggested for the first letters. */
import { expect, test } from 'vitest';
import {
  MOST,
  partTyped,
  readSuggestions,
  type Suggestion,
  suggestionsFor,
  suggestionsInParts,
  writtenSuggestions,
} from '../../../src/search/suggest.ts';

const suggestion = (label: string, note: string, address: string, words: string[] = []): Suggestion => ({ label, note, address, words });
const ALL: Suggestion[] = [
  suggestion('Violence and robbery', 'Help', '/help/#violence'),
  suggestion('Serious violence', 'Priority', '/violence/'),
  suggestion('Mugging', 'see Robbery', '/glossary/#robbery', ['street robbery']),
  suggestion('Ashby', 'Town, see Fenside', '/fenside/', ['Great Ashby']),
  ...Array.from({ length: 8 }, (_, index) => suggestion(`Action ${index}: act on crime`, 'Action', `/a${index}/`)),
];

/** As the page does it: the part of what was typed, written and read again. */
function suggested(typed: string): Suggestion[] {
  const part = partTyped(typed);
  if (part === undefined) return [];
  const written = writtenSuggestions(suggestionsInParts(ALL).get(part) ?? []);
  return suggestionsFor(typed, readSuggestions(JSON.parse(written)));
}
const labels = (typed: string) => suggested(typed).map(({ label }) => label);

test('what begins so comes before what has a word that does', () => {
  expect(labels('vio')).toEqual(['Violence and robbery', 'Serious violence']);
  expect(labels('ser vio')).toEqual(['Serious violence']);
});

test('a word is found by the other words for the same, and says where it leads', () => {
  expect(labels('street')).toEqual(['Mugging']);
  expect(suggested('gre')).toEqual([suggestion('Ashby', 'Town, see Fenside', '/fenside/', ['Great Ashby'])]);
});

test('five are enough, and one letter is too little to suggest anything', () => {
  expect(labels('act')).toHaveLength(MOST);
  expect(labels('a')).toEqual([]);
  expect(labels('zzz')).toEqual([]);
});
