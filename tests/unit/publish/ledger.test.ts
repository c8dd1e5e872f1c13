/** The ledger: what was published is written once, read back whole, and what nobody can read is said. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newSince, readLedger, writeDay } from '../../../src/publish/addresses/ledger.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { line } from '../plan/said.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const publish = (day: string, now: [string, string[]][], hashes: [string, string][] = []) =>
  writeDay(content, day, newSince(readLedger(content).ledger, new Map(now), new Map(hashes)));
const fileOf = (day: string) =>
  readFileSync(join(content, `published/${day}.txt`), 'utf8')
    .split('\n')
    .slice(1, -1);

test('content that was never published has an empty ledger, which is no problem', () => {
  expect(readLedger(content)).toEqual({ ledger: { days: new Map(), editions: [], last: undefined }, problems: [] });
});

test('each day has a file of what was new on it, and a day of old is never written again', () => {
  publish(
    '2026-11-14',
    [
      ['/b/', ['p2.1']],
      ['/a.csv', ['id', 'due']],
      ['/a.pdf', []],
    ],
    [['/a.pdf', HASH]],
  );
  const first = fileOf('2026-11-14');
  expect(first).toEqual(['/a.csv #due #id', `/a.pdf =${HASH}`, '/b/ #p2.1']);
  publish(
    '2026-11-20',
    [
      ['/b/', ['p2.1', 'p2.2']],
      ['/a.csv', ['id', 'due']],
      ['/a.pdf', []],
    ],
    [['/a.pdf', OTHER]],
  );
  expect(fileOf('2026-11-14')).toEqual(first);
  expect(fileOf('2026-11-20')).toEqual([`/a.pdf =${OTHER}`, '/b/ #p2.2']);
  const { days, editions, last } = readLedger(content).ledger;
  expect([days.get('/b/'), days.get('/b/#p2.1'), days.get('/b/#p2.2'), last]).toEqual([
    '2026-11-14',
    '2026-11-14',
    '2026-11-20',
    '2026-11-20',
  ]);
  expect(editions).toEqual([
    { address: '/a.pdf', hash: HASH, day: '2026-11-14' },
    { address: '/a.pdf', hash: OTHER, day: '2026-11-20' },
  ]);
});

test('where nothing is new, nothing is written', () => {
  publish('2026-11-14', [['/b/', ['p2.1']]]);
  expect(publish('2026-11-15', [['/b/', ['p2.1']]])).toBeUndefined();
  expect(publish('2026-11-15', [['/b/', []]])).toBeUndefined();
  expect(readdirSync(join(content, 'published'))).toEqual(['2026-11-14.txt']);
});

test('two publications on one day share its file', () => {
  publish('2026-11-14', [['/b/', ['x']]]);
  publish('2026-11-14', [
    ['/b/', ['x', 'y']],
    ['/c/', []],
  ]);
  expect(fileOf('2026-11-14')).toEqual(['/b/ #x #y', '/c/']);
});

test('what was published before a day that is written later is known from its own day', () => {
  publish('2026-11-20', [['/b/', []]]);
  writeFileSync(join(content, 'published/2026-11-14.txt'), '/b/\n');
  expect(readLedger(content).ledger.days.get('/b/')).toBe('2026-11-14');
});

test('a line that says nothing, such as what a merge leaves, is a problem of its place', () => {
  mkdirSync(join(content, 'published'));
  writeFileSync(join(content, 'published/2026-11-14.txt'), '# Head\n/a/\n<<<<<<< HEAD\n/b/ p1\n/c/ #p1\n');
  const { ledger, problems } = readLedger(content, 'content');
  expect([...ledger.days.keys()]).toEqual(['/a/', '/c/', '/c/#p1']);
  expect(problems.map(line)).toEqual(
    [3, 4].map(
      (at) =>
        `content/published/2026-11-14.txt:${at}:1: this line of what was published cannot be read. Put the file back as it was before it was changed by hand: only “npm run published” writes it. [addresses/ledger]`,
    ),
  );
});

test.each([
  '/../../package.json',
  '/a/../b/',
  '/a/./b/',
  '/..',
  '//example.org/',
  '/a;b/',
  '/a{b}/',
  '/a$b',
  '/a*',
  "/a'b/",
  '/a%2e/',
  'a/',
])('“%s” is no address that a line can have', (address) => {
  mkdirSync(join(content, 'published'));
  writeFileSync(join(content, 'published/2026-11-14.txt'), `${address} #p1\n`);
  const { ledger, problems } = readLedger(content);
  expect([[...ledger.days], problems.map(({ rule }) => rule)]).toEqual([[], ['addresses/ledger']]);
});

test('every address of the site as it is fits', () => {
  expect(readLedger('content').problems).toEqual([]);
  const odd = ['/', '/404.html', '/a/.well-known/x.txt', '/a/..b/', '/a..b/', '/A_b~c/1.10/'];
  mkdirSync(join(content, 'published'));
  writeFileSync(join(content, 'published/2026-11-14.txt'), `${odd.join('\n')}\n`);
  expect([...readLedger(content).ledger.days.keys()]).toEqual(odd);
});

test('the reader of content takes the ledger for no content, and only the ledger', () => {
  mkdirSync(join(content, 'published'));
  writeFileSync(join(content, 'published/2026-11-14.txt'), '/a/\n');
  writeFileSync(join(content, 'published/notes.txt'), 'x\n');
  expect(
    readContent(content)
      .problems.map(({ file }) => file)
      .filter((file) => file.includes('published')),
  ).toEqual([expect.stringContaining('published/notes.txt')]);
});
