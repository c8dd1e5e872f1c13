/** Runs `npm run build` for a content folder, as an officer’s machine would, into a folder below `.build/`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { hashesOf, SOFTWARE, sha256 } from '../../src/publish/file-hashes.ts';
import { takeLock } from '../take-lock.ts';

export interface Built {
  code: number | null;
  output: string;
  folder: string;
}

/** Not the whole environment: vitest puts its own MODE, DEV and BASE_URL there. What a build has compiled of the sources, the next one takes. */
export const environmentOf = (own: Record<string, string>) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_COMPILE_CACHE: resolve('.build/compiled'),
  ...own,
});

export function build(name: string, environment: Record<string, string> = {}): Built {
  const folder = resolve('.build/tests', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: environmentOf({ BUILD_DIR: folder, ...environment }),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr, folder };
}

/** What a build is made from, as one hash: of every file with its path, what it is told, and the Node that runs it. */
function madeFrom(content: string, environment: Record<string, string>): string {
  return sha256(JSON.stringify([hashesOf([...SOFTWARE, content], '.'), environment, process.version]));
}

/**
 * The build of a content folder that several files of tests look at and none changes: whoever comes first makes it, others wait for
 * it. The next run of the tests takes it too, unless anything that it is made from is not the same any more.
 */
export function builtOnce(name: string, content: string, environment: Record<string, string> = {}): Built {
  const record = resolve('.build/tests', `${name}.built.json`);
  mkdirSync(resolve('.build/tests'), { recursive: true });
  const giveBack = takeLock(`${record}.lock`);
  try {
    const key = madeFrom(content, environment);
    const made = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Built & { key: string }) : undefined;
    if (made?.key === key && existsSync(made.folder)) return made;
    rmSync(record, { force: true });
    // A site that is there stays if nothing has changed, and then its build says less.
    rmSync(resolve('.build/tests', name), { recursive: true, force: true });
    const built = build(name, { CONTENT_DIR: content, ...environment });
    if (built.code !== 0) throw new Error(`${content} does not build:\n${built.output}`);
    writeFileSync(record, JSON.stringify({ ...built, key }));
    return built;
  } finally {
    giveBack();
  }
}

/** Every file below a folder, as a path from it with slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The files among these whose paths end, and begin, like this. There are some: a test for each of none would pass. */
export function ending(files: readonly string[], end: string, start = ''): string[] {
  const found = files.filter((file) => file.endsWith(end) && file.startsWith(start));
  if (found.length === 0) throw new Error(`Among ${files.length} files there is none like “${start}…${end}”`);
  return found;
}

export const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A page at an address of old, which only leads on to the one of today: tests/unit/publish/old-addresses.test.ts. */
const leadsOn = (folder: string, file: string): boolean =>
  statSync(join(folder, file)).size < 2_000 && read(folder, file).includes('http-equiv="refresh"');

export const htmlFiles = (folder: string): string[] => filesIn(folder).filter((file) => file.endsWith('.html') && !leadsOn(folder, file));

/** Every file below a folder with the hash of its bytes, a line each. */
export const hashes = (folder: string): string[] => filesIn(folder).map((file) => `${file} ${sha256(readFileSync(join(folder, file)))}`);
