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
  expect([...new Set(files.map(folderOf))].filter((folder) => folder && !(folder in BELOW))).toEqual([]);
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

test('only the collections, .astro files and pages know of Astro’s own modules', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      to.startsWith('astro:') &&
      !(/^src\/(collections|content\.config)\.ts$/.test(from) || from.endsWith('.astro') || from.startsWith('src/pages/')),
  );
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

test('only the reader reads content files, and no module below the site asks for the time', () => {
  const below = files.filter((file) =>
    ['schema', 'search', 'source', 'plan', 'views', 'charts', 'document'].includes(folderOf(file) ?? ''),
  );
  const clocks = below.filter((file) => /\bDate\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
  expect(clocks).toEqual([]);
  const pure = below.filter((file) => ['schema', 'search', 'plan', 'views'].includes(folderOf(file) ?? ''));
  expect(
    imports.filter(({ from, to }) => pure.includes(from) && /^(node:)?(fs|child_process|http)/.test(to)).map(({ from }) => from),
  ).toEqual([]);
});
