/** What the benchmark says of growth: files by kind, and the kinds that grew more than the plans did. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Size } from '../../scripts/bench/builds.ts';
import { growthOf, type Kinds, kindOf, kindsIn } from '../../scripts/bench/growth.ts';
import { report } from '../../scripts/bench/report.ts';

const root = mkdtempSync(join(tmpdir(), 'bench-growth-'));
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['/', 'home'],
  ['index.html', 'home'],
  ['/plans/old-town/', 'plans/*'],
  ['plans/old-town/actions/index.html', 'plans/*/actions'],
  ['/plans/old-town/actions/1-10/', 'plans/*/actions/*'],
  ['/plans/old-town/actions/by/owner/unknown/', 'plans/*/actions/by/owner/*'],
  ['/plans/old-town/old-town.pdf', 'plans/*/*.pdf'],
  ['/compare/new-town-and-old-town/', 'compare/*'],
  ['/data/plans/old-town/measures.csv', 'data/plans/*/measures.csv'],
  ['/data/measures.csv', 'data/measures.csv'],
  ['/data/plans/old-town/charts/measure-thefts-card.png', 'data/plans/*/charts/*.png'],
  ['/pagefind/fragment/en_1a2b.pf_fragment', 'pagefind/fragment/*.pf_fragment'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

const files = { 'plans/a/actions/1/index.html': 'four', 'plans/b/actions/1/index.html': 'seven..', 'index.html': '!' };

it('files of a site are counted by kind, with what Astro took to make them', () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(kindsIn(root, { 'plans/*/actions/*': 0.5 })).toEqual({
    'plans/*/actions/*': { files: 2, bytes: 11, cpu: 0.5 },
    home: { files: 1, bytes: 1, cpu: 0 },
  });
});

const kinds = (pairs: number): Kinds => ({
  'plans/*': { files: 4, bytes: 4_000_000, cpu: 2 },
  'compare/*': { files: pairs, bytes: pairs * 1_000_000, cpu: pairs },
});

it('what grew most comes first', () => {
  expect(growthOf([kinds(6), kinds(60)]).map(({ kind, bytes }) => [kind, bytes])).toEqual([
    ['compare/*', 10],
    ['plans/*', 1],
  ]);
});

const size = (times: number, pairs: number, more: Partial<Size> = {}): Size => ({
  times,
  record: true,
  withoutDocuments: false,
  command: `npm run bench -- ${times}`,
  machine: 'a machine',
  runs: { cold: { cpu: 10 * times, steps: [{ step: 'pages', cpu: 5 * times, memory: 1e9 }], anew: 0, pages: 1000 * times, documents: 0 } },
  content: { files: 1, bytes: 1_000_000 * times },
  kinds: kinds(pairs),
  ...more,
});

it('the report names kinds that grew more than the plans, and no others', () => {
  const [, faster = ''] = report([size(1, 6), size(4, 60)]).split('These grew more than the plans');
  const [named = ''] = faster.split('The largest');
  expect(named).toContain('`/compare/*`');
  expect(named).not.toContain('`/plans/*`');
  expect(report([size(1, 6), size(4, 24)])).toContain('None grew more than the plans');
});

it('growth is told of sizes that are alike: the content as it is has no made-up record, and a build without documents is no build with them', () => {
  expect(report([size(1, 6, { record: false }), size(4, 60)])).not.toContain('## Growth');
  expect(report([size(1, 6, { withoutDocuments: true }), size(4, 60)])).not.toContain('## Growth');
});

it('a goal that no build in the report is about is said to be not in it', () => {
  const text = report([size(4, 60)]);
  expect(text).toMatch(/Nothing changed: 8 s \| not in this report/);
  expect(report([size(1, 6, { record: false })])).toMatch(/a page with its documents: 70 ms \| 10 ms \| met/);
});

it('pictures stand apart from pages, also where an older benchmark kept them by kind alone', () => {
  const steps = [
    { step: 'pages', cpu: 9, memory: 1e9 },
    { step: 'documents', cpu: 6, memory: 1e9 },
  ];
  const cold = { cpu: 20, steps, anew: 0, pages: 1000, documents: 0 };
  const pictures = { 'data/plans/*/charts/*.png': { files: 2, bytes: 2, cpu: 4 } };
  const now = report([size(1, 6, { record: false, bare: 5, runs: { cold: { ...cold, pictures: 4 } } })]);
  const older = report([size(1, 6, { record: false, bare: 5, runs: { cold }, kinds: pictures })]);
  for (const text of [now, older]) {
    expect(text).toContain('| Pages, data | Pictures |');
    expect(text).toContain('| 6.0 s | 5.0 s | 4.0 s |');
    expect(text).toContain('| Pages alone: 4 times bare Astro | 2.0 times | met |');
  }
});
