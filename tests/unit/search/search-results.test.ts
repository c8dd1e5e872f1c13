/** What the search says, as a reader hears it. */
import { describe, expect, it, test } from 'vitest';
import { type Outcome, type ReasonFacts, searchResults } from '../../../src/words/en/search-results.ts';

const said = (outcome: Partial<Outcome>) =>
  searchResults
    .outcome({
      query: 'knife crime',
      unspoken: false,
      results: 3,
      whole: 3,
      nowhere: [],
      only: [],
      also: [],
      narrowed: [],
      unknown: [],
      ...outcome,
    })
    .join(' ');

test.each<[string, Partial<Outcome>, string]>([
  ['results', {}, '3 results for “knife crime”.'],
  ['one result', { results: 1, whole: 1 }, '1 result for “knife crime”.'],
  ['filters', { narrowed: ['Kind: Priority'] }, '3 results for “knife crime”. Narrowed to Kind: Priority.'],
  ['filters alone', { query: '', narrowed: ['Kind: Priority'] }, '3 results. Narrowed to Kind: Priority.'],
  ['some whole answers', { whole: 1 }, '3 results for “knife crime”. 1 has all of these words, the others some of them.'],
  ['no whole answer', { whole: 0 }, '3 results for “knife crime”. No page has all of these words: these have some of them.'],
  ['a word that no page has', { whole: 0, nowhere: ['knife'] }, '3 results for “knife crime”. No page has “knife”: these have the rest.'],
  [
    'a long query of which the words that tell most were looked for',
    { whole: 1, only: ['knife', 'school'] },
    '3 results for “knife crime”. Looked for the words that tell most: “knife” and “school”.',
  ],
  ['other names', { also: ['ASB', 'antisocial'] }, '3 results for “knife crime”. Also looked for: ASB, antisocial.'],
  [
    'nothing',
    { results: 0, whole: 0, nowhere: ['knife'] },
    'No results for “knife crime”. The plans on this site do not say anything about it that we can find.',
  ],
  [
    'nothing within filters',
    { results: 0, whole: 0, narrowed: ['Kind: Priority'] },
    'No results for “knife crime”. Narrowed to Kind: Priority. Try fewer filters, or other words.',
  ],
  ['words that are never shown', { unspoken: true, whole: 0, nowhere: ['x'] }, '3 results for what you typed.'],
])('%s', (_case, outcome, words) => {
  expect(said(outcome)).toBe(words);
});

describe('why a page is among the results', () => {
  const reason = (facts: Partial<ReasonFacts>) =>
    searchResults.reason({ kind: 'everyday', typed: 'mugging', neverShown: false, title: 'Robbery', entry: 'glossary-term', ...facts });

  it('is what the plans call it', () => {
    expect(reason({})).toBe('You searched for “mugging”: the plans say “Robbery”.');
    expect(reason({ because: 'Force makes it one.' })).toBe('You searched for “mugging”: the plans say “Robbery”. Force makes it one.');
  });

  it('is that the page is about it, where it is called something else', () => {
    expect(reason({ entry: 'priority', title: 'Serious violence' })).toBe('You searched for “mugging”: this priority is about it.');
    expect(reason({ entry: 'funding', title: 'A fund' })).toBe('You searched for “mugging”: this page is about it.');
  });

  it('is whom to call, where there is help', () => {
    expect(reason({ entry: 'help-subject', title: 'Violence' })).toBe('You searched for “mugging”: whom to call is here.');
  });

  it('never repeats a word that is never shown', () => {
    expect(reason({ neverShown: true })).toBe('The plans say “Robbery”.');
    expect(reason({ neverShown: true, entry: 'help-subject' })).toBe('Whom to call is here.');
  });

  it('is where a place is, in one district or several', () => {
    expect(reason({ kind: 'place', typed: 'Ashby', within: ['Fenside'] })).toBe('Ashby is in Fenside.');
    expect(reason({ kind: 'place', typed: 'ZZ1', within: ['Upland', 'Fenside'] })).toBe('ZZ1 is partly in Upland and partly in Fenside.');
  });

  it('is not said of a district that goes by the name', () => {
    expect(reason({ kind: 'place', typed: 'Fenside', title: 'Fenside', within: ['Fenside'] })).toBeUndefined();
  });

  it('is not said where the title says it', () => {
    expect(reason({ typed: 'robbery' })).toBeUndefined();
  });
});
