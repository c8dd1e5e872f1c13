/**
 * The content folder -> one checked, frozen graph. In a build it is the one that the build has read; in `npm run dev` it is read anew. What the
 * environment says of a site is put to it here, for pages, check and build alike.
 */
import { resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { checkContent, wordsOf } from './plan/check-content.ts';
import { buildGraph, type Graph } from './plan/graph.ts';
import { readLedger } from './publish/addresses/ledger.ts';
import { dayOfBuild } from './publish/day-of-build.ts';
import { formatProblem } from './source/problem.ts';
import { type Content, readContent } from './source/read-content.ts';
import type { Memory } from './source/read-file.ts';

/** In `npm run dev`: a file that has not changed is not read again. Vite makes this module anew when the code of the reader or of a rule is saved. */
const memory: Memory = new Map();

/** The content of a folder, with the day that its site speaks for. */
export function readForSite(folder: string, known: Memory): Content {
  const read = readContent(folder, { memory: known });
  return { ...read, day: dayOfBuild(read.entries, folder, process.env.AS_OF || undefined) };
}

/** The graph of content that has no problems. `folder`: where it was read. */
export const graphOf = ({ entries, day }: Content, folder: string): Graph =>
  buildGraph(entries, {
    asOf: day,
    address: process.env.SITE_URL || undefined,
    preview: Boolean(process.env.PREVIEW),
    published: readLedger(folder).ledger.days,
  });

function readGraph(): Graph {
  const folder = resolve(process.env.CONTENT_DIR || 'content');
  const content = readForSite(folder, memory);
  const problems = checkContent(content);
  if (problems.length > 0) {
    const words = wordsOf(content);
    throw new Error([words.check.report.found, ...problems.map((problem) => formatProblem(problem, words))].join('\n'));
  }
  return graphOf(content, folder);
}

export const readSite = (): Graph => handedOver()?.graph ?? readGraph();
