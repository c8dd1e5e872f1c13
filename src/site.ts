/** The composition root: the content folder -> one checked, frozen graph that every page is made from. */
import { resolve } from 'node:path';
import { checkContent } from './plan/check-content.ts';
import { buildGraph } from './plan/graph.ts';
import { formatProblem } from './source/problem.ts';
import { readContent } from './source/read-content.ts';

const content = readContent(resolve(process.env.CONTENT_DIR || 'content'));
const problems = checkContent(content);
if (problems.length > 0) throw new Error(`The content has problems:\n${problems.map(formatProblem).join('\n')}`);

export const graph = buildGraph(content.entries, { asOf: process.env.AS_OF || undefined, address: process.env.SITE_URL || undefined });
