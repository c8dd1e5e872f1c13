/**
 * `npm run bench -- [1 2 10] [--to docs/speed.md]`: what builds cost, in processor time, for the content of this site and so many times it:
 * all anew, with nothing changed, with the title of one action changed, with the day moved by one; beside a bare Astro site of as many
 * pages in the same run. Then what a first visit weighs, by kind of page, and the search.
 *
 * Processor time and not the clock, because the machine may be busy with other things; as ratios, because machines differ.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StepFigures } from '../src/publish/step-figures.ts';
import { type Run, report } from './bench-report.ts';
import { weights } from './bench-weights.ts';
import { growContent } from './grow.ts';

const WORK = resolve('.build/bench');

/** Processor time of all children that have ended, in seconds: Linux keeps it in hundredths. */
function childrenSoFar(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

interface Cost {
  cpu: number;
  output: string;
}

/** Runs a program of Node with an environment of its own, and says what it and all that it started have cost. */
function cost(args: readonly string[], environment: Record<string, string>): Cost {
  const before = childrenSoFar();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return { cpu: childrenSoFar() - before, output: stdout };
}

function build(name: string, content: string, cache: string, day?: string): Run {
  const figures = join(WORK, 'figures.json');
  const { cpu, output } = cost(['scripts/build.ts', ...(day ? ['--as-of', day] : [])], {
    CONTENT_DIR: content,
    BUILD_DIR: join(WORK, 'site'),
    BUILD_CACHE: cache,
    BUILD_FIGURES: figures,
  });
  const [, anew = '0'] = / (\d+) were made anew/.exec(output) ?? [];
  const [, pages = '0', documents = '0'] = /Done: (\d+) pages .*?, (\d+) documents/.exec(output) ?? [];
  console.error(`${name}: ${cpu.toFixed(1)} s`);
  return {
    name,
    cpu,
    steps: JSON.parse(readFileSync(figures, 'utf8')) as StepFigures[],
    anew: Number(anew),
    pages: Number(pages),
    documents: Number(documents),
  };
}

/** A site of Astro alone: so many pages from one route, each with a heading and some paragraphs. */
function bare(pages: number): number {
  const root = join(WORK, 'bare');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(
    join(root, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
const { page } = Astro.params;
---
<html lang="en"><head><title>Page {page}</title></head><body><h1>Page {page}</h1>{[1, 2, 3, 4, 5].map((each) => <p>Paragraph {each} of page {page}.</p>)}</body></html>
`,
  );
  const program = `import { build } from 'astro'; await build({ root: ${JSON.stringify(root)}, configFile: false, logLevel: 'error' });`;
  return cost(['--input-type=module', '-e', program], {}).cpu;
}

/** The first action that is written as a file, with another title. */
function changeAction(content: string): void {
  const file = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/actions\/[^/]+\.md$/.test(path))
    .sort()[0];
  if (!file) throw new Error('There is no action to change');
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: (["']?)/m, 'title: $1Again, '));
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The latest day of the record, as a build would take it; a day later is another. */
async function dayOf(content: string): Promise<string> {
  const { buildGraph } = await import('../src/plan/graph.ts');
  const { readContent } = await import('../src/source/read-content.ts');
  return buildGraph(readContent(content).entries).asOf;
}

async function size(times: number) {
  const content = join(WORK, `content-${times}`, 'content');
  const cache = join(WORK, 'cache');
  rmSync(cache, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
  if (times === 1) cpSync('content', content, { recursive: true });
  else growContent('content', content, times);
  const day = await dayOf(content);
  const cold = build(`${times} times, all anew`, content, cache);
  const same = build(`${times} times, nothing changed`, content, cache);
  const moved = build(`${times} times, the day moved`, content, cache, nextDay(day));
  changeAction(content);
  const action = build(`${times} times, one action changed`, content, cache);
  return { times, cold, same, action, moved, bare: bare(cold.pages) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const all = [];
for (const times of positionals.length > 0 ? positionals.map(Number) : [1, 2, 10]) {
  all.push(await size(times));
  if (times === Number(positionals[0] ?? 1)) cpSync(join(WORK, 'site'), join(WORK, 'first-site'), { recursive: true, force: true });
}
const text = report({
  command: `npm run bench${positionals.length > 0 ? ` -- ${positionals.join(' ')}` : ''}`,
  machine: `Node ${process.versions.node}, ${availableParallelism()} cores`,
  sizes: all,
  weights: weights(join(WORK, 'first-site')),
});
if (values.to) writeFileSync(values.to, text);
else console.log(text);
rmSync(WORK, { recursive: true, force: true });
