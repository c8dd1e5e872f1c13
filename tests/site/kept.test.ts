/**
 * What builds keep, on a whole site. What is whole by its own account and yet not what would be made, is found out by `--prove`; nothing is
 * published then, and all that was kept is dropped. What was taken back is kept nowhere.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { workFolder } from '../../src/publish/work-folder.ts';
import { build, environmentOf, filesIn, hashes } from './build.ts';

const CONTENT = resolve('.build/tests/kept-content');
const KEPT = resolve('.build/tests/kept');
const NAME = 'Ann Reed';
const BURGLARY = join(CONTENT, 'plans/safer-town/priorities/burglary.md');

/** Files in which the name stands as a text. */
const namedIn = (folder: string) => filesIn(folder).filter((file) => readFileSync(join(folder, file)).includes(NAME));

const prove = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--prove'], {
    env: environmentOf({ BUILD_DIR: folder, CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT }),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
};

/** Changes a text that is kept, so that all that its entry says of itself still holds. */
function spoil() {
  for (const file of filesIn(KEPT).map((each) => join(KEPT, each))) {
    const entry = readFileSync(file);
    const end = entry.indexOf('\n');
    const text = entry.subarray(end + 1).toString();
    // A document as text begins with a line under which its title stands.
    if (!text.includes('Burglary') || !text.startsWith('====')) continue;
    const other = text.replaceAll('Burglary', 'Burglars');
    const head = { ...JSON.parse(entry.subarray(0, end).toString()), sha256: createHash('sha256').update(other).digest('hex') };
    writeFileSync(file, `${JSON.stringify(head)}\n${other}`);
    return;
  }
  throw new Error('No text of the site was kept');
}

// One after the other, of one site: each goes on from what the one before has left.
const kept = (environment: Record<string, string> = {}) => build('proved', { CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT, ...environment });
const site = resolve('.build/tests/proved');
const work = workFolder(site).path;

it('what has not changed stays, and an old site that cannot be removed is told, not that nothing was published', () => {
  for (const folder of [KEPT, CONTENT]) rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/minimal/content', CONTENT, { recursive: true });
  writeFileSync(BURGLARY, `${readFileSync(BURGLARY, 'utf8')}${NAME} knows.\n`);
  const good = kept();
  expect(good.code, good.output).toBe(0);
  const before = hashes(site);
  const same = kept();
  expect(same.output).toContain('Nothing has changed since proved/ was built');
  // As the benchmark makes it: the next build does not take that for the site.
  expect(kept({ BUILD_FIGURES: join(KEPT, 'figures.json'), BUILD_WITHOUT_DOCUMENTS: '1' }).code).toBe(0);
  expect(hashes(site)).not.toEqual(before);
  // Of what was kept: its pages are rendered by a bundle that an earlier build has made.
  const mended = kept({ NODE_OPTIONS: `--import ${resolve('tests/site/unremovable.mjs')}` });
  expect(mended.code, mended.output).toBe(0);
  expect(hashes(site)).toEqual(before);
  expect(mended.output).toMatch(/The new site is published, but older ones in \S+ could not be removed \(EACCES/);
  expect(mended.output).not.toContain('Nothing was published');
});

it('what was taken back is nowhere any more, once the site is built without it', () => {
  for (const folder of [site, work, KEPT]) expect(namedIn(folder).length, folder).toBeGreaterThan(1);
  writeFileSync(BURGLARY, readFileSync(BURGLARY, 'utf8').replace(NAME, 'Somebody'));
  mkdirSync(join(CONTENT, 'taken-back'));
  writeFileSync(join(CONTENT, 'taken-back/2026-02-01.yaml'), 'date: 2026-02-01\nwhy: "It named a person."\n');
  const without = kept();
  expect(without.code, without.output).toBe(0);
  expect(without.output).toContain('Something was taken back or withdrawn since builds here began to keep copies.');
  expect([site, work, KEPT].flatMap(namedIn)).toEqual([]);
});

it('what was kept and is wrong is found out by the proof, and nothing that was kept is trusted any more', () => {
  const before = hashes(site);
  spoil();
  const refused = prove(site);
  expect(refused.code, refused.output).toBe(1);
  expect(refused.output).toContain('all that was kept is dropped');
  // The text itself, and the lists of hashes that it stands in; its size is the same, so that no page says another.
  const unlike = filesIn(site).filter((file) => new RegExp(`^  ${file.replaceAll('.', '\\.')}$`, 'm').test(refused.output));
  const others = unlike.filter((file) => !file.startsWith('check/editions/'));
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/\.txt$/);
  expect(refused.output).toContain('Nothing was published: the site that was there is as it was.');
  expect(hashes(site)).toEqual(before);
  expect(existsSync(join(KEPT, 'made-1'))).toBe(false);
});
