/**
 * `npm run mutate -- 3000 --seed 7 [--only "…"]`: makes so many mistakes in the content, one at a time, and looks at what the
 * check says of each: whether it stops, how long it takes, and whether it says too little, too much, or the wrong place.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkContent } from '../../src/plan/check-content.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { checkCharts } from '../../src/publish/check-charts.ts';
import { filesAt } from '../../src/publish/file-hashes.ts';
import { LANGUAGES } from '../../src/schema/site.ts';
import { formatProblem, type Problem } from '../../src/source/problem.ts';
import { readContent } from '../../src/source/read-content.ts';
import type { Memory } from '../../src/source/read-file.ts';
import { wordsIn } from '../../src/words/words.ts';
import { flagsOf } from '../flags.ts';
import { growRecord } from './grow-record.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { RECORD_MUTATIONS } from './record-mutations.ts';
import { seeded } from './seeded.ts';

const { values, positionals } = flagsOf({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, only: { type: 'string' }, content: { type: 'string', default: 'content' } },
});
const times = Number(positionals[0] ?? 300);
const SLOW = 10;
const MANY = 3;
/** Lines between the change and a message about it. */
const NEAR = 2;

interface Outcome {
  mutation: Mutation;
  file: string;
  seed: number;
  seconds: number;
  crash?: string;
  problems: Problem[];
  /** The first and last line that differ. */
  changed: [number, number];
}

const root = mkdtempSync(join(tmpdir(), 'mutate-'));
const folder = join(root, 'content');
cpSync(values.content, folder, { recursive: true });
// The content has few reports so far: what people will write most is made up, so that mistakes are made in it too.
growRecord(folder, seeded(Number(values.seed)));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const files = filesAt(folder).filter((file) => /\.(md|mdx|yaml)$/.test(file));
const memory: Memory = new Map();
const options = { root, publicFolder: 'public', memory };

const words = wordsIn(LANGUAGES[0]);
const inWords = (problem: Problem) => formatProblem(problem, words);

function check(): Problem[] {
  const content = readContent(folder, options);
  const found = checkContent(content);
  return found.length > 0 ? found : checkCharts(buildGraph(content.entries));
}

function changedLines(before: string, after: string | Buffer): [number, number] {
  if (typeof after !== 'string') return [1, before.split('\n').length];
  const [a, b] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  return [first + 1, b.length - last];
}

function run(mutation: Mutation, seed: number): Outcome | undefined {
  const chance = seeded(seed);
  for (let tries = 0; tries < 40; tries++) {
    const file = chance.pick(files);
    const before = readFileSync(file, 'utf8');
    const after = mutation.make(before, chance);
    if (after === undefined || after === before) continue;
    writeFileSync(file, after);
    const outcome: Outcome = { mutation, file: relative(root, file), seed, seconds: 0, problems: [], changed: changedLines(before, after) };
    const start = performance.now();
    try {
      outcome.problems = check();
    } catch (error) {
      outcome.crash = error instanceof Error ? `${error.message.slice(0, 200)}\n${error.stack?.split('\n')[1]}` : String(error);
    }
    outcome.seconds = (performance.now() - start) / 1000;
    writeFileSync(file, before);
    return outcome;
  }
  return undefined;
}

const before = check();
if (before.length > 0) throw new Error(`The content has problems before any change:\n${before.map(inWords).join('\n')}`);

const chosen = [...MUTATIONS, ...RECORD_MUTATIONS].filter(({ name }) => !values.only || name.includes(values.only));
const outcomes: Outcome[] = [];
for (let turn = 0; turn < times; turn++) {
  const mutation = chosen[turn % chosen.length] as Mutation;
  const outcome = run(mutation, Number(values.seed) * 100_000 + turn);
  if (outcome) outcomes.push(outcome);
}

const isOff = ({ problems, file, changed: [first, last] }: Outcome) =>
  problems.some((problem) => problem.file !== file || problem.line < first - NEAR || problem.line > last + NEAR);
const KINDS: [string, (outcome: Outcome) => boolean][] = [
  ['stops with an error of the software', ({ crash }) => crash !== undefined],
  [`takes more than ${SLOW} s`, ({ seconds }) => seconds > SLOW],
  ['accepted though wrong', ({ mutation, problems, crash }) => mutation.wrong && !crash && problems.length === 0],
  [`more than ${MANY} messages`, ({ problems }) => problems.length > MANY],
  [`in another file, or more than ${NEAR} lines off`, isOff],
];
for (const [what, is] of KINDS) {
  const found = outcomes.filter(is);
  console.log(`\n${what}: ${found.length} of ${outcomes.length} (${((100 * found.length) / outcomes.length).toFixed(1)} %)`);
  for (const [name, group] of Map.groupBy(found, ({ mutation }) => mutation.name)) {
    const [{ file, seed, crash, problems, changed, seconds }] = group as [Outcome];
    console.log(`  ${group.length} x ${name}: ${file}, changed ${changed.join('-')}, seed ${seed}, ${seconds.toFixed(1)} s`);
    if (crash) console.log(`    ${crash}`);
    for (const problem of problems.slice(0, 4)) console.log(`    ${inWords(problem).slice(0, 260)}`);
  }
}
