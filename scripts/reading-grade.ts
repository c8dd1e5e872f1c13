/**
 * `npm run reading-grade`: the texts of `content` that ask for more than seven years of school, worst first, and how many there
 * are in all. `-- --all` lists the others too. Environment: CONTENT_DIR.
 */

import { buildGraph } from '../src/plan/graph.ts';
import { readContent } from '../src/source/read-content.ts';
import { addressOf } from '../src/subjects/page/addresses.ts';
import { flagsOf } from './flags.ts';
import { CONTENT } from './folders.ts';
import { LEAST_WORDS, worstFirst } from './reading-grades.ts';

const MOST = 7;

const { values } = flagsOf({ options: { all: { type: 'boolean' } } });
const { entries } = readContent(CONTENT);
const { currentPlan } = buildGraph(entries);
const texts = worstFirst(entries);
const over = texts.filter(({ grade }) => grade > MOST);
for (const { grade, words, entry, of } of values.all ? texts : over) {
  console.log(
    `${grade.toFixed(1).padStart(5)}  ${String(words).padStart(5)} words  ${addressOf(entry, currentPlan.id)}  ${entry.file} (${of})`,
  );
}
const mean = texts.reduce((sum, { grade, words }) => sum + grade * words, 0) / texts.reduce((sum, { words }) => sum + words, 0);
console.log(
  `${texts.length} texts of more than ${LEAST_WORDS} words: ${over.length} over grade ${MOST}; the mean, by words, is ${mean.toFixed(1)}.`,
);
