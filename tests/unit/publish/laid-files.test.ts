/** A site laid over the one before: it has what was laid and nothing else, and nothing of old is written into. */
import fs, {
  chmodSync,
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { laidIn, moveFiles } from '../../../src/publish/laid-files.ts';
import { workFolder } from '../../../src/publish/work-folder.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let site: string;
beforeEach(() => {
  site = join(mkdtempSync(join(tmpdir(), 'laid-')), 'site');
});

function write(path: string, text: string): string {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, LONG_AGO, LONG_AGO);
  return file;
}

function lay(files: Record<string, string>): void {
  const laid = laidIn(site, NOW);
  for (const [path, text] of Object.entries(files)) laid.lay(path, Buffer.from(text));
  laid.sweep();
}

const there = (folder = site) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

it('has what was laid and nothing of old, down to empty folders', () => {
  write('same/index.html', 'same');
  write('other/index.html', 'old');
  write('gone/deep/index.html', 'gone');
  write('gone.html', 'gone');
  const files = { 'same/index.html': 'same', 'other/index.html': 'new', 'fresh/deep/index.html': 'fresh' };
  lay(files);
  expect(there()).toEqual(files);
  expect(readdirSync(site).sort()).toEqual(['fresh', 'other', 'same']);
});

it('leaves a folder of which it is said later, but for a link in its place', () => {
  write('search/words/old.json', 'old');
  write('search/words/same.json', 'same');
  write('elsewhere/kept.json', 'kept');
  symlinkSync('../elsewhere', join(site, 'search', 'suggestions'));
  const pages = laidIn(site, NOW);
  pages.lay('search/index.html', Buffer.from('page'));
  pages.lay('elsewhere/kept.json', Buffer.from('kept'));
  pages.sweep('search/words', 'search/suggestions');
  for (const folder of ['words', 'suggestions']) {
    const later = laidIn(join(site, 'search', folder), NOW);
    later.lay('same.json', Buffer.from('same'));
    later.sweep();
  }
  expect(there()).toEqual({
    'elsewhere/kept.json': 'kept',
    'search/index.html': 'page',
    'search/suggestions/same.json': 'same',
    'search/words/same.json': 'same',
  });
});

it('leaves what is the same where it lies, with the time of the build', () => {
  const file = write('same.html', 'same');
  const { ino } = statSync(file);
  lay({ 'same.html': 'same' });
  expect(statSync(file)).toMatchObject({ ino, mtime: NOW });
});

it.each([
  ['of another length', 'a new text'],
  ['of the same length', 'odl'],
])('writes into no file that somebody still reads: one %s', (_, text) => {
  const reading = openSync(write('page.html', 'old'), 'r');
  lay({ 'page.html': text });
  expect(readFileSync(reading, 'utf8')).toBe('old');
  closeSync(reading);
  expect(there()).toEqual({ 'page.html': text });
});

it('leaves a copy by hard links alone, and takes none of it', () => {
  const copy = `${site}-copy.html`;
  linkSync(write('page.html', 'same'), copy);
  lay({ 'page.html': 'same' });
  expect(statSync(copy).nlink).toBe(1);
  expect(statSync(copy).mtime).toEqual(LONG_AGO);
});

it('lays nothing through a link', () => {
  const elsewhere = `${site}-elsewhere`;
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'page.html'), 'theirs');
  mkdirSync(site);
  symlinkSync(elsewhere, join(site, 'data'));
  symlinkSync(join(elsewhere, 'page.html'), join(site, 'page.html'));
  lay({ 'data/page.html': 'ours', 'page.html': 'theirs' });
  expect(there()).toEqual({ 'data/page.html': 'ours', 'page.html': 'theirs' });
  expect(there(elsewhere)).toEqual({ 'page.html': 'theirs' });
});

it('makes a folder of what was a file, and a file of what was a folder', () => {
  write('a', 'a file');
  write('b/index.html', 'a page');
  const files = { 'a/b/index.html': 'a page', b: 'a file' };
  lay(files);
  expect(there()).toEqual(files);
});

