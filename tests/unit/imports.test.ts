/** The way of the data: which folders of src/ may import which, so that nothing below can come to depend on what is above it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Words are in none of the others’ way: all that speaks to readers may have them. */
const DATA = ['schema', 'source', 'words', 'search', 'plan'];
const MADE = [...DATA, 'report', 'charts', 'nodes', 'subjects'];

const BELOW: Record<string, string[]> = {
  schema: [],
  search: [],
  source: ['schema', 'words'],
  words: ['schema', 'source'],
  plan: ['schema', 'source', 'words', 'search'],
  report: ['schema', 'source', 'words', 'plan'],
  new: ['schema', 'source', 'words', 'plan', 'report', 'subjects'],
  'take-back': ['schema', 'source', 'words', 'plan'],
  charts: DATA,
  nodes: [...DATA, 'charts'],
  subjects: [...DATA, 'report', 'charts', 'nodes', 'plan-data'],
  render: [...DATA, 'charts', 'nodes', 'browser'],
  publish: [...MADE, 'render'],
  'plan-data': ['schema', 'source', 'words'],
  // Written where no package is installed: it knows data and words alone.
  review: ['schema', 'source', 'words'],
  browser: ['schema', 'words', 'charts', 'search', 'report'],
  styles: [],
  components: [...MADE, 'render', 'styles', 'browser'],
  layouts: [...MADE, 'render', 'components', 'styles', 'browser'],
  pages: [...MADE, 'render', 'publish', 'components', 'layouts', 'styles', 'browser'],
};

interface Import {
  from: string;
  to: string;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(ts|astro)$/.test(file.name))
  .map((file) => posix.join(file.parentPath.replaceAll('\\', '/'), file.name));

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, to = '']) => ({ from, to })),
);
const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const targetOf = ({ from, to }: Import) => folderOf(posix.join(posix.dirname(from), to));

test('the imports were found', () => {
  expect(imports.length).toBeGreaterThan(200);
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
  expect([...folders].filter((folder) => !(folder in BELOW))).toEqual([]);
  expect([...Object.entries(BELOW).flat(2), ...READ_FILES].filter((folder) => !folders.has(folder))).toEqual([]);
});

test('imports point one way: schema <- source <- plan <- charts <- nodes <- subjects; render, components, layouts, pages', () => {
  const wrong = imports.filter((each) => {
    const [from, to] = [folderOf(each.from), each.to.startsWith('.') ? targetOf(each) : undefined];
    return from && to && from !== to && !BELOW[from]?.includes(to);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('scripts of pages bring nothing with them but the looks of marks and their own words: the rest they know by its types', () => {
  const scripts = files.filter((file) => folderOf(file) === 'browser');
  const values = scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type\b)[^;]*?from '(\.\.\/[^']+)'/gm)].map(([, to]) => to ?? ''),
  );
  const allowed = [
    '../charts/marks.ts',
    '../words/en/action-choices.ts',
    '../words/en/chart-explorer.ts',
    '../words/en/chart-reader.ts',
    '../words/en/report-form.ts',
    '../words/en/search-results.ts',
    '../words/en/still-true-result.ts',
  ];
  // What the search does is for the page and the build alike, and so is the check of a report.
  const shared = /^\.\.\/(search|report)\/|^\.\.\/(schema\/(amendment|fields)|source\/problem)\.ts$/;
  expect([...new Set(values)].filter((to) => !shared.test(to)).sort()).toEqual(allowed);
});

test('only the collections, .astro files with their examples, pages and what starts it know of Astro', () => {
  const known = /^src\/(pages\/.*|(collections|content\.config|components\/examples|publish\/make-pages)\.ts)$|\.astro$/;
  const wrong = imports.filter(({ from, to }) => /^(astro|@astrojs\/.*)([:/]|$)/.test(to) && !known.test(from));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('only the composition root and pages build on the graph of the site', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      /(^|\/)site\.ts$/.test(to) &&
      to.startsWith('.') &&
      folderOf(from) &&
      !from.endsWith('.astro') &&
      folderOf(from) !== 'pages' &&
      posix.join(posix.dirname(from), to) === 'src/site.ts',
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('no module asks for the time, but the page of a form for the day that its reader has', () => {
  const clocks = files.filter((file) =>
    /\b(?:Date|performance)\.now\(|\bnew Date\(\)|(?<!new )\bDate\(\)/.test(readFileSync(file, 'utf8')),
  );
  expect(clocks).toEqual(['src/browser/report-page.ts']);
});

test('the environment is read where a site is read and where it is made', () => {
  const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
  expect(readers.sort()).toEqual(['src/publish/make-pages.ts', 'src/read-site.ts']);
});

test('no site is made of what stands in docs/: what reads the specification is asked by the validator alone', () => {
  const reads = imports.filter(
    (each) => each.to.startsWith('.') && posix.join(posix.dirname(each.from), each.to) === 'src/plan-data/definition.ts',
  );
  expect(reads.length).toBeGreaterThan(0);
  expect(reads.filter(({ from }) => folderOf(from) !== 'plan-data')).toEqual([]);
  const named = files.filter((file) =>
    /new URL\([^)]*docs\/|(?:readFileSync|join|resolve)\([^)]*['"`]docs\b/.test(readFileSync(file, 'utf8')),
  );
  expect(named).toEqual(['src/plan-data/definition.ts']);
});

/** Whoever reads files: content, the specification, fonts, what renders and what a build keeps. */
const READ_FILES = ['source', 'plan-data', 'charts', 'render', 'review', 'publish'];

test('subjects and all that is pure read no file, start no program and ask no other machine', () => {
  const pure = Object.keys(BELOW).filter((folder) => !READ_FILES.includes(folder));
  const wrong = imports.filter(
    ({ from, to }) =>
      pure.includes(folderOf(from) ?? '') && /^(node:)?(fs|child_process|https?|http2|net|dgram|worker_threads)(\/|$)/.test(to),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});
