/** Each subject has a list of its rules, and in which order they are asked is nobody's concern: what is told is the same. */
import { expect, test } from 'vitest';
import { RULES } from '../../../src/plan/check-content.ts';
import { sortProblems } from '../../../src/source/problem.ts';
import type { Content } from '../../../src/source/read-content.ts';
import { contentWith } from './broken-content.ts';
import { contentWithMistake, mistakesIn } from './mistakes/corpus.ts';
import { line } from './said.ts';

const told = (content: Content, rules: typeof RULES) =>
  sortProblems([...content.problems, ...rules.flatMap((rule) => rule(content))]).map(line);

test('no rule is asked twice', () => {
  expect(new Set(RULES).size).toBe(RULES.length);
});

test('rules asked in another order tell the same, line by line', () => {
  const contents = [...['record', 'progress'].flatMap((name) => mistakesIn(name).map(contentWithMistake)), contentWith({})];
  const all = contents.map((content) => [told(content, RULES), told(content, RULES.toReversed())] as const);
  expect(all.flatMap(([first]) => first).length).toBeGreaterThan(50);
  expect(all.map(([, second]) => second)).toEqual(all.map(([first]) => first));
});