it('leaves nothing with rights of its own: readers get what is new and what is the same alike', () => {
  const file = write('plans/page.html', 'same');
  const rights = (path: string) => statSync(join(site, path)).mode & 0o777;
  chmodSync(file, 0o600);
  chmodSync(join(site, 'plans'), 0o700);
  lay({ 'plans/page.html': 'same', 'new/page.html': 'new' });
  expect([rights('plans'), rights('plans/page.html')]).toEqual([rights('new'), rights('new/page.html')]);
});

const TOUCHES = [
  'lstatSync',
  'readdirSync',
  'readFileSync',
  'writeFileSync',
  'mkdirSync',
  'utimesSync',
  'chmodSync',
  'rmSync',
  'rmdirSync',
] as const;

/** Acts as on a disk that ignores case, of a Mac or of Windows: a name finds what is there in other letters, and what is made has the letters it was made with. */
function ignoringCase(act: () => void): void {
  const whole = { ...fs };
  const found = (path: string): string => {
    if (!path.startsWith(`${site}/`)) return path;
    const folder = found(dirname(path));
    const name = basename(path);
    const names = whole.existsSync(folder) && whole.statSync(folder).isDirectory() ? whole.readdirSync(folder) : [];
    return join(folder, names.includes(name) ? name : (names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name));
  };
  for (const name of TOUCHES) {
    const touch = whole[name] as (...given: unknown[]) => unknown;
    Object.assign(fs, { [name]: (path: string, ...more: unknown[]) => touch(found(path), ...more) });
  }
  syncBuiltinESMExports();
  try {
    act();
  } finally {
    Object.assign(fs, Object.fromEntries(TOUCHES.map((name) => [name, whole[name]])));
    syncBuiltinESMExports();
  }
}

it('has each address in its own letters, on a disk that ignores case too', () => {
  write('priorities/Fraud/index.html', 'same');
  write('priorities/Fraud/notes/index.html', 'old');
  write('News.html', 'same');
  write('same/index.html', 'same');
  const { ino } = statSync(join(site, 'same/index.html'));
  const files = {
    'priorities/fraud/index.html': 'same',
    'priorities/fraud/notes/index.html': 'new',
    'news.html': 'same',
    'same/index.html': 'same',
  };
  ignoringCase(() => lay(files));
  expect(there()).toEqual(files);
  expect(statSync(join(site, 'same/index.html')).ino).toBe(ino);
});

it('moves documents to their places in it', () => {
  write('plans/a.pdf', 'old');
  const documents = `${site}-documents`;
  mkdirSync(join(documents, 'plans/b'), { recursive: true });
  writeFileSync(join(documents, 'plans/a.pdf'), 'new');
  writeFileSync(join(documents, 'plans/b/c.pdf'), 'new');
  moveFiles(documents, site);
  expect(there()).toEqual({ 'plans/a.pdf': 'new', 'plans/b/c.pdf': 'new' });
});

it('begins with the site before the one that is published, and only if a build has kept it', () => {
  const published = join(mkdtempSync(join(tmpdir(), 'before-')), 'dist');
  const work = workFolder(published);
  const publish = (text: string, isKept: boolean) => {
    work.repair();
    work.beginWithBefore();
    const before = readdirSync(work.path).includes('next') ? there(work.next) : undefined;
    laidIn(work.next, NOW).lay('index.html', Buffer.from(text));
    work.publish(isKept);
    return before;
  };
  expect(publish('1', true)).toBeUndefined();
  expect(publish('2', true)).toBeUndefined();
  expect(publish('3', true)).toEqual({ 'index.html': '1' });
  expect(publish('4', false)).toEqual({ 'index.html': '2' });
  expect(publish('5', true)).toBeUndefined();
  expect(there(published)).toEqual({ 'index.html': '5' });
});
