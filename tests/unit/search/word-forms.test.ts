/** What is one word to the search, however it is written. */
import { describe, expect, it, test } from 'vitest';
import { keyOf, squashed, wordsIn } from '../../../src/search/word-forms.ts';

const forms = (text: string) => wordsIn(text).map(({ form }) => form);

describe('forms of one word', () => {
  it.each([
    'knife knives',
    'terrorist terrorists terrorism',
    'racist racists racism racial racially',
    'burglary burglaries burgled burglar burglars',
    'robbery robberies robbed robber',
    'stab stabbed stabbing',
    'thief thieves theft thefts',
    'violence violent',
    'noise noisy',
    'night nite',
    'safe safer safety',
    'bully bullied bullying',
    'exploit exploited exploitation',
    'behaviour behavior behaviours',
    'neighbour neighbours neighbor',
    'organised organized organisation organization',
    'offence offense offences',
    'radicalised radicalized radicalisation',
    'child children',
    'King’s Kings king’s',
  ])('%s', (words) => {
    expect(new Set(forms(words)).size).toBe(1);
  });

  it.each(['gang gas', 'police policy', 'list listen', 'sex sexual', 'drug drudge', 'assist assault', 'car care', '2012 2010'])(
    'and not %s',
    (words) => {
      expect(new Set(forms(words)).size).toBe(2);
    },
  );
});

test('numbers keep their points, a hyphen parts words, an accent and an apostrophe do not', () => {
  expect(wordsIn('Action 1.10: anti-social café, don’t').map(({ plain }) => plain)).toEqual([
    'action',
    '1.10',
    'anti',
    'social',
    'cafe',
    'dont',
  ]);
});

test('a word knows where it stands, for it is to stand out there', () => {
  const text = 'In King’s Lynn.';
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['In', 'King’s', 'Lynn']);
});

test('a name is found with other endings, and as one word', () => {
  expect(keyOf(wordsIn('Knife crimes'))).toBe(keyOf(wordsIn('knife-crime')));
  expect(squashed('Anti-social behavior')).toBe(squashed('antisocial behaviour'));
});
