/**
 * The proof on a whole site: what lies where builds keep things, is whole by its own account and yet not what would be made, is found
 * out by `--prove`; nothing is published then, and all that was kept is dropped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { build, environmentOf, filesIn, hashes } from './build.ts';

const CONTENT = 'tests/fixtures/minimal/content';
const KEPT = resolve('.build/tests/kept');

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

it('what was kept and is wrong is found out by the proof, and nothing that was kept is trusted any more', () => {
  rmSync(KEPT, { recursive: true, force: true });
  const good = build('proved', { CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT });
  expect(good.code, good.output).toBe(0);
  const before = hashes(good.folder);
  const same = build('proved', { CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT });
  expect(same.output).toContain('Nothing has changed since proved/ was built');
  // As the benchmark makes it: the next build does not take that for the site.
  const figures = { BUILD_FIGURES: join(KEPT, 'figures.json'), BUILD_WITHOUT_DOCUMENTS: '1' };
  expect(build('proved', { CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT, ...figures }).code).toBe(0);
  expect(hashes(good.folder)).not.toEqual(before);
  // Of what was kept: its pages are rendered by a bundle that an earlier build has made.
  const mended = build('proved', { CONTENT_DIR: CONTENT, BUILD_CACHE: KEPT });
  expect(mended.code, mended.output).toBe(0);
  expect(hashes(good.folder)).toEqual(before);
  spoil();
  const refused = prove(good.folder);
  expect(refused.code, refused.output).toBe(1);
  expect(refused.output).toContain('all that was kept is dropped');
  // The text itself, and the lists of hashes that it stands in; its size is the same, so that no page says another.
  const unlike = filesIn(good.folder).filter((file) => new RegExp(`^  ${file.replaceAll('.', '\\.')}$`, 'm').test(refused.output));
  const others = unlike.filter((file) => !file.startsWith('check/editions/'));
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/\.txt$/);
  expect(refused.output).toContain('Nothing was published: the site that was there is as it was.');
  expect(hashes(good.folder)).toEqual(before);
  expect(existsSync(join(KEPT, 'made-1'))).toBe(false);
});
