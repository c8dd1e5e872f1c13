/** The preview in one file: what changed is marked in words and not by colour alone, what stayed is left out, and nothing in it can do harm. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alike } from '../../../src/review/alike.ts';
import { markedPage, saidOn, saySame } from '../../../src/review/marked-page.ts';
import { parse, write } from '../../../src/review/markup.ts';
import { previewOf } from '../../../src/review/preview.ts';
import { type ChangedPage, type SiteDifferences, siteDifferences } from '../../../src/review/site-differences.ts';
import { FILE_ENDINGS } from '../../../src/subjects/documents/formats.ts';
import { review as words } from '../../../src/words/en/review.ts';
import { change, review } from './proposal.ts';

const page = (main: string) => saidOn(`<html><body><main>${main}</main></body></html>`);
const marked = (before: string, after: string) => markedPage(page(before), page(after));

describe('the files of two sites', () => {
  it('are told of where they changed, but not what a page says as JSON: a colleague reads the page', () => {
    const root = mkdtempSync(join(tmpdir(), 'two-sites-'));
    const [base, head] = ['base', 'head'].map((name) => {
      for (const [path, text] of [
        ['plans/town/index.html', `<main><h1>Town</h1><p>${name}</p></main>`],
        ['plans/town.json', name],
        ['data/plans.json', name],
      ] as const) {
        mkdirSync(dirname(join(root, name, path)), { recursive: true });
        writeFileSync(join(root, name, path), text);
      }
      return join(root, name);
    }) as [string, string];
    const { files, changed } = siteDifferences(base, head);
    rmSync(root, { recursive: true });
    expect(files.map(({ path }) => path)).toEqual(['data/plans.json']);
    expect(changed).toHaveLength(1);
  });

  it('are documents in whatever format documents are made', () => {
    const root = mkdtempSync(join(tmpdir(), 'two-sites-'));
    const [base, head] = [join(root, 'base'), join(root, 'head')];
    const documents = FILE_ENDINGS.map((ending) => `plan${ending}`);
    for (const folder of [base, head]) mkdirSync(folder);
    for (const path of documents) writeFileSync(join(head, path), 'All');
    const { files } = siteDifferences(base, head);
    rmSync(root, { recursive: true });
    expect(files).toEqual(documents.toSorted().map((path) => ({ path, kind: 'document', how: 'added' })));
  });
});

describe('rows of things', () => {
  it.each([
    ['abcabba', 'cbabac', 4],
    ['', 'abc', 0],
    ['abc', 'abc', 3],
    ['abcdef', 'abXdef', 5],
  ])('%s and %s have %i in common, in their order', (before, after, count) => {
    const same = alike([...before], [...after]);
    const kept = [...before].filter((_, index) => same.before[index]).join('');
    expect(kept).toHaveLength(count);
    expect([...after].filter((_, index) => same.after[index]).join('')).toBe(kept);
  });
});

describe('a page before and after', () => {
  it('has the words marked that are not in both', () => {
    expect(marked('<p>From 40 % to less.</p>', '<p>From 35 % to less.</p>')).toEqual({
      before: '<p>From <del>40</del> % to less.</p> ',
      after: '<p>From <ins>35</ins> % to less.</p> ',
    });
  });

  it('has one change where one item was inserted, and leaves out what stayed', () => {
    const item = (name: string) => `<li>${name}</li>`;
    const all = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    const { before, after } = marked(
      `<ul>${all.map(item).join('')}</ul>`,
      `<ul>${[...all.slice(0, 3), 'Three and a half', ...all.slice(3)].map(item).join('')}</ul>`,
    );
    expect(after.match(/<ins>/g)).toHaveLength(1);
    expect(after).toContain('<li><ins>Three and a half</ins></li>');
    expect(after).toContain('<li>Four</li>');
    expect(after, 'what is not beside it').not.toMatch(/Two|Five/);
    expect(after).toContain('[…]');
    expect(before, 'where it would stand').toContain('<li>Three</li>');
    expect(before).not.toContain('<del>');
  });

  it('keeps the head of a table, the heading above a change, and opens what is folded', () => {
    const table = (figure: number) =>
      `<h2>Figures</h2><p>a</p><p>b</p><details><summary>More</summary><table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>${figure}</td></tr></tbody></table></details><h2>Other</h2><p>c</p>`;
    const { after } = marked(table(5), table(6));
    expect(after).toMatch(/Figures.*<details open=""><summary>More<\/summary>.*<th>Year<\/th>.*<td><ins>6<\/ins><\/td>/s);
    expect(after).not.toContain('<p>a</p>');
  });

  it('shows a text beside what it has become where it only gained words', () => {
    expect(marked('<p>a</p><p>Lit.</p>', '<p>a</p><p>Lit. Twice.</p>').before).toContain('<p>Lit.</p>');
  });

  it('marks a text that was written anew as a whole', () => {
    const { before } = marked('<p>The quick brown fox jumps over it</p>', '<p>Twelve lanes are lit and it works</p>');
    expect(before).toContain('<p><del>The quick brown fox jumps over it</del></p>');
  });

  it('marks a drawing that is another', () => {
    const { after } = marked('<figure><svg><path d="M0 0"/></svg></figure>', '<figure><svg><path d="M0 9"/></svg></figure>');
    expect(after).toContain('<ins class="picture"><svg>');
  });

  it.each([
    [
      'the foot with the date',
      '<footer class="about"><p>The latest is of 1 May.</p></footer>',
      '<footer class="about"><p>The latest is of 2 May.</p></footer>',
    ],
    ['the way to neighbours', '<nav class="pager no-print"><a href="/a/">A</a></nav>', ''],
    ['the size of a file', '<span class="meta">2 pages, 21 kB</span>', '<span class="meta">2 pages, 22 kB</span>'],
    ['what search reads', '<span hidden data-is="a"></span>', '<span hidden data-is="b"></span>'],
    ['an id or a class', '<p id="a">x</p>', '<p class="b">x</p>'],
  ])('is the same page if only this differs: %s', (_what, before, after) => {
    expect(saySame(page(`<p>Text</p>${before}`), page(`<p>Text</p>${after}`))).toBe(true);
    expect(saySame(page(`<p>Text</p>${before}`), page(`<p>Texts</p>${after}`))).toBe(false);
  });
});

describe('what is written of a page', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', ''],
    ['a handler', '<p onclick="alert(1)" style="color:red">x</p>', '<p>x</p>'],
    ['a link', '<a href="https://bad.example">x</a>', '<a>x</a>'],
    ['an id', '<p id="pages">x</p>', '<p>x</p>'],
    ['a form', '<form action="/x"><input name="q"><button>Go</button></form>', ''],
    ['a frame', '<iframe src="https://bad.example"></iframe>', ''],
    ['a picture from elsewhere', '<img src="https://bad.example/x.png" alt="x">', '<img alt="x">'],
    [
      'a drawing that asks for something',
      '<svg><path fill="url(https://bad.example)" d="M0 0"/></svg>',
      '<svg><path d="M0 0"></path></svg>',
    ],
    ['what is not closed', '<p><b>x</p></div>', '<p><b>x</b></p>'],
    ['what is no tag', 'a < b <!-- c --> d', 'a &lt; b  d'],
    ['an unknown element', '<marquee><em>x</em></marquee>', '<em>x</em>'],
  ])('%s is left out or made harmless', (_what, html, written) => {
    expect(write(parse(html))).toBe(written);
  });
});

const changed = (address: string, before = 'Old', after = 'New'): ChangedPage => ({
  address,
  title: `Page ${address}`,
  before: page(`<h1>Page</h1><p>${before}</p>`),
  after: page(`<h1>Page</h1><p>${after}</p>`),
});
const site = (own: Partial<SiteDifferences> = {}): SiteDifferences => ({
  changed: [],
  added: [],
  gone: [],
  unread: 0,
  files: [],
  looks: false,
  ...own,
});
const LOOKS = { css: '@media (max-width:640px){p{color:red}}@font-face{src:url(x)}p{background:url(y)}</style>', language: 'en-GB' };
const size = (bytes: number) => `${bytes} bytes`;

describe('the file', () => {
  it('asks for nothing, has no script, and says in which language it is', () => {
    const { html } = previewOf(site({ changed: [changed('/a/')] }), null, LOOKS, words, size);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).not.toMatch(/<script|\bsrc=|url\(|@import/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, address]) => address?.startsWith('#'))).toBe(true);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
    expect(html, 'a side is as narrow as a phone').toContain('@container side (max-width:640px)');
  });

  it('has the pages of promises first, and names those that have no room', () => {
    const long = 'word '.repeat(3000);
    const pages = ['/a/', '/b/', '/c/', '/d/'].map((address) => changed(address, long, `${long}more`));
    const { changes } = review([change({ page: '/d/#x' }), change({ class: 'status', page: '/c/' })]);
    const { html, shown, named } = previewOf(site({ changed: pages }), changes, LOOKS, words, size, 90_000);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(90_000);
    expect([shown, named]).toEqual([2, 2]);
    expect([...html.matchAll(/<section[^>]*><h2>([^<]*)/g)].map(([, title]) => title)).toEqual(['Page /d/', 'Page /c/']);
    expect(html).toMatch(/no room here.*Page \/a\/.*Page \/b\//s);
    expect(html).toContain('<a href="#page-1">Target “Bicycles”');
  });

  it('stays below its limit with very many pages, sentences and files', () => {
    const pages = Array.from({ length: 3000 }, (_, index) => changed(`/${'long-name-'.repeat(8)}${index}/`));
    const files = Array.from({ length: 5000 }, (_, index) => ({
      path: `data/${'x'.repeat(60)}${index}.csv`,
      kind: 'data' as const,
      how: 'changed' as const,
    }));
    const { changes } = review(Array.from({ length: 5000 }, () => change({ sentence: 'A sentence of some length. '.repeat(5) })));
    const { html, shown, named } = previewOf(site({ changed: pages, files, gone: pages }), changes, LOOKS, words, size);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_000_000);
    expect(shown + named).toBe(3000);
    expect(html.match(/… and [\d,]+ more/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('names pages that come and go, documents and data with what they are, and says what it leaves out', () => {
    const { html } = previewOf(
      site({
        added: [{ address: '/new/', title: 'New <page>', after: page('<p>All new</p>') }],
        gone: [{ address: '/old/', title: 'Old page' }],
        unread: 7,
        looks: true,
        files: [
          { path: 'plan.pdf', kind: 'document', how: 'changed' },
          { path: 'data/actions.csv', kind: 'data', how: 'changed', rows: { added: 1, gone: 2 } },
        ],
      }),
      review([]).changes,
      LOOKS,
      words,
      size,
    );
    for (const said of [
      'New &lt;page&gt;',
      'This page is new.',
      'All new',
      'Old page',
      '7 pages differ only',
      'new look',
      '/plan.pdf: changes',
    ])
      expect(html).toContain(said);
    expect(html).toContain('/data/actions.csv: 1 line comes, 2 go');
  });

  it('does not read as “nothing changes” where the comparison failed', () => {
    expect(previewOf(site(), null, LOOKS, words, size).html).toContain('This does not mean that nothing changes');
    expect(previewOf(site(), review([]).changes, LOOKS, words, size).html).toContain('No page says anything else than before.');
  });
});
