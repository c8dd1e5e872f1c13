/** `npm run published`: what it refuses to write down, and in which words. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Of a site with a page, and this description of its data. */
function publish(described: object, flags = ['--as-of', '2026-11-14'], environment = {}) {
  const [built, content] = [join(folder, 'dist'), join(folder, 'content')];
  mkdirSync(join(built, 'data'), { recursive: true });
  writeFileSync(join(built, 'index.html'), '<main id="main"></main>');
  writeFileSync(join(built, 'data/datapackage.json'), JSON.stringify(described));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/published.ts', ...flags], {
    env: { ...process.env, BUILD_DIR: built, CONTENT_DIR: content, ...environment },
    encoding: 'utf8',
  });
  return { status, stderr, written: existsSync(join(content, 'published/2026-11-14.txt')) };
}

test('a site for the public is written down', () => {
  expect(publish({ name: 'a' })).toMatchObject({ status: 0, written: true });
});

test('a preview is not: drafts would be promised for good', () => {
  const { status, stderr, written } = publish({ name: 'a', preview: true });
  expect([status, written]).toEqual([1, false]);
  expect(stderr).toContain('is a preview: it shows drafts, which are not for the public. Run “npm run build” without --preview first.');
});

test('nothing is written to a ledger with a line that nobody can read, nor on what is no day', () => {
  mkdirSync(join(folder, 'content/published'), { recursive: true });
  const broken = join(folder, 'content/published/2026-11-13.txt');
  writeFileSync(broken, '/a/\n<<<<<<< HEAD\n');
  const { status, stderr, written } = publish({ name: 'a' });
  expect([status, written]).toEqual([1, false]);
  expect(stderr).toContain(`${broken}:2 cannot be read. Put the file back as it was before it was changed by hand.`);
  rmSync(broken);
  for (const day of ['14 November', '2026-02-31']) {
    expect(publish({ name: 'a' }, ['--as-of', day])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`“${day}” is not a day. Write it year-month-day`),
    });
  }
  expect(existsSync(join(folder, 'content/published/2026-02-31.txt'))).toBe(false);
});

test('the day of the environment counts, and one that is empty is none', () => {
  expect(publish({ name: 'a' }, [], { AS_OF: '2026-11-14' })).toMatchObject({ status: 0, written: true });
  expect(publish({ name: 'a' }, [], { AS_OF: '' })).toMatchObject({ status: 0, stderr: '' });
});
