/** The figures of `npm run bench` as a page of Markdown, with the goals beside them. */
import type { Builds, Run, Size } from './builds.ts';
import { growthText } from './growth-report.ts';
import { medianOf, type Saves, savesText } from './saves.ts';
import { kB, MB, s, table, times } from './units.ts';

const cpuOf = ({ steps }: Run, name: string) => steps.find(({ step }) => step === name)?.cpu ?? 0;
export const memoryOf = ({ steps }: Run) => Math.max(...steps.map(({ memory }) => memory));
const msAPage = ({ cpu, pages }: Run) => (cpu * 1000) / pages;

type Step = [title: string, cpu: (run: Run, pictures: number | undefined) => number | undefined];
/** Pages, pictures and data are one step of a build, and what each picture took is known. */
const STEPS: Step[] = [
  ['Check', (run) => cpuOf(run, 'check')],
  ['Documents', (run) => cpuOf(run, 'documents')],
  ['Pages, data', (run, pictures) => (pictures === undefined ? undefined : cpuOf(run, 'pages') - pictures)],
  ['Pictures', (_, pictures) => pictures],
  ['Search index', (run) => cpuOf(run, 'search')],
  ['Swap', (run) => cpuOf(run, 'swap')],
];

const NAMES: Record<Builds, string> = {
  cold: 'all anew',
  same: 'nothing changed',
  moved: 'the day moved',
  action: 'one action changed',
};

const sizeName = ({ times: of, record }: Size) =>
  of > 1 ? `${of} times the plans` : `The content of this site${record ? ', with a made-up record' : ''}`;

/** A size of which a build was measured. */
type Built = Size & { runs: { cold: Run } };
const isBuilt = (size: Size): size is Built => size.runs.cold !== undefined;

/** What a run of an older benchmark kept has no sum of its own: of a build of all, it is that of the kinds. */
function picturesOf(size: Size, kind: Builds): number | undefined {
  const ofKinds = () => Object.entries(size.kinds).reduce((sum, [name, { cpu }]) => sum + (name.endsWith('.png') ? cpu : 0), 0);
  return size.runs[kind]?.pictures ?? (kind === 'cold' ? ofKinds() : undefined);
}

function ofSize(size: Built): string {
  const { cold } = size.runs;
  const runs = (Object.keys(NAMES) as Builds[]).flatMap((kind) => (size.runs[kind] ? [[kind, size.runs[kind]] as const] : []));
  const rows = runs.map(([kind, run]) => [
    NAMES[kind],
    s(run.cpu),
    size.bare ? times(run.cpu / size.bare) : '',
    ...STEPS.map(([, cpu]) => cpu(run, picturesOf(size, kind))).map((cpu) => (cpu === undefined ? '' : s(cpu))),
    MB(memoryOf(run)),
    String(run.anew),
  ]);
  const documents = size.withoutDocuments ? 'documents left out' : `${cold.documents} documents`;
  return [
    `### ${sizeName(size)}: ${cold.pages} pages, ${documents}`,
    '',
    `\`${size.command}\` (${size.machine})`,
    '',
    table(['Build', 'All', 'beside bare Astro', ...STEPS.map(([title]) => title), 'Memory', 'Made anew'], rows),
    '',
    `${size.bare ? `Bare Astro of as many pages: ${s(size.bare)}. ` : ''}All anew is ${msAPage(cold).toFixed(0)} ms a page.`,
  ].join('\n');
}

type Goal = [goal: string, most: number, is: number | undefined, unit: (value: number) => string];

/** What only two sizes can tell: of those that were measured alike. */
function growthGoals(sizes: readonly Built[]): Goal[] {
  const most = sizes.at(-1);
  const [first] = sizes.filter((size) => size.record === most?.record && size.withoutDocuments === most?.withoutDocuments);
  if (!most || !first || first === most) return [];
  const [less, more] = [first.runs.cold, most.runs.cold];
  const aPage = (memoryOf(more) - memoryOf(less)) / (more.pages - less.pages);
  const foretold = memoryOf(more) + aPage * (20_000 - more.pages);
  const without = most.withoutDocuments ? ', without documents' : '';
  return [
    [
      `A page at ${most.times} times${without}: as many ms as at once`,
      msAPage(less) * 1.05,
      msAPage(more),
      (ms) => `${ms.toFixed(0)} ms (${msAPage(less).toFixed(0)} at once)`,
    ],
    [`Memory for 20,000 pages${without}, foretold from ${more.pages}: 3,000 MB`, 3e9, foretold, MB],
  ];
}

