/** What of a built site is remembered for good: each kind of thing that others can rely on, and nothing that is only furniture. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentHashes, publishedIn } from '../../../src/publish/addresses/published-list.ts';
import { ENDINGS } from '../../../src/subjects/documents/formats.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text = '') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const published = () => Object.fromEntries(publishedIn(folder));

test.each<[what: string, path: string, text: string, address: string, within: string[]]>([
  ['the home page', 'index.html', '<p>', '/', []],
  ['a page', 'plans/a/index.html', '<p>', '/plans/a/', []],
  [
    'a numbered paragraph',
    'plans/a/chapters/2/index.html',
    '<p id="p2.1">A</p><p id="p2.2">B</p>',
    '/plans/a/chapters/2/',
    ['p2.1', 'p2.2'],
  ],
  ['a row of a table', 'plans/a/targets/index.html', '<tr id="homes-2023-24"><td>A</td></tr>', '/plans/a/targets/', ['homes-2023-24']],
  ['a term', 'glossary/index.html', '<dt class="x" id="county-lines">C</dt>', '/glossary/', ['county-lines']],
  [
    'a data file with its columns',
    'data/a.csv',
    '\uFEFFid,due,success_measures\r\n1,2026,x\r\n',
    '/data/a.csv',
    ['due', 'id', 'success_measures'],
  ],
  ['the same as JSON', 'data/a.json', '{}', '/data/a.json', []],
  ['a chart as data, whose columns are its words', 'data/plans/a/charts/b.csv', 'Year,Thefts\n', '/data/plans/a/charts/b.csv', []],
  ['what other sites show', 'embed/a/priorities/b/index.html', '<p>', '/embed/a/priorities/b/', []],
  ['what they ask for by its address', 'embed/a/priorities/b/oembed.json', '{}', '/embed/a/priorities/b/oembed.json', []],
  ['what they take in', 'include/a/priorities/b.html', '<p>', '/include/a/priorities/b.html', []],
  ...Object.values(ENDINGS).map((ending): [string, string, string, string, string[]] => [
    `a document that ends with ${ending}`,
    `plans/a/a${ending}`,
    'All',
    `/plans/a/a${ending}`,
    [],
  ]),
  ['a picture', 'plans/a/card.png', 'PNG', '/plans/a/card.png', []],
  ['a feed', 'feed.xml', '<feed/>', '/feed.xml', []],
  ['a calendar', 'calendar.ics', 'BEGIN', '/calendar.ics', []],
])('%s', (_what, path, text, address, within) => {
  put(path, text);
  expect(published()).toEqual({ [address]: within });
});

test.each<[what: string, path: string]>([
  ['a style, whose name has a hash', '_astro/a.1x.css'],
  ['a script', 'scripts/a.js'],
  ['the index of the search', 'pagefind/fragment/a.json'],
  ['the words of the search', 'search/words/a.json'],
  ['the lists of editions', 'check/editions/a.json'],
  ['the page for what is not there', '404.html'],
  ['what is told to hosts', 'staticwebapp.config.json'],
  ['a calendar that ends with its last date', 'plans/a/accountability/due.ics'],
])('not %s', (_what, path) => {
  put(path, '{}');
  expect(published()).toEqual({});
});

test('not the parts of the frame, nor those of forms and galleries', () => {
  put('a/index.html', '<main id="main"><h2 id="part-share">A</h2><details id="term-x"></details><p id="p1">B</p></main>');
  put('report/a/progress/index.html', '<input id="f-text">');
  expect(published()).toEqual({ '/a/': ['p1'], '/report/a/progress/': [] });
});

test('of documents, and of nothing else, the hash of their bytes', () => {
  const documents = Object.values(ENDINGS).map((ending) => `plans/a/a${ending}`);
  const files = [...documents, 'plans/a/card.png', 'plans/a.json', 'data/a.csv', 'elsewhere/a.pdf'];
  for (const file of files) put(file, file);
  const hashes = documentHashes(folder, publishedIn(folder).keys());
  expect([...hashes].sort()).toEqual(documents.map((file) => [`/${file}`, createHash('sha256').update(file).digest('hex')]).sort());
});
