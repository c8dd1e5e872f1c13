/** What residents read first of the current plan asks for seven years of school at most: its priorities and themes, help, and what the site is. */
import { expect, test } from 'vitest';
import { worstFirst } from '../../scripts/reading-grades.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';

const FIRST = ['priority', 'theme', 'page', 'help-line', 'help-subject'];

test('texts that are read first are plain', () => {
  const { entries } = readContent('content');
  const { id } = buildGraph(entries).currentPlan;
  const first = worstFirst(entries).filter(({ entry, of }) => of === 'text' && FIRST.includes(entry.kind) && (entry.plan ?? id) === id);
  expect(first.length).toBeGreaterThan(8);
  expect(first.filter(({ grade }) => grade > 7.05).map(({ entry, grade }) => `${entry.file}: ${grade.toFixed(2)}`)).toEqual([]);
});
