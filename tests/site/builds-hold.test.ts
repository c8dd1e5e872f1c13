/** Builds that meet, run out of room, or see their content broken under them: the site that was there stays, whole. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { build, builtOnce, environmentOf, hashes, read } from './build.ts';

const FIXTURE = 'tests/fixtures/minimal/content';
/** A whole site of it: that of the first test, then that which the second may not touch. */
const SITE = resolve('.build/tests/meeting');

/** A copy of the smallest content, to be changed. */
function ownContent(name: string): string {
  const folder = `.build/tests/${name}-content`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

it('of two builds at once the second is refused, and the first publishes what it has checked', async () => {
  const content = ownContent('meeting');
  // That of the tests before would stay as it is.
  rmSync(SITE, { recursive: true, force: true });
  const first = spawn(process.execPath, ['scripts/build.ts'], {
    env: environmentOf({ BUILD_DIR: SITE, CONTENT_DIR: content }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  first.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  while (!output.includes('[2/5]')) await once(first.stdout, 'data');

  const priority = join(content, 'plans/safer-town/priorities/burglary.md');
  writeFileSync(priority, readFileSync(priority, 'utf8').replace(/^title:.*$/m, 'titel: Broken'));
  const second = build('meeting', { CONTENT_DIR: content });
  expect(second.code).toBe(1);
  expect(second.output).toContain(`${SITE} is being built by process ${first.pid}. Wait until that build has ended, or stop it`);

  const [code] = first.exitCode === null ? await once(first, 'exit') : [first.exitCode];
  expect(code, output).toBe(0);
  expect(read(SITE, 'plans/safer-town/priorities/burglary/index.html')).toContain('<h1>Burglary</h1>');
});

it('a disk that is full is told in a sentence, and the site that was there stays', () => {
  const before = hashes(SITE);
  expect(before.length).toBeGreaterThan(100);
  // The system lets no file grow over 20 blocks of a kilobyte: the PDFs meet that as they would meet the end of the disk.
  const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 20; exec "${process.execPath}" scripts/build.ts`], {
    env: environmentOf({ BUILD_DIR: SITE, CONTENT_DIR: FIXTURE }),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n').slice(-2)).toEqual([
    'The system allows no file that large. Ask who looks after this machine for a higher limit.',
    'Nothing was published: the site that was there is as it was.',
  ]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(hashes(SITE)).toEqual(before);
});

it('where node_modules is a link, the site is the same', () => {
  const here = builtOnce('measured', 'tests/fixtures/measured/content');
  const elsewhere = resolve('.build/tests/linked-project');
  rmSync(elsewhere, { recursive: true, force: true });
  mkdirSync(elsewhere, { recursive: true });
  for (const name of ['src', 'scripts', 'public', 'tests/fixtures', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(elsewhere, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: elsewhere,
    env: environmentOf({ BUILD_DIR: 'dist', CONTENT_DIR: 'tests/fixtures/measured/content' }),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(hashes(join(elsewhere, 'dist'))).toEqual(hashes(here.folder));
});
