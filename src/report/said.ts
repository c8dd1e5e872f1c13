/** What is wrong with a report, in the words that the script of a form has with it: those of the check, for the rules that it runs. */
import { type Problem, wordsFor } from '../source/problem.ts';
import type { Words } from '../words/words.ts';

export type { Problem };

/** `words`: the rules of the check that can be broken by a report. */
export const saidWith = (problem: Problem, words: { check: { rules: object } }): string => wordsFor(problem, words as unknown as Words);
