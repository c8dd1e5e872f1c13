/** Addresses of old in a built folder: pages that lead on, copies of files, and parts of pages by the names that they had. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OldPart, withOldParts } from '../../../src/publish/addresses/old-parts.ts';
import { redirectPage, writeOnwards } from '../../../src/publish/addresses/redirect-pages.ts';
import { publishedPage } from '../../../src/publish/searched-page.ts';
import { wordsIn } from '../../../src/words/words.ts';

const site = { words: wordsIn('en-GB'), address: 'https://www.example.org/plan/' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'old-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const got = (path: string) => readFileSync(join(folder, path), 'utf8');
const onward = (address: string, to: string | undefined, name?: string) => ({
  address,
  name,
  to,
  why: 'It has another name.',
  date: '2026-11-14',
});
const page = (main: string) => `<html><main id="main">${main}</main></html>`;

test('a page of old leads on without a script, at any path that the site is under, and no search engine is to keep it', () => {
  const html = redirectPage({ to: '/plans/a/?b="c"&d', why: 'It has <another> name.', date: '2026-11-14' }, site);
  expect(html).not.toContain('<script');
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
  const whole = 'https://www.example.org/plan/plans/a/?b=&quot;c&quot;&amp;d';
  const here = '/plan/plans/a/?b=&quot;c&quot;&amp;d';
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${here}">`);
  expect(html).toContain(`<link rel="canonical" href="${whole}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<a href="${here}">`);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('<p>Since 14 November 2026: It has &lt;another&gt; name.</p>');
});

test('pages and files of old are there, and what has something of its own is left alone', () => {
  put('new/index.html', page('New'));
  put('new/a.pdf', 'PDF');
  put('kept/index.html', page('Kept'));
  const now = new Map([
    ['/new/', []],
    ['/new/a.pdf', []],
    ['/kept/', []],
  ]);
  const rules = writeOnwards(
    folder,
    [onward('/old/', '/new/'), onward('/old/a.pdf', '/new/a.pdf'), onward('/kept/', '/new/'), onward('/gone.csv', undefined)],
    now,
    site,
  );
  expect(got('old/index.html')).toContain('url=/plan/new/');
  expect(got('old/a.pdf')).toBe('PDF');
  expect(got('kept/index.html')).toBe(page('Kept'));
  expect(existsSync(join(folder, 'gone.csv'))).toBe(false);
  expect(rules).toMatchObject([
    { from: '/old/', to: '/new/' },
    { from: '/old/a.pdf', to: '/new/a.pdf' },
  ]);
});

test('nothing is written or read beside the folder of the site', () => {
  const now = new Map([['/a.json', []]]);
  put('a.json', '{}');
  for (const [from, to] of [
    ['/../../beside.json', '/a.json'],
    ['/x/../../beside/', '/a.json'],
    ['/beside.json', '/../../../package.json'],
  ] as const)
    expect(() => writeOnwards(folder, [onward(from, to)], now, site)).toThrow('leads out of the folder of the site');
  expect(existsSync(join(folder, '../beside.json'))).toBe(false);
});

test('a part of old is in its page, and a column of old changes no file', () => {
  put('a/index.html', page('<p id="p2">Two</p>'));
  put('a.csv', 'id,due_on\n');
  const now = new Map([
    ['/a/', ['p2']],
    ['/a.csv', ['id', 'due_on']],
  ]);
  writeOnwards(folder, [onward('/a/', '/a/#p2', 'p1'), onward('/a.csv', '/a.csv#due_on', 'due')], now, site);
  expect(got('a/index.html')).toBe(page('<p id="p2"><span id="p1"></span>Two</p>'));
  expect(got('a.csv')).toBe('id,due_on\n');
});

test('a page that the search reads gets it both as it was made and as it is published', () => {
  const made = page('<p id="p2" data-pagefind-ignore>Two</p>');
  const marked = new Map([['a/index.html', made]]);
  put('a/index.html', publishedPage(made));
  writeOnwards(folder, [onward('/a/', '/a/#p2', 'p1')], new Map([['/a/', ['p2']]]), site, marked);
  expect(marked.get('a/index.html')).toBe(page('<p id="p2" data-pagefind-ignore><span id="p1"></span>Two</p>'));
  expect(got('a/index.html')).toBe(page('<p id="p2"><span id="p1"></span>Two</p>'));
});

describe('a part of old', () => {
  const old = (to: string | undefined): OldPart[] => [{ name: 'old', to, why: 'It has another name.' }];
  const mark = '<span id="old"></span>';
  test.each([
    ['a heading', '<h2 id="new">Head</h2>', `<h2 id="new">${mark}Head</h2>`],
    [
      'a row, in its first cell',
      '<table><tr id="new"><th scope="row">A</th></tr></table>',
      `<table><tr id="new"><th scope="row">${mark}A</th></tr></table>`,
    ],
    ['a list, before it', '<ul class="a" id="new"><li>A</li></ul>', `${mark}<ul class="a" id="new"><li>A</li></ul>`],
    ['an item', '<ul><li id="new">A</li></ul>', `<ul><li id="new">${mark}A</li></ul>`],
    ['a group of terms, in its term', '<dl><div id="new"><dt>A</dt></div></dl>', `<dl><div id="new"><dt>${mark}A</dt></div></dl>`],
    [
      'what opens, before it',
      '<details id="new"><summary>A</summary></details>',
      `${mark}<details id="new"><summary>A</summary></details>`,
    ],
  ])('stands at %s', (_what, before, after) => {
    expect(withOldParts(page(before), '/a/', old('/a/#new'), site)).toBe(page(after));
  });

  test('that leads to its page as a whole stands at the top', () => {
    expect(withOldParts(page('Text'), '/a/', old('/a/'), site)).toBe(page(`${mark}Text`));
  });

  test('that is on another page is told of at the foot, with its address', () => {
    expect(withOldParts(page('Text'), '/a/', old('/b/#new'), site)).toBe(
      page('Text<p id="old">“old” on this page: It has another name. <a href="/plan/b/#new">Where it is now</a></p>'),
    );
  });

  test('in whose place nothing stands says so', () => {
    expect(withOldParts(page('Text'), '/a/', old(undefined), site)).toBe(
      page('Text<p id="old">“old” on this page: It has another name.</p>'),
    );
  });

  test('is never there twice', () => {
    const html = page('<p id="old">Mine</p>');
    expect(withOldParts(html, '/a/', old('/b/'), site)).toBe(html);
  });
});
