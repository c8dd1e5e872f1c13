/** Reads and checks the content, and tells of it: in the terminal, and on GitHub as annotations and a job summary. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { adviceOn, checkContent, wordsOf } from '../src/plan/check-content.ts';
import type { Graph } from '../src/plan/graph.ts';
import { waitingIn } from '../src/plan/waiting.ts';
import { checkAddresses, isLookBack, ledgerOf } from '../src/publish/addresses/check-addresses.ts';
import { NOTHING_PUBLISHED } from '../src/publish/addresses/ledger.ts';
import { checkCharts } from '../src/publish/check-charts.ts';
import { graphOf, readForSite } from '../src/read-site.ts';
import { changedSilently, type WantedFile, wantedFiles } from '../src/report/changed-silently.ts';
import { LANGUAGES } from '../src/schema/site.ts';
import { formatProblem, inMarkdown, onOneLine, type Problem, sortProblems, wordsFor } from '../src/source/problem.ts';
import type { Content } from '../src/source/read-content.ts';
import type { Memory } from '../src/source/read-file.ts';
import { type Words, wordsIn } from '../src/words/words.ts';
import { NoBase } from './base-content.ts';
import { baseEntries } from './compared.ts';
import { CONTENT } from './folders.ts';
import { handedDay } from './handed-day.ts';

/** GitHub’s workflow commands give meaning to these characters. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** What is wrong, how to put it right, and the id that a colleague can look it up by. */
const said = (problem: Problem, words: Words) => `${wordsFor(problem, words)} [${problem.rule}]`;

function annotation(level: 'error' | 'warning', problem: Problem, words: Words): string {
  const { file, line, column, field } = problem;
  const title = escapeProperty(field || words.check.report.text);
  return `::${level} file=${escapeProperty(file)},line=${line},col=${column},title=${title}::${escapeData(said(problem, words))}`;
}

interface Found {
  problems: readonly Problem[];
  advice: readonly Problem[];
  wanted: readonly WantedFile[];
  verdict: string;
}

/** GitHub shows ten annotations a step, so the job summary has them all. */
function summariseOnGitHub({ problems, advice, wanted, verdict }: Found, words: Words) {
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (!summary) return;
  const { title, toPutRight, toLookAt, row, readyTitle } = words.check.report;
  const rowOf = (problem: Problem) => {
    const { file, line, field } = problem;
    return `- ${row({ file: `**${inMarkdown(file)}**`, line, field: field ? `\`${field}\`` : undefined, said: inMarkdown(said(problem, words)) })}`;
  };
  const part = (heading: string, rows: readonly Problem[]) =>
    rows.length > 0 ? `\n### ${heading}\n\n${rows.map(rowOf).join('\n')}\n` : '';
  const blocks = wanted.map(({ path, text }) => `\n**${inMarkdown(path)}**\n\n${text.replace(/^/gm, '    ')}\n`);
  const ready = blocks.length > 0 ? `\n### ${readyTitle}\n${blocks.join('')}` : '';
  appendFileSync(summary, `## ${title}\n\n${verdict}\n${part(toPutRight, problems)}${ready}${part(toLookAt, advice)}`);
}

/** What was found, as data (`CheckFound`). */
function writeFound(file: string, { problems, advice, wanted }: Omit<Found, 'verdict'>, words: Words) {
  const found = (all: readonly Problem[]) =>
    all.map((problem) => ({
      file: problem.file,
      line: problem.line,
      said: onOneLine(`${problem.field ? `${problem.field}: ` : ''}${said(problem, words)}`),
    }));
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, JSON.stringify({ problems: found(problems), advice: found(advice), wanted: wanted.length }));
}

interface Asked {
  base?: string | undefined;
  to?: string | undefined;
  /** What files held when they were last read. */
  memory?: Memory;
}

/** The checked graph, if the content can be published. Prints every problem; with a base, what changes it without a word among them. */
export function reportContent({ base, to, memory = new Map() }: Asked = {}): Graph | undefined {
  const folder = CONTENT;
  try {
    return report(folder, base, to, memory);
  } catch (error) {
    if (error instanceof NoBase) {
      console.error(error.message);
      return undefined;
    }
    // An officer cannot mend the software: no stack of calls, but what to do.
    const cause = error instanceof Error ? error.message : String(error);
    console.error(wordsIn(LANGUAGES[0]).check.report.stopped({ folder, cause }));
    if (process.env.DEBUG) console.error(error);
    return undefined;
  }
}

/** What is not public yet: nobody is to be surprised by what appears, or by what does not. */
function waitingText(content: Content, words: Words): string[] {
  const waiting = waitingIn(content);
  return waiting.length > 0 ? [words.check.report.waiting(waiting)] : [];
}

/** Each problem, beside its line where that can be. */
function printProblems(problems: readonly Problem[], words: Words): void {
  for (const problem of problems) {
    console.error(formatProblem(problem, words));
    if (process.env.GITHUB_ACTIONS) console.log(annotation('error', problem, words));
  }
}

const wantedIn = (problems: readonly Problem[]): WantedFile[] =>
  wantedFiles(problems).map(({ path, text }) => ({ path: `${CONTENT}/${path}`, text }));

function printWanted(wanted: readonly WantedFile[], words: Words): void {
  for (const { path, text } of wanted) console.error(`\n${words.check.report.ready(path)}\n${text}`);
}

/** Problems that a build has found in what it made, with the files that would put them right. */
export function printFound(problems: readonly Problem[], words: Words): void {
  printProblems(problems, words);
  printWanted(wantedIn(problems), words);
}

/** What was published and would be gone, of what can be known before a build. */
function addressProblems(graph: Graph): Problem[] {
  const { ledger, problems } = ledgerOf(graph, resolve(CONTENT));
  const known = isLookBack(ledger, handedDay()) ? NOTHING_PUBLISHED : ledger;
  return sortProblems([...problems, ...checkAddresses(graph, known)]);
}

function report(folder: string, base: string | undefined, to: string | undefined, memory: Memory): Graph | undefined {
  const content = readForSite(resolve(folder), memory);
  const words = wordsOf(content);
  const silent = base === undefined ? [] : changedSilently(baseEntries(base, folder, memory), content, words);
  const found = sortProblems([...checkContent(content), ...silent]);
  // Charts can only be made of content that is right.
  const graph = found.length > 0 ? undefined : graphOf(content, resolve(folder));
  const problems = graph ? [...checkCharts(graph), ...addressProblems(graph)] : found;
  const advice = adviceOn(content);
  printProblems(problems, words);
  for (const each of advice) {
    console.log(words.check.report.look({ line: formatProblem(each, words) }));
    if (process.env.GITHUB_ACTIONS) console.log(annotation('warning', each, words));
  }
  const wanted = wantedIn(problems);
  printWanted(wanted, words);
  const verdict =
    problems.length === 0
      ? words.check.report.right({ files: content.files, folder, entries: content.entries.length })
      : words.check.report.wrong({ problems: problems.length, files: new Set(problems.map(({ file }) => file)).size });
  const waiting = waitingText(content, words);
  if (to) writeFound(to, { problems, advice, wanted }, words);
  summariseOnGitHub({ problems, advice, wanted, verdict: [verdict, ...waiting].join('\n\n') }, words);
  (problems.length === 0 ? console.log : console.error)(verdict);
  for (const line of waiting) console.log(line);
  return problems.length === 0 ? graph : undefined;
}
