/** Runs `npm run build` for a content folder, as an officer’s machine would, into a folder below `.build/`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export interface Built {
  code: number | null;
  output: string;
  folder: string;
}

/** Not the whole environment: vitest puts its own MODE, DEV and BASE_URL there. */
export const environmentOf = (own: Record<string, string>) => ({ PATH: process.env.PATH, HOME: process.env.HOME, ...own });

export function build(name: string, environment: Record<string, string> = {}): Built {
  const folder = resolve('.build/tests', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: environmentOf({ BUILD_DIR: folder, ...environment }),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr, folder };
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
export const hashes = (folder: string): string[] =>
  filesIn(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
