/** How a problem reads, and in which order a list of them does. */
import { expect, test } from 'vitest';
import { fieldName, inMarkdown, type Problem, type Saying, say, sortProblems } from '../../../src/source/problem.ts';
import { line } from '../plan/said.ts';

const problem = (file: string, line: number, column: number, saying: Saying = say('fields/no-hyphen')): Problem => ({
  file,
  line,
  column,
  field: 'title',
  ...saying,
});

test('a problem is one line: place, field, what is wrong, how to put it right, and the id of the rule', () => {
  expect(line(problem('content/a.md', 3, 5, say('plans/same-title', { file: 'content/b.md' })))).toBe(
    'content/a.md:3:5: title: content/b.md has the same title. Add the years of the plan to one of the two titles. [plans/same-title]',
  );
});

test('a problem of the text names no field', () => {
  expect(line({ ...problem('content/a.md', 3, 5, say('text/heading-empty')), field: '' })).toBe(
    'content/a.md:3:5: the heading has no words. Write its words after the # signs, or delete the line. [text/heading-empty]',
  );
});

test('a field is named as an author counts: from 1', () => {
  expect(fieldName(['questions', 1, 'items', 0, 'agree'])).toBe('questions[2].items[1].agree');
  expect(fieldName([])).toBe('');
});

test.each([
  [
    'signs that Markdown takes for more than themselves',
    'a_b *c* ~d~ | <b> [e](f) `g` &amp;',
    'a\\_b \\*c\\* \\~d\\~ \\| \\<b\\> \\[e\\](f) \\`g\\` \\&amp;',
  ],
  ['a name that a service would call, whatever stands before it', 'Ask @police', 'Ask @&#8203;police'],
  ['a number that a service would link', 'See #12, not # 12', 'See \\#&#8203;12, not \\# 12'],
  ['several lines', 'one\n# two', 'one \\# two'],
])('in Markdown: %s', (_, text, expected) => {
  expect(inMarkdown(text)).toBe(expected);
});

test('problems stand in the order of files, lines and columns, numbers as a reader counts', () => {
  const sorted = sortProblems([
    problem('a/1-10.md', 1, 1),
    problem('a/1-9.md', 10, 1),
    problem('a/1-9.md', 9, 7),
    problem('a/1-9.md', 9, 2),
  ]);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a/1-9.md:9:2',
    'a/1-9.md:9:7',
    'a/1-9.md:10:1',
    'a/1-10.md:1:1',
  ]);
});

test('the same problem is told once, two problems of one place both', () => {
  const other = say('yaml/twice', { name: 'title' });
  const sorted = sortProblems([
    problem('a.md', 1, 1, other),
    problem('a.md', 1, 1),
    problem('a.md', 1, 1),
    problem('a.md', 1, 1, say('yaml/twice', { name: 'order' })),
    problem('a.md', 1, 1, other),
  ]);
  expect(sorted.map(({ rule }) => rule)).toEqual(['fields/no-hyphen', 'yaml/twice', 'yaml/twice']);
});
