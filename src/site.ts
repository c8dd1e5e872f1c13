/** The composition root: the content folder -> one checked, frozen graph that every page is made from. */
import { resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { checkContent, wordsOf } from './plan/check-content.ts';
import { buildGraph, type Graph } from './plan/graph.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read-content.ts';

function readGraph(): Graph {
  const content = readContent(resolve(process.env.CONTENT_DIR || 'content'));
  const problems = checkContent(content);
  if (problems.length > 0) {
    const words = wordsOf(content);
    throw new Error(problems.map((problem) => formatProblem(problem, words)).join('\n'));
  }
  return buildGraph(content.entries, { asOf: process.env.AS_OF || undefined, address: process.env.SITE_URL || undefined });
}

const made = handedOver();

export const graph = made?.graph ?? readGraph();

/** The sizes of documents in words, by address; nothing in `npm run dev`, where a document is made when it is asked for. */
export const documentSizes = made?.documentSizes;
