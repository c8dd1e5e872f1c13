/** How a problem reads, and in which order a list of them does. */
import { expect, test } from 'vitest';
import { fieldName, formatProblem, type Problem, sortProblems } from '../../../src/source/problem.ts';

const problem = (file: string, line: number, column: number, message = 'is missing'): Problem => ({
  file,
  line,
  column,
  field: 'title',
  message,
  fix: 'Add it',
});

test('a problem is one line: place, field, what is wrong and how to put it right', () => {
  expect(formatProblem(problem('content/a.md', 3, 5))).toBe('content/a.md:3:5: title: is missing. Add it.');
});

test('a problem of the text names no field', () => {
  expect(formatProblem({ ...problem('content/a.md', 3, 5), field: '' })).toBe('content/a.md:3:5: is missing. Add it.');
});

test('a field is named as an author counts: from 1', () => {
  expect(fieldName(['questions', 1, 'items', 0, 'agree'])).toBe('questions[2].items[1].agree');
  expect(fieldName([])).toBe('');
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
  const sorted = sortProblems([problem('a.md', 1, 1), problem('a.md', 1, 1), problem('a.md', 1, 1, 'is empty')]);
  expect(sorted.map(({ message }) => message)).toEqual(['is empty', 'is missing']);
});
