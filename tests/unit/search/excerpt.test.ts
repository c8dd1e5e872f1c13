/** The words of a page that a result shows. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { wordsIn } from '../../../src/search/word-forms.ts';

const formsOf = (text: string) => new Set(wordsIn(text).map(({ form }) => form));
const shown = (page: Partial<Parameters<typeof excerptOf>[0]>, query: string) =>
  excerptOf({ title: '', description: '', text: '', ...page }, formsOf(query))
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

test('a description that has the words is shown whole, with the words standing out in any form', () => {
  expect(shown({ description: 'Burglars, and what is done about burglary.' }, 'burglary')).toBe(
    '[Burglars], and what is done about [burglary].',
  );
});

test('a page whose title has them shows its description', () => {
  expect(shown({ title: 'Burglary', description: 'Homes that are broken into.', text: 'Much about burglary.' }, 'burglary')).toBe(
    'Homes that are broken into.',
  );
});

test('otherwise the stretch of the text with most of the words is shown', () => {
  const text = `Knives. ${'Other things are said here. '.repeat(20)}Schools are told of knives. ${'And more. '.repeat(40)}`;
  const words = shown({ title: 'A page', description: 'A page.', text }, 'knives schools');
  expect(words).toMatch(/^… .*\[Schools\] are told of \[knives\]\..* …$/);
  expect(words.length).toBeLessThan(300);
});

test('a page without the words shows what it is', () => {
  expect(shown({ description: 'The district.' }, 'thetford')).toBe('The district.');
});
