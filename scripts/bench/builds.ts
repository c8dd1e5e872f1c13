/** The builds of `npm run bench`: content of a size is made, built in several ways, and what each build cost is told as soon as it is known. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { filesAt, pathsIn } from '../../src/publish/file-hashes.ts';
import type { BuildFigures, StepFigures } from '../../src/publish/step-figures.ts';
import { growContent } from '../made-up/grow.ts';
import { benchFolder } from './folder.ts';
import { type Kinds, kindOf, kindsIn } from './growth.ts';
import { type Weights, weights } from './weights.ts';

/** All anew, nothing changed, the day moved, one action changed: in this order, for each finds what those before have kept. */
export const BUILDS = ['cold', 'same', 'moved', 'action'] as const;
export type Builds = (typeof BUILDS)[number];

export interface Run {
  /** Seconds of processor time of the build and all that it started. */
  cpu: number;
  steps: StepFigures[];
  /** Seconds of the step of pages that were those of pictures: PNG files. */
  pictures?: number;
  /** Documents and pictures that were made anew. */
  anew: number;
  pages: number;
  documents: number;
}

export interface Size {
  times: number;
  /** The content has the made-up record that grown content has. */
  record: boolean;
  withoutDocuments: boolean;
  command: string;
  machine: string;
  runs: Partial<Record<Builds, Run>>;
  /** A bare Astro site of as many pages, in seconds of processor time. */
  bare?: number;
  content: { files: number; bytes: number };
  kinds: Kinds;
  weights?: Weights;
}

interface Options extends Pick<Size, 'record' | 'withoutDocuments' | 'command' | 'machine'> {
  builds: readonly Builds[];
}

interface Places {
  work: string;
  site: string;
  cache: string;
  figures: string;
}

const placesIn = (work: string): Places => ({
  work,
  site: join(work, 'site'),
  cache: join(work, 'cache'),
  figures: join(work, 'figures.json'),
});

let places: Places | undefined;
/** Of this run, for all of its sizes. */
function ownPlaces(): Places {
  places ??= placesIn(benchFolder(stopRunning));
  return places;
}

/** An address without a path, whatever the site has: what is measured is found by the addresses of pages. */
const SITE_URL = 'https://bench.example/';

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

let running: ChildProcess | undefined;

async function stopRunning(): Promise<void> {
  if (!running || running.exitCode !== null) return;
  running.kill();
  await once(running, 'close');
}

/** Runs a program of Node with an environment of its own, and says what it and all that it started have cost. */
async function cost(args: readonly string[], environment: Record<string, string>): Promise<Cost> {
  const before = childrenSoFar();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (status !== 0) throw new Error(output + errors);
  return { cpu: childrenSoFar() - before, output };
}

/** As `npm run build` does it, with what Node has compiled before in the cache of the benchmark. */
async function build(content: string, withoutDocuments: boolean, day?: string): Promise<{ run: Run; cpu: Record<string, number> }> {
  const { site, cache, figures } = ownPlaces();
  const { cpu, output } = await cost(['--import', './scripts/compiled-before.mjs', 'scripts/build.ts', ...(day ? ['--as-of', day] : [])], {
    CONTENT_DIR: content,
    BUILD_DIR: site,
    BUILD_CACHE: cache,
    BUILD_FIGURES: figures,
    SITE_URL,
    ...(withoutDocuments && { BUILD_WITHOUT_DOCUMENTS: '1' }),
  });
  const [, anew = '0'] = / (\d+) were made anew/.exec(output) ?? [];
  const [, pages = '0', documents = '0'] = /Done: (\d+) pages .*?, (\d+) documents/.exec(output) ?? [];
  const { steps, paths } = JSON.parse(readFileSync(figures, 'utf8')) as BuildFigures;
  const byKind: Record<string, number> = {};
  for (const [path, seconds] of Object.entries(paths)) byKind[kindOf(path)] = (byKind[kindOf(path)] ?? 0) + seconds;
  const pictures = Object.entries(paths).reduce((sum, [path, seconds]) => sum + (path.endsWith('.png') ? seconds : 0), 0);
  return { run: { cpu, steps, pictures, anew: Number(anew), pages: Number(pages), documents: Number(documents) }, cpu: byKind };
}

/** A site of Astro alone: so many pages from one route, each with a heading and some paragraphs. */
async function bare(pages: number): Promise<number> {
  const root = join(ownPlaces().work, 'bare');
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
  return (await cost(['--input-type=module', '-e', program], {})).cpu;
}

/** The first action that is written as a file, with another title. */
function changeAction(content: string): void {
  const file = pathsIn(content).find((path) => /\/actions\/[^/]+\.md$/.test(path));
  if (!file) throw new Error('There is no action to change');
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: (["']?)/m, 'title: $1Again, '));
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The latest day of the record, as a build would take it; a day later is another. */
async function dayOf(content: string): Promise<string> {
  const { buildGraph } = await import('../../src/plan/graph.ts');
  const { readContent } = await import('../../src/source/read-content.ts');
  return buildGraph(readContent(content).entries).asOf;
}

function sizeOf(folder: string): Size['content'] {
  const files = filesAt(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Measures one size. `tell` hears what is known so far after each build: a run of hours may be stopped. */
export async function measuredSize(times: number, options: Options, tell: (size: Size) => void): Promise<void> {
  const { builds, command, machine, withoutDocuments } = options;
  const { work, site } = ownPlaces();
  const content = join(work, 'content');
  for (const left of readdirSync(work)) rmSync(join(work, left), { recursive: true });
  const record = options.record || times > 1;
  if (record) growContent('content', content, times);
  else cpSync('content', content, { recursive: true });
  const size: Size = { times, record, withoutDocuments, command, machine, runs: {}, content: sizeOf(content), kinds: {} };
  const day = await dayOf(content);
  for (const kind of builds) {
    if (kind === 'action') changeAction(content);
    const { run, cpu } = await build(content, withoutDocuments, kind === 'moved' ? nextDay(day) : undefined);
    size.runs[kind] = run;
    console.error(`${times} times${record ? ', with a record' : ''}, ${kind}: ${run.cpu.toFixed(1)} s`);
    if (kind === 'cold') {
      size.kinds = kindsIn(site, cpu);
      size.weights = weights(site);
      size.bare = await bare(run.pages);
    }
    tell(size);
  }
}
