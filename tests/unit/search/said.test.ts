/** Names in the texts of pages: what the build writes down, so that a search need not look for them. */
import { describe, expect, it, test } from 'vitest';
import type { Name } from '../../../src/search/names.ts';
import { NameFinder, SAYINGS, type Saying, sayingFilter, sayingsOf } from '../../../src/search/said.ts';
import { keyOf, wordsIn } from '../../../src/search/word-forms.ts';

const key = (name: string) => keyOf(wordsIn(name));
const NAMES: Name[] = [
  { kind: 'everyday', names: ['knife crime', 'stabbing'], leadsTo: [], also: ['Serious violence'] },
  { kind: 'term', names: ['ASB', 'anti-social behaviour'], leadsTo: [], today: 'community harm' },
  { kind: 'place', names: ['Great Ashby'], leadsTo: [] },
];

/** Where a page says a name, by the filters that the build gives it. */
function saying(name: string, page: { title?: string; about?: string; text?: string }): Saying | undefined {
  const filters = sayingsOf(NAMES)({ title: '', about: '', text: '', ...page }).map((filter) => filter.join());
  return SAYINGS.find((each) => filters.includes(sayingFilter(key(name), each).join()));
}

describe('a page says a name', () => {
  it.each([
    ['in its title', { title: 'Knife-crimes' }, 'title'],
    ['among its other names', { about: 'Burglary\nKnife crime' }, 'title'],
    ['somewhere', { text: 'Of knife crimes we know little.' }, 'once'],
    ['often', { text: 'Knife crime, knife crime and knife crime.' }, 'often'],
    ['once in a while, in a long text', { text: `${'word '.repeat(500)}${'knife crime '.repeat(3)}` }, 'once'],
    ['not where its words are apart', { text: 'A knife is no crime.' }, undefined],
    ['not over the end of a paragraph', { text: 'A knife\nCrime is rare.' }, undefined],
  ])('%s', (_, page, where) => {
    expect(saying('knife crime', page)).toBe(where);
  });

  it('by every name of a term, and by that which took its place', () => {
    for (const text of ['ASB', 'antisocial behavior', 'Community harm'])
      for (const name of ['ASB', 'anti-social behaviour']) expect(saying(name, { text }), `${name} in ${text}`).toBe('once');
  });

  it('but by no other everyday word', () => {
    expect(saying('stabbing', { text: 'knife crime' })).toBeUndefined();
  });

  it('that is only what an everyday word is about', () => {
    expect(saying('serious violence', { text: 'It is serious violence.' })).toBe('once');
  });
});

test('names are found where they stand, longer ones with those in them', () => {
  const text = 'Great Ashby is no ashby.';
  const words = wordsIn(text);
  const found = new NameFinder([key('Great Ashby'), key('Ashby')]).in(words);
  const said = found.map(({ first, last }) => text.slice(words[first]?.from, words[last]?.to));
  expect(said).toEqual(['Great Ashby', 'Ashby', 'ashby']);
});

test('another name is another filter, in one of few files', () => {
  const names = Array.from({ length: 500 }, (_, each) => `name${each}`);
  const filters = names.flatMap((name) => SAYINGS.map((each) => sayingFilter(name, each)));
  expect(new Set(filters.map((filter) => filter.join())).size).toBe(filters.length);
  expect(new Set(filters.map(([name]) => name)).size).toBeLessThanOrEqual(32);
});
