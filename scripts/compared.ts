/** The content and what it is compared with, as two graphs of one day; or why they cannot be compared, in words. */
import { resolve } from 'node:path';
import { graphProblems, wordsOf } from '../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../src/plan/graph.ts';
import { dayOf } from '../src/plan/record.ts';
import { formatProblem, type Problem } from '../src/source/problem.ts';
import { type AnyEntry, type Content, readContent } from '../src/source/read-content.ts';
import type { Memory } from '../src/source/read-file.ts';
import { wordsIn } from '../src/words/words.ts';
import { type Base, baseContent, NoBase } from './base-content.ts';

export interface Compared {
  base: string;
  day: string;
  before: Graph;
  after: Graph;
}

/** So many problems tell what is wrong with a base. */
const MOST = 10;

export const SAYS = wordsIn('en-GB').commands.changes;

function graphOf(content: Content, day: string, why: (problems: string) => string): Graph {
  const problems = graphProblems(content);
  if (problems.length > 0) throw new NoBase(why(listed(problems, content)));
  return buildGraph(content.entries, { asOf: day });
}

const listed = (problems: readonly Problem[], content: Content) =>
  [
    ...problems.slice(0, MOST).map((problem) => formatProblem(problem, wordsOf(content))),
    ...(problems.length > MOST ? [SAYS.more(problems.length - MOST)] : []),
  ].join('\n');

/** The entries of the content to compare with. Throws `NoBase` if they cannot be had, or do not pass the check of today. */
export function baseEntries(given: string, folder: string, memory: Memory): readonly AnyEntry[] {
  const base = baseContent(given, folder);
  try {
    const content = readContent(base.folder, { memory, root: resolve(base.folder, '..') });
    const problems = graphProblems(content);
    if (problems.length > 0) throw new NoBase(SAYS.brokenBase({ base: base.name, problems: listed(problems, content) }));
    return content.entries;
  } finally {
    base.remove();
  }
}

/** Throws `NoBase` if they cannot be compared. */
export function compared(given: string, folder: string): Compared {
  const memory: Memory = new Map();
  let base: Base | undefined;
  try {
    base = baseContent(given, folder);
    const now = readContent(folder, { memory });
    const old = readContent(base.folder, { memory, root: resolve(base.folder, '..') });
    const day = process.env.AS_OF || dayOf(now.entries);
    // The base first: nobody is to put right his own content to learn that there is nothing to compare it with.
    const before = graphOf(old, day, (problems) => SAYS.brokenBase({ base: base?.name ?? given, problems }));
    const after = graphOf(now, day, (problems) => SAYS.broken({ problems }));
    return { base: base.name, day, before, after };
  } finally {
    base?.remove();
  }
}
