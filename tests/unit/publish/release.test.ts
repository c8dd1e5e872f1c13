/** What goes with a built site: hashes that a copy can be held against, the packages that made it, and licences that we accept. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenceList, licencesOf } from '../../../src/publish/licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const locked = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** What may make a site: no licence among them asks anything of who publishes one. Those of the LGPL and MPL are used as they are. */
const ACCEPTED =
  /^(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|LGPL-(2\.1|3\.0)-or-later|MIT|MPL-2\.0|OFL-1\.1|Python-2\.0|Zlib)$/;

describe('licences', () => {
  it('of all that makes a site are said, and are such as we accept', () => {
    const found = licencesOf(locked);
    expect(found.get('MIT')?.length).toBeGreaterThan(100);
    const refused = [...found].filter(
      ([licence]) =>
        !licence
          .split(/[() ]+|AND|OR/)
          .filter(Boolean)
          .every((each) => ACCEPTED.test(each)),
    );
    expect(refused).toEqual([]);
  });

  it('are listed once a package, without those of the tests; what is not said is said to be so', () => {
    const packages = {
      '': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/c': { version: '3.0.0' },
      'node_modules/test': { version: '4.0.0', license: 'GPL-3.0', dev: true },
    };
    expect(licenceList({ packages })).toBe('ISC\n  a 1.0.0\n\nMIT\n  b 2.0.0\n\nnot said\n  c 3.0.0\n');
  });
});

it('`npm run release-files` leaves hashes that hold, and no longer when a file has changed; and what made the site', () => {
  const site = join(folder, 'site');
  mkdirSync(join(site, '.well-known'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'A page');
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact');
  const out = join(folder, 'release');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release-files.ts', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DIR: site },
  });
  expect([status, stderr]).toEqual([0, '']);
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  expect(sums.split('\n').map((line) => line.slice(66))).toEqual(['.well-known/security.txt', 'index.html', '']);
  const check = () => spawnSync('sha256sum', ['--check', '--strict', join(out, 'SHA256SUMS')], { cwd: site }).status;
  expect(check()).toBe(0);
  writeFileSync(join(site, 'index.html'), 'Another page');
  expect(check()).toBe(1);
  const { spdxVersion, packages } = JSON.parse(readFileSync(join(out, 'sbom.spdx.json'), 'utf8'));
  expect(spdxVersion).toMatch(/^SPDX-/);
  const names = packages.map(({ name }: { name: string }) => name);
  expect(names).toContain('astro');
  expect(names).not.toContain('vitest');
  expect(readFileSync(join(out, 'licences.txt'), 'utf8')).toContain('  astro ');
});
