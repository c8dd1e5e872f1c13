/** Reads and checks the content, and tells of it: in the terminal, and on GitHub as annotations and a job summary. */
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { adviceOn, checkContent } from '../src/plan/check-content.ts';
import { buildGraph, type Graph } from '../src/plan/graph.ts';
import { checkCharts } from '../src/publish/check-charts.ts';
import { formatProblem, onOneLine, type Problem } from '../src/source/problem.ts';
import { readContent } from '../src/source/read-content.ts';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** GitHub’s workflow commands give meaning to these characters. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const annotation = (level: 'error' | 'warning', { file, line, column, field, message, fix }: Problem) =>
  `::${level} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(field || 'Text')}::${escapeData(`${message}. ${fix}.`)}`;

/** GitHub shows ten annotations a step, so the job summary has them all. */
/** Words in a summary, in which signs of Markdown and HTML have no meaning. */
const inMarkdown = (text: string) => onOneLine(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');

function summariseOnGitHub(problems: readonly Problem[], advice: readonly Problem[], verdict: string) {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const row = ({ file: name, line, field, message, fix }: Problem) =>
    `- **${inMarkdown(name)}**, line ${line}${field ? `, \`${field}\`` : ''}: ${inMarkdown(`${message}. ${fix}.`)}`;
  const part = (title: string, rows: readonly Problem[]) => (rows.length > 0 ? `\n${title}\n\n${rows.map(row).join('\n')}\n` : '');
  appendFileSync(
    file,
    `## Check of the content\n\n${verdict}\n${part('### To be put right', problems)}${part('### To be looked at', advice)}`,
  );
}

/** The checked graph, if the content can be published. Prints every problem. */
export function reportContent(): Graph | undefined {
  const folder = process.env.CONTENT_DIR || 'content';
  try {
    return report(folder);
  } catch (error) {
    // An officer cannot mend the software: no stack of calls, but what to do.
    const message = error instanceof Error ? error.message : String(error);
    console.error(
      `The check of ${folder} stopped: ${message}. This is a mistake in the software, not in the content. Please report it with the change that you made.`,
    );
    if (process.env.DEBUG) console.error(error);
    return undefined;
  }
}

function report(folder: string): Graph | undefined {
  const content = readContent(resolve(folder));
  const found = checkContent(content);
  // Charts can only be made of content that is right.
  const graph =
    found.length > 0
      ? undefined
      : buildGraph(content.entries, { asOf: process.env.AS_OF || undefined, address: process.env.SITE_URL || undefined });
  const problems = graph ? checkCharts(graph) : found;
  const advice = adviceOn(content);
  for (const problem of problems) {
    console.error(formatProblem(problem));
    if (process.env.GITHUB_ACTIONS) console.log(annotation('error', problem));
  }
  for (const each of advice) {
    console.log(`Please look at ${formatProblem(each)}`);
    if (process.env.GITHUB_ACTIONS) console.log(annotation('warning', each));
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  const verdict =
    problems.length === 0
      ? `No problems in ${plural(content.files, 'file')} of ${folder} (${content.entries.length} entries).`
      : `${plural(problems.length, 'problem')} in ${plural(files, 'file')}. Nothing was published.`;
  summariseOnGitHub(problems, advice, verdict);
  (problems.length === 0 ? console.log : console.error)(verdict);
  return problems.length === 0 ? graph : undefined;
}
