/** The content folder -> one checked, frozen graph. In a build it is the one that the build has read; in `npm run dev` it is read anew. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handedOver } from './handed-over.ts';
import { checkContent, wordsOf } from './plan/check-content.ts';
import { buildGraph, type Graph } from './plan/graph.ts';
import { dayOfBuild } from './publish/day-of-build.ts';
import { readLedger } from './publish/ledger.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read-content.ts';
import type { Memory } from './source/read-file.ts';

export const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

/**
 * What `npm run dev` has read last. Pages and collections have modules of their own, which are made anew whenever something is saved: so it
 * hangs on the process. Of what is saved, that file alone is read, and once.
 */
interface LastRead {
  memory: Memory;
  files: string;
  graph: Graph;
}
const KEY = Symbol.for('plan-publisher: last read');
const shared = globalThis as { [KEY]?: Partial<LastRead> };

/** Every file with its time: enough to know that nothing was saved since. */
const filesNow = (): string =>
  [contentFolder, resolve('public')]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .map((path) => {
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');

function readGraph(): Graph {
  const last = shared[KEY] ?? {};
  const [files, memory] = [filesNow(), last.memory ?? new Map()];
  if (last.graph && last.files === files) return last.graph;
  shared[KEY] = { memory };
  const graph = graphNow(memory);
  shared[KEY] = { memory, files, graph };
  return graph;
}

function graphNow(memory: Memory): Graph {
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
