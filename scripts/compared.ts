/** The content and what it is compared with, as two graphs of one day; or why they cannot be compared, in words. */

import { resolve } from 'node:path';
import { graphProblems, wordsOf } from '../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../src/plan/graph.ts';
import { dayOfContent } from '../src/plan/publication.ts';
import { changedWaiting } from '../src/plan/waiting.ts';
import { formatProblem, type Problem } from '../src/source/problem.ts';
import type { AnyEntry, Content } from '../src/source/read-content.ts';
import type { Memory } from '../src/source/read-file.ts';
import { wordsIn } from '../src/words/words.ts';
import { baseContent, NoBase } from './base-content.ts';
import { contentOn } from './content-on.ts';
import { handedDay } from './handed-day.ts';

export interface Compared {
  base: string;
  day: string;
  before: Graph;
  after: Graph;
  /** The files of drafts and the like that are new or written otherwise. */
  waiting: string[];
}

/** So many problems tell what is wrong with a base. */
const MOST = 10;

export const SAYS = wordsIn('en-GB').commands.changes;

const listed = (problems: readonly Problem[], content: Content) =>
  [
    ...problems.slice(0, MOST).map((problem) => formatProblem(problem, wordsOf(content))),
    ...(problems.length > MOST ? [SAYS.more(problems.length - MOST)] : []),
  ].join('\n');

/** What is to be compared with, if it passes the check of today. Throws `NoBase` if not, or if it cannot be had. */
function readBase(given: string, folder: string, memory: Memory): { name: string; content: Content } {
  const base = baseContent(given, folder);
  try {
    const content = contentOn(handedDay(), base.folder, { memory, root: resolve(base.folder, '..') });
    const problems = graphProblems(content);
    if (problems.length > 0) throw new NoBase(SAYS.brokenBase({ base: base.name, problems: listed(problems, content) }));
    return { name: base.name, content };
  } finally {
    base.remove();
  }
}

/** The entries of the content to compare with. Throws `NoBase` if there are none that pass the check. */
export const baseEntries = (given: string, folder: string, memory: Memory): readonly AnyEntry[] =>
  readBase(given, folder, memory).content.entries;

/** Throws `NoBase` if they cannot be compared. */
export function compared(given: string, folder: string): Compared {
  const memory: Memory = new Map();
  // The base first: nobody is to put right his own content to learn that there is nothing to compare it with.
  const old = readBase(given, folder, memory);
  const now = contentOn(handedDay(), folder, { memory });
  const problems = graphProblems(now);
  if (problems.length > 0) throw new NoBase(SAYS.broken({ problems: listed(problems, now) }));
  const day = dayOfContent(now);
  const waiting = changedWaiting(old.content.entries, now.entries, day);
  const [before, after] = [old.content, now].map(({ entries }) => buildGraph(entries, { asOf: day })) as [Graph, Graph];
  return { base: old.name, day, before, after, waiting };
}
