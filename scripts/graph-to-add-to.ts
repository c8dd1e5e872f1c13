/** The content that a command is to add files to: read and checked first, because what is wrong in it would hide what is wrong in them. */
import { checkContent, wordsOf } from '../src/plan/check-content.ts';
import { buildGraph, type Graph, type Plan } from '../src/plan/graph.ts';
import { formatProblem, type Problem } from '../src/source/problem.ts';
import { type Content, readContent } from '../src/source/read-content.ts';
import type { Memory } from '../src/source/read-file.ts';
import type { Words } from '../src/words/words.ts';

export interface AddTo {
  folder: string;
  graph: Graph;
  /** The plan that was named, or the current one. */
  plan: Plan;
  /** What the check says of the content as it is now. */
  check: () => Problem[];
}

export const contentFolder = () => process.env.CONTENT_DIR || 'content';

export const tell = (problems: readonly Problem[], words: Words) => {
  for (const problem of problems) console.error(formatProblem(problem, words));
};

export function graphToAddTo(named: string | undefined): AddTo | undefined {
  const folder = contentFolder();
  const memory: Memory = new Map();
  const read = (): Content => ({ ...readContent(folder, { memory }), day: process.env.AS_OF || undefined });
  const content = read();
  const problems = checkContent(content);
  const words = wordsOf(content);
  if (problems.length > 0) {
    tell(problems, words);
    console.error(words.commands.brokenContent);
    return undefined;
  }
  const graph = buildGraph(content.entries, { asOf: process.env.AS_OF || undefined });
  const id = named ?? graph.currentPlan.id;
  const plan = graph.plans.find((each) => each.id === id);
  if (!plan) {
    console.error(words.commands.noPlan({ id, plans: graph.plans.map((each) => each.id) }));
    return undefined;
  }
  return { folder, graph, plan, check: () => checkContent(read()) };
}
