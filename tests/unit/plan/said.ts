/** How problems read in English: whole lines, with the id of the rule at the end. */
import { formatProblem, type Problem, type Saying, wordsFor } from '../../../src/source/problem.ts';
import { wordsIn } from '../../../src/words/words.ts';

const words = wordsIn('en-GB');

/** The line that the check prints. */
export const line = (problem: Problem): string => formatProblem(problem, words);

/** What is wrong and how to put it right, and the id. */
export const said = (saying: Saying): string => `${wordsFor(saying, words)} [${saying.rule}]`;
