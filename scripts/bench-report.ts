/** The figures of `npm run bench` as a page of Markdown, with the goals beside them. */
import type { StepFigures } from '../src/publish/step-figures.ts';
import type { Weights } from './bench-weights.ts';

export interface Run {
  name: string;
  /** Seconds of processor time of the build and all that it started. */
  cpu: number;
  steps: StepFigures[];
  /** Documents and pictures that were made anew. */
  anew: number;
  pages: number;
  documents: number;
}

export interface Size {
  times: number;
  cold: Run;
  same: Run;
  action: Run;
  moved: Run;
  /** A bare Astro site of as many pages, in seconds of processor time. */
  bare: number;
}

interface Figures {
  command: string;
  machine: string;
  sizes: Size[];
  weights: Weights;
}

const s = (seconds: number) => `${seconds.toFixed(1)} s`;
const times = (ratio: number) => `${ratio.toFixed(1)} times`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const cpuOf = ({ steps }: Run, name: string) => steps.find(({ step }) => step === name)?.cpu ?? 0;
const memoryOf = ({ steps }: Run) => Math.max(...steps.map(({ memory }) => memory));
const msAPage = ({ cpu, pages }: Run) => (cpu * 1000) / pages;

const STEPS: [step: string, title: string][] = [
  ['check', 'Check'],
  ['documents', 'Documents'],
  ['pages', 'Pages, pictures, data'],
  ['search', 'Search index'],
  ['swap', 'Swap'],
];

const runsOf = ({ cold, same, action, moved }: Size): [what: string, run: Run][] => [
  ['all anew', cold],
  ['nothing changed', same],
  ['one action changed', action],
  ['the day moved', moved],
];

function ofSize(size: Size): string {
  const rows = runsOf(size).map(([what, run]) => [
    what,
    s(run.cpu),
    times(run.cpu / size.bare),
    ...STEPS.map(([step]) => s(cpuOf(run, step))),
    `${Math.round(memoryOf(run) / 1e6)} MB`,
    String(run.anew),
  ]);
  return [
    `### ${size.times === 1 ? 'The content of this site' : `${size.times} times the plans`}: ${size.cold.pages} pages, ${size.cold.documents} documents`,
    '',
    table(['Build', 'All', 'beside bare Astro', ...STEPS.map(([, title]) => title), 'Memory', 'Made anew'], rows),
    '',
    `Bare Astro of as many pages: ${s(size.bare)}. All anew is ${msAPage(size.cold).toFixed(0)} ms a page.`,
  ].join('\n');
}

type Goal = [goal: string, most: number, is: number, unit: (value: number) => string];

/** What only two sizes can tell. */
function growthGoals(sizes: readonly Size[]): Goal[] {
  const [one, most] = [sizes[0], sizes.at(-1)];
  if (!one || !most || one === most) return [];
  const [less, more] = [one.cold, most.cold];
  const aPage = (memoryOf(more) - memoryOf(less)) / (more.pages - less.pages);
  const foretold = memoryOf(more) + aPage * (20_000 - more.pages);
  return [
    [`A page at ${most.times} times: as many ms as at once`, msAPage(less) * 1.05, msAPage(more), (ms) => `${ms.toFixed(0)} ms`],
    [`Memory for 20,000 pages, foretold from ${more.pages}: 3,000 MB`, 3e9, foretold, (bytes) => `${Math.round(bytes / 1e6)} MB`],
  ];
}

/** The goals, each with what was measured, and whether it is met. */
function goals(sizes: readonly Size[]): string {
  const [one] = sizes;
  if (!one) return '';
  const pagesAlone = one.cold.cpu - cpuOf(one.cold, 'documents');
  const rows: Goal[] = [
    ['All anew, a page with its documents: 70 ms', 70, msAPage(one.cold), (ms) => `${ms.toFixed(0)} ms`],
    ['All but documents: 4 times bare Astro', 4, pagesAlone / one.bare, times],
    ['Nothing changed: 8 s', 8, one.same.cpu, s],
    ['One action changed: 12 s', 12, one.action.cpu, s],
    ['The day moved: 10 s', 10, one.moved.cpu, s],
    ...growthGoals(sizes),
  ];
  return table(
    ['Goal, in processor time', 'Measured', ''],
    rows.map(([goal, limit, is, unit]) => [goal, unit(is), is <= limit ? 'met' : `missed: ${(is / limit).toFixed(1)} times the goal`]),
  );
}

export function report({ command, machine, sizes, weights }: Figures): string {
  const { start, index, fragments } = weights.search;
  return `# Speed

What builds cost and what pages weigh. Made by \`${command} --to docs/speed.md\` (${machine}); how it is measured is in
\`scripts/bench.ts\`, and why builds are as they are in [0040](decisions/0040-not-made-again.md).

All times are processor time (user and system) of the build and all that it started, for the machine was doing other things as well. They still
rise somewhat when it is busy: compare ratios. Steps are those of the build's own process; the programs that it starts are in the sum only. “Made anew” counts
documents and pictures.

## Goals

They were set when this site had 460 pages and 224 documents.${sizes.length > 1 ? '' : ' How builds grow was not measured in this run: it takes more than one size.'}

${goals(sizes)}

## Builds

${sizes.map(ofSize).join('\n\n')}

## First visits

The page with its styles and the scripts that it begins with, compressed (gzip). Fonts come after the text can be read.

${table(
  ['Kind of page', 'Pages', 'Median', 'Heaviest'],
  weights.pages.map(({ kind, pages, median, heaviest }) => [kind, String(pages), kB(median), kB(heaviest)]),
)}

The engine of the search: ${kB(start)} before anything is found. All words: ${kB(index)}, of which a search loads parts; excerpts of all pages: ${kB(fragments)}, of which it loads those that
are shown. What searches load is measured by \`npm run bench:search\`.
`;
}
