/** The reading grade is the formula of Flesch and Kincaid, of what we wrote ourselves. */
import { describe, expect, it } from 'vitest';
import { LEAST_WORDS, measure, passagesOf, textsOf, worstFirst } from '../../scripts/reading-grades.ts';
import type { AnyEntry, Entry } from '../../src/source/read-content.ts';
import { readContent } from '../../src/source/read-content.ts';
import { contentWith } from './plan/broken-content.ts';

const SHORT = 'The cat sat on the mat. The dog ran to it.';
const LONG = 'Representatives of the responsible authorities considered the recommendations of the independent evaluation.';

describe('the grade', () => {
  it('is what the formula gives: eleven words of one syllable in two sentences', () => {
    const { words, sentences, grade } = measure([SHORT]);
    expect({ words, sentences }).toEqual({ words: 11, sentences: 2 });
    expect(grade).toBeCloseTo(0.39 * 5.5 + 11.8 - 15.59, 5);
  });

  it('rises with long words and long sentences', () => {
    expect(measure([LONG]).grade).toBeGreaterThan(20);
    expect(measure([SHORT.replace('. T', ' and t')]).grade).toBeGreaterThan(measure([SHORT]).grade);
  });

  it('takes an item of a list for a sentence, and a figure for no word', () => {
    expect(measure(['The cat sat', 'The dog ran'])).toMatchObject({ words: 6, sentences: 2 });
    expect(measure(['In 2021 it cost £16.1m.']).words).toBe(4);
    expect(measure(['2021.'])).toEqual({ words: 0, sentences: 0, grade: 0 });
  });
});

describe('our texts', () => {
  const sentences = (count: number) => Array.from({ length: count }, () => SHORT).join(' ');
  const priority = (body: string, fields = ''): Entry<'priority'> => {
    const file = `---\ntitle: T\norder: 1\nsummary: S.\nleads: not stated\n${fields}---\n\n${body}\n`;
    const { entries } = contentWith({ 'plans/safer-town/priorities/long.md': file });
    const found = entries.find((entry: AnyEntry) => entry.kind === 'priority' && entry.id === 'long');
    if (found?.kind !== 'priority') throw new Error('The priority is not there');
    return found;
  };

  it('are measured from a hundred words on', () => {
    expect(textsOf(priority(sentences(9)))).toEqual([]);
    expect(textsOf(priority(sentences(10))).map(({ of, words }) => [of, words])).toEqual([['text', 110]]);
    expect(LEAST_WORDS).toBe(100);
  });

  it('are without what is quoted, headings and tables', () => {
    const { body } = priority(`## ${LONG}\n\n> ${LONG}\n\n${SHORT}\n\n| A | B |\n| --- | --- |\n| ${LONG} | C |\n\n- One\n- Two`);
    expect(passagesOf(body)).toEqual([SHORT, 'One', 'Two']);
  });

  it('are long fields too, with the items of a list together', () => {
    const notes = `notes:\n  - ${sentences(6)}\n  - ${sentences(5)}\n`;
    expect(textsOf(priority(SHORT, notes)).map(({ of, words }) => [of, words])).toEqual([['notes', 121]]);
  });

  it('of this site begin with the worst', () => {
    const grades = worstFirst(readContent('content').entries).map(({ grade }) => grade);
    expect(grades.length).toBeGreaterThan(0);
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
  });
});
