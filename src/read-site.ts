/** The content folder -> one checked, frozen graph. In a build it is the one that the build has read; in `npm run dev` it is read anew. */
import { resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { checkContent, wordsOf } from './plan/check-content.ts';
import { buildGraph, type Graph } from './plan/graph.ts';
import { dayOfBuild } from './publish/day-of-build.ts';
import { readLedger } from './publish/ledger.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read-content.ts';
import type { Memory } from './source/read-file.ts';

export const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

/** In `npm run dev`: a file that has not changed is not read again. Vite makes this module anew when the code of the reader or of a rule is saved. */
const memory: Memory = new Map();

function readGraph(): Graph {
  const read = readContent(contentFolder, { memory });
  const content = { ...read, day: dayOfBuild(read.entries, contentFolder) };
  const problems = checkContent(content);
  if (problems.length > 0) {
    const words = wordsOf(content);
    throw new Error([words.check.report.found, ...problems.map((problem) => formatProblem(problem, words))].join('\n'));
  }
  return buildGraph(content.entries, {
    asOf: content.day,
    address: process.env.SITE_URL || undefined,
    preview: Boolean(process.env.PREVIEW),
    published: readLedger(contentFolder).ledger.days,
  });
}

export const readSite = (): Graph => handedOver()?.graph ?? readGraph();
