/** The content that a command is to add files to: read and checked first, because what is wrong in it would hide what is wrong in them. */
import { checkContent, wordsOf } from '../src/plan/check-content.ts';
import { buildGraph, type Graph, type Plan } from '../src/plan/graph.ts';
import { formatProblem, type Problem } from '../src/source/problem.ts';
import type { Memory } from '../src/source/read-file.ts';
import type { Words } from '../src/words/words.ts';
import { contentOn } from './content-on.ts';
import { CONTENT } from './folders.ts';

export interface AddTo {
  folder: string;
  graph: Graph;
  /** The plan that was named, or the current one. */
  plan: Plan;
  /** What the check says of the content as it is now. */
  check: () => Problem[];
}

export const tell = (problems: readonly Problem[], words: Words) => {
  for (const problem of problems) console.error(formatProblem(problem, words));
};

/** `named`: the id of a plan. `day`: that of the command. */
export function graphToAddTo(named: string | undefined, day: string): AddTo | undefined {
  const folder = CONTENT;
  const memory: Memory = new Map();
  const read = () => contentOn(day, folder, { memory });
  const content = read();
  const problems = checkContent(content);
  const words = wordsOf(content);
  if (problems.length > 0) {
    tell(problems, words);
    console.error(words.commands.brokenContent);
    return undefined;
  }
  const graph = buildGraph(content.entries, { asOf: day });
  const id = named ?? graph.currentPlan.id;
  const plan = graph.plans.find((each) => each.id === id);
  if (!plan) {
    console.error(words.commands.noPlan({ id, plans: graph.plans.map((each) => each.id) }));
    return undefined;
  }
  return { folder, graph, plan, check: () => checkContent(read()) };
}