/** The goals, each with what was measured, and whether it is met. */
function goals(sizes: readonly Built[], saved: Saves | undefined): string {
  const one = sizes.find((size) => size.times === 1 && !size.record && !size.withoutDocuments);
  const { cold, same, action, moved } = one?.runs ?? {};
  const pagesAlone = cold && one && cold.cpu - cpuOf(cold, 'documents') - (picturesOf(one, 'cold') ?? 0);
  const rows: Goal[] = [
    ['All anew, a page with its documents: 70 ms', 70, cold && msAPage(cold), (ms) => `${ms.toFixed(0)} ms`],
    ['Pages alone: 4 times bare Astro', 4, pagesAlone && one?.bare ? pagesAlone / one.bare : undefined, times],
    ['Nothing changed: 8 s', 8, same?.cpu, s],
    ['One action changed: 12 s', 12, action?.cpu, s],
    ['The day moved: 10 s', 10, moved?.cpu, s],
    ...growthGoals(sizes),
    ['From save to screen, by the clock: 0.5 s', 0.5, saved && medianOf(saved.saves, 'shown'), (seconds) => `${seconds.toFixed(2)} s`],
  ];
  const verdict = (limit: number, is: number) => (is <= limit ? 'met' : `missed: ${(is / limit).toFixed(1)} times the goal`);
  return table(
    ['Goal, in processor time', 'Measured', ''],
    rows.map(([goal, limit, is, unit]) => (is === undefined ? [goal, 'not in this report', ''] : [goal, unit(is), verdict(limit, is)])),
  );
}

/** First visits at the first size and at the last. */
function visits(first: Built, last: Built): string {
  const both = first === last ? [first] : [first, last];
  const heads = both.flatMap(({ times: of }) => [`Pages${first === last ? '' : ` (${of})`}`, 'Median', 'Heaviest']);
  const rows = (first.weights?.pages ?? []).map(({ kind }) => [
    kind,
    ...both.flatMap(({ weights }) => {
      const of = weights?.pages.find((each) => each.kind === kind);
      return of ? [String(of.pages), kB(of.median), kB(of.heaviest)] : ['', '', ''];
    }),
  ]);
  return table(['Kind of page', ...heads], rows);
}

const searches = (sizes: readonly Built[]): string =>
  table(
    ['Size', 'Before anything is found', 'All words', 'Excerpts of all pages'],
    sizes.map((size) => {
      const { start = 0, index = 0, fragments = 0 } = size.weights?.search ?? {};
      return [sizeName(size), kB(start), kB(index), kB(fragments)];
    }),
  );

export function report(all: readonly Size[], saved?: Saves): string {
  const sizes = all.filter(isBuilt).toSorted((a, b) => a.times - b.times || Number(a.record) - Number(b.record));
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last) return 'Nothing was measured.\n';
  return `# Speed

What builds cost, what pages weigh, and how both grow. Made by \`npm run bench\`; the command of each size stands with it, and several runs are put together by
\`--from\`. How it is measured is in \`scripts/bench/bench.ts\`, why builds are as they are in [0040](decisions/0040-not-made-again.md), and what was done about growth in
[0047](decisions/0047-growth.md).

All times are processor time (user and system) of the build and all that it started, for the machine was doing other things as well. They still
rise somewhat when it is busy: compare ratios. Steps are those of the build's own process; the programs that it starts are in the sum only. “Made anew” counts
documents and pictures.

## Goals

They were set when this site had 460 pages and 224 documents. “Pages alone” are all of a build from nothing but the step of documents and the pictures (PNG files): the check, Astro with its
bundler, pages, data, feeds, calendars, the search index, the swap.

${goals(sizes, saved)}

## Builds

${sizes.map(ofSize).join('\n\n')}
${growthText(sizes)}
## First visits

The page with its styles and the scripts that it begins with, compressed (gzip). Fonts come after the text can be read.

${visits(first, last)}

What searches weigh: the engine before anything is found; all words, of which a search loads parts; the excerpts of all pages, of which it loads those that are
shown. What searches load is measured by \`npm run bench:search\`.

${searches(sizes)}
${saved ? savesText(saved) : ''}`;
}
