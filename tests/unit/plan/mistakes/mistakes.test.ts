/** A corpus of files with mistakes that people make when they report, each with all that the check says of it. */
import { describe, expect, test } from 'vitest';
import { inPlan, mistakesIn, saidOf } from './corpus.ts';

/** The files of a plan, and of the content folder, as the corpus names them. */
const short = (line: string) => line.replace(/^content\//, '').replace(/^plans\/safer-town\//, 'plan/');

describe.each(['progress', 'record'])('%s.yaml', (name) => {
  const mistakes = mistakesIn(name);

  test('each mistake is told once, but for a few', () => {
    expect(mistakes.length).toBeGreaterThan(60);
    expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length);
    expect(mistakes.filter(({ says }) => says.length !== 1).length).toBeLessThanOrEqual(1);
  });

  test.each(mistakes)('$mistake', ({ file, text, says }) => {
    expect(saidOf({ [inPlan(file)]: text }).map(short)).toEqual(says);
  });
});

test('the content is right without them', () => {
  expect(saidOf({})).toEqual([]);
});
