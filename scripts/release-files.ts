/**
 * `npm run release-files -- --out FOLDER`: what goes with a built site for whoever wants to know what it is and what made it. SHA256SUMS has
 * the hash of every file (`sha256sum --check` in a copy of the site), sbom.spdx.json the packages that made it, licences.txt their licences.
 * Nothing of it is kept in the project: it would soon be of another version. BUILD_DIR as for the build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from '../src/publish/file-hashes.ts';
import { licenceList } from '../src/publish/licences.ts';
import { flagsOf } from './flags.ts';
import { BUILT } from './folders.ts';

const { values } = flagsOf({ options: { out: { type: 'string' } } });

const sumsOf = (folder: string) =>
  hashesOf([folder], folder)
    .map(([file, hash]) => `${hash}  ${file}\n`)
    .join('');

/** npm’s own list, from the lock file: what a machine happens to have installed does not matter. */
function billOfMaterials(): string {
  const args = ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=spdx', '--sbom-type=application'];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

function main(): boolean {
  if (!values.out) {
    console.error('Say where the files are to go: npm run release-files -- --out FOLDER');
    return false;
  }
  if (!existsSync(BUILT)) {
    console.error(`There is no site in ${BUILT}. Run “npm run build” first.`);
    return false;
  }
  mkdirSync(values.out, { recursive: true });
  const files = {
    SHA256SUMS: sumsOf(BUILT),
    'sbom.spdx.json': billOfMaterials(),
    'licences.txt': licenceList(JSON.parse(readFileSync('package-lock.json', 'utf8'))),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(values.out, name), text);
    console.log(join(values.out, name));
  }
  return true;
}

process.exitCode = main() ? 0 : 1;
