/** Questions in a terminal: each field by its name and what it means, again until the answer can stand there. */
import { createInterface, type Interface } from 'node:readline/promises';
import { type Ask, answerValue } from '../src/new/asks.ts';
import type { Graph, Plan } from '../src/plan/graph.ts';
import { schemaProblems } from '../src/source/field-problems.ts';
import { nearMiss } from '../src/source/near-miss.ts';
import { START, wordsFor } from '../src/source/problem.ts';
import { nameOf, within } from '../src/subjects/report/report-known.ts';
import type { Words } from '../src/words/words.ts';

/** Names that fit on a screen. */
const FEW = 20;

export interface Terminal {
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
  close: () => void;
}

/** The terminal of the process. */
export function terminal(): Terminal {
  const lines: Interface = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => lines.question(question), say: (text) => console.log(text), close: () => lines.close() };
}

/** One of some words. */
export async function choose<T extends string>({ ask, say }: Terminal, question: string, values: readonly T[], words: Words): Promise<T> {
  const said = words.commands.new;
  for (;;) {
    const typed = (await ask(`${question}\n  ${said.oneOf(values)}\n> `)).trim();
    const found = values.find((value) => value === typed) ?? values.find((value) => value === nearMiss(typed, values));
    if (found) return found;
    say(said.noSuch({ typed, near: undefined }));
  }
}

/** The entries that may be named, by reference and by what they are called. */
const entriesFor = (graph: Graph, plan: Plan, { references }: Ask): Map<string, string> =>
  new Map(references.flatMap((kind) => within(graph, plan, kind).map((entry) => [entry.id, nameOf(graph, entry, graph.entries)] as const)));

/** Answers to one question: ids where entries are named, also by what they are called. */
export async function answersTo(
  { ask, say }: Terminal,
  each: Ask,
  known: { graph: Graph; plan: Plan } | undefined,
  words: Words,
  standard: string | undefined,
): Promise<string[]> {
  const said = words.commands.new;
  const entries = known ? entriesFor(known.graph, known.plan, each) : new Map<string, string>();
  const names = [...entries].map(([id, name]) => (name && name !== id ? `${id} (${name})` : id));
  const about = [
    `\n${each.label}. ${each.hint}`,
    each.values.length > 0 ? said.oneOf(each.values) : '',
    names.length > 0 && names.length <= FEW ? said.known(names) : '',
    each.isMany ? said.several : '',
    each.isNeeded ? '' : said.optional,
  ].filter(Boolean);
  say(about.join('\n  '));
  const idOf = (typed: string) =>
    [...entries].find(([id, name]) => id === typed || name.toLowerCase() === typed.toLowerCase())?.[0] ?? typed;
  for (;;) {
    const typed = (await ask(`${standard === undefined ? '' : `[${standard}] `}> `)).trim() || (standard ?? '');
    const answers = (each.isMany && each.references.length > 0 ? typed.split(',') : [typed]).map((one) => idOf(one.trim())).filter(Boolean);
    const unknown = answers.find((one) => entries.size > 0 && !entries.has(one) && !each.values.includes(one));
    if (unknown !== undefined) {
      say(said.noSuch({ typed: unknown, near: nearMiss(unknown, [...entries.keys(), ...each.values]) }));
      continue;
    }
    if (answers.length === 0 && !each.isNeeded) return [];
    const [problem] = each.schema ? schemaProblems(each.schema, answerValue(each, answers), { file: '', locate: () => START }) : [];
    if (!problem) return answers;
    say(wordsFor(problem, words));
  }
}
