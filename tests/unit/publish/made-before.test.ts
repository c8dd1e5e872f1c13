/** What builds have made before can be missing, never wrong. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf, madeBeforeIn } from '../../../src/publish/kept/made-before.ts';

const DAY = 24 * 60 * 60 * 1000;
const newFolder = () => mkdtempSync(join(tmpdir(), 'kept-'));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pathOf = (folder: string, key: string) => join(folder, 'made-1', key.slice(0, 2), key);
const used = (path: string, daysAgo: number) => {
  const day = new Date(Date.now() - daysAgo * DAY);
  utimesSync(path, day, day);
};

describe('what was kept', () => {
  it('is there again for whoever asks for the same, with its pages', () => {
    const folder = newFolder();
    const key = keyOf('pdf', { title: 'Fraud' });
    madeBeforeIn(folder, new Date()).keep(key, { bytes: bytesOf('a PDF\nin two lines'), pages: 4 });
    expect(madeBeforeIn(folder, new Date()).take(key)).toEqual({ bytes: bytesOf('a PDF\nin two lines'), pages: 4 });
    expect(madeBeforeIn(folder, new Date()).take(keyOf('pdf', { title: 'Theft' }))).toBeUndefined();
    expect(readdirSync(join(folder, 'made-1')).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  const other = keyOf('another');
  it.each<[what: string, spoil: (path: string, folder: string) => void]>([
    ['has lost its end', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['has lost all', (path) => writeFileSync(path, '')],
    ['has another byte', (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('a PDF', 'a pdf'), 'latin1')],
    ['is no entry', (path) => writeFileSync(path, 'Somebody’s notes\nabout nothing of ours')],
    ['is an entry of null', (path) => writeFileSync(path, 'null\na PDF')],
    [
      'is the entry of another key',
      (path, folder) => {
        madeBeforeIn(folder, new Date()).keep(other, { bytes: bytesOf('another PDF') });
        renameSync(pathOf(folder, other), path);
      },
    ],
  ])('is dropped when it %s', (_, spoil) => {
    const folder = newFolder();
    const key = keyOf('pdf');
    madeBeforeIn(folder, new Date()).keep(key, { bytes: bytesOf('a PDF') });
    spoil(pathOf(folder, key), folder);
    expect(madeBeforeIn(folder, new Date()).take(key)).toBeUndefined();
    expect(existsSync(pathOf(folder, key))).toBe(false);
    madeBeforeIn(folder, new Date()).keep(key, { bytes: bytesOf('a PDF') });
    expect(madeBeforeIn(folder, new Date()).take(key)?.bytes).toEqual(bytesOf('a PDF'));
  });

  it('is missing, and stops nobody, where its folder cannot be', () => {
    const folder = join(newFolder(), 'file');
    writeFileSync(folder, 'A file where the folder should be');
    const kept = madeBeforeIn(folder, new Date());
    kept.keep(keyOf('pdf'), { bytes: bytesOf('a PDF') });
    kept.prune();
    expect(kept.take(keyOf('pdf'))).toBeUndefined();
    expect(readFileSync(folder, 'utf8')).toBe('A file where the folder should be');
  });
});

describe('at the end of a build', () => {
  it('has what Node compiled beside it, which is bounded too: what was written first goes', () => {
    const folder = newFolder();
    const compiled = join(folder, 'made-node', 'v24-x64');
    mkdirSync(compiled, { recursive: true });
    for (const [index, name] of ['first', 'second', 'third'].entries()) {
      writeFileSync(join(compiled, name), new Uint8Array(1000));
      used(join(compiled, name), 3 - index);
    }
    const kept = madeBeforeIn(folder, new Date());
    kept.prune(undefined, 3000);
    expect(readdirSync(compiled)).toEqual(['first', 'second', 'third']);
    kept.prune(undefined, 2500);
    expect(readdirSync(compiled)).toEqual(['second', 'third']);
  });

  it('what was not used for longest goes until there is room, but nothing that this build took or made', () => {
    const folder = newFolder();
    const before = madeBeforeIn(folder, new Date());
    const keys = ['oldest, but taken', 'old', 'middle', 'young'].map((name) => keyOf(name));
    for (const [place, key] of keys.entries()) {
      before.keep(key, { bytes: new Uint8Array(1000) });
      used(pathOf(folder, key), 10 - place);
    }
    const now = madeBeforeIn(folder, new Date());
    const made = keyOf('made now');
    now.take(keys[0] ?? '');
    now.keep(made, { bytes: new Uint8Array(5000) });
    now.prune(8500);
    const there = [...keys, made].map((key) => existsSync(pathOf(folder, key)));
    expect(there).toEqual([true, false, false, true, true]);
    now.prune(10);
    expect(existsSync(pathOf(folder, made))).toBe(true);
  });

  it('what an older form of ours, a stopped build or somebody else has left is dropped, in our own folder only', () => {
    const folder = newFolder();
    const kept = madeBeforeIn(folder, new Date());
    const key = keyOf('pdf');
    kept.keep(key, { bytes: bytesOf('a PDF') });
    const [halfOld, halfNew] = ['old', 'now'].map((name) => join(folder, 'made-1', `${name}.new`)) as [string, string];
    const paths = {
      notes: join(folder, 'notes.txt'),
      newer: join(folder, 'made-2', 'entry'),
      older: join(folder, 'made-0', 'entry'),
      wrongPlace: join(folder, 'made-1', '00', key),
      foreign: join(folder, 'made-1', 'thumbs.db'),
      halfOld,
      halfNew,
    };
    for (const path of Object.values(paths)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'x');
    }
    used(halfOld, 2);
    kept.prune();
    const left = Object.entries(paths).flatMap(([name, path]) => (existsSync(path) ? [name] : []));
    expect(left).toEqual(['notes', 'newer', 'halfNew']);
    expect(kept.take(key)?.bytes).toEqual(bytesOf('a PDF'));
  });

  it('all can be dropped', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.txt'), 'x');
    const kept = madeBeforeIn(folder, new Date());
    kept.keep(keyOf('pdf'), { bytes: bytesOf('a PDF') });
    kept.drop();
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});

describe('a key', () => {
  it('is of the data, and of nothing else', () => {
    expect(keyOf('pdf', { a: 1, b: [true, null, 'x'] })).toBe(keyOf('pdf', { a: 1, b: [true, null, 'x'] }));
    const keys = [
      keyOf('pdf', { a: 1 }),
      keyOf('pdf', { a: 2 }),
      keyOf('pdf', { a: '1' }),
      keyOf('pdf', { a: [1] }),
      keyOf('epub', { a: 1 }),
      keyOf('pdf'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[what: string, value: unknown]>([
    ['a function', () => 1],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['no number', Number.NaN],
    ['a thing of a class', /x/],
  ])('is refused to what JSON would not say: %s', (_, value) => {
    expect(() => keyOf({ within: [{ odd: value }] })).toThrow('“odd” is no plain data');
  });
});
