/** Builds that are killed at any moment, and builds that meet: the published site is one that was whole, never a mixture. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockOutput } from '../../../src/publish/output-lock.ts';
import { workFolder } from '../../../src/publish/work-folder.ts';

const folder = (name: string) => join(mkdtempSync(join(tmpdir(), `${name}-`)), 'dist');

const publish = (published: string, version: string, killedBefore?: number) =>
  spawnSync(process.execPath, ['tests/unit/publish/publisher.mjs', published, version, String(killedBefore)], { encoding: 'utf8' });

/** What the files of a site say, each thing once. */
const versions = (published: string) => {
  const files = readdirSync(published).filter((name) => name.endsWith('.html'));
  return { files: files.length, said: [...new Set(files.map((name) => readFileSync(join(published, name), 'utf8')))] };
};

it('killed before any of the times that it touches the disk, it leaves the old site or the new one, whole', () => {
  const published = folder('killed');
  publish(published, 'first');
  const moments = Number(publish(published, 'second').stdout);
  expect(moments).toBeGreaterThanOrEqual(50);

  let before = 'second';
  let withoutSite = 0;
  for (let moment = 1; moment <= moments; moment++) {
    const version = `killed before ${moment}`;
    expect(publish(published, version, moment).signal).toBe('SIGKILL');
    if (!existsSync(published)) withoutSite += 1;
    const lock = lockOutput(published);
    workFolder(published).repair();
    lock.release();
    const { files, said } = versions(published);
    expect({ moment, files, said }).toEqual({ moment, files: 25, said: [said.includes(version) ? version : before] });
    [before = ''] = said;
  }
  // Between the two renames there is no site until the next build: docs/decisions/0004-swap.md.
  expect(withoutSite).toBe(1);
}, 600_000);

it('takes the place of a build that was killed, and says whose', () => {
  const published = folder('abandoned');
  const { pid } = publish(published, 'new', 10);
  const lock = lockOutput(published);
  expect(lock.abandonedBy).toBe(String(pid));
  lock.release();
});

it('of two builds of one output the second is refused, and told which process has it', () => {
  const published = folder('busy');
  const first = lockOutput(published);
  expect(() => lockOutput(published)).toThrow(
    `${published} is being built by process ${process.pid}. Wait until that build has ended, or stop it, then start again`,
  );
  first.release();
  const second = lockOutput(published);
  expect(second.abandonedBy).toBeUndefined();
  second.release();
});
