/** Runs `npm run build` for a content folder, as an officer’s machine would, into a folder below `.build/`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export interface Built {
  code: number | null;
  output: string;
  folder: string;
}

export function build(name: string, environment: Record<string, string> = {}): Built {
  const folder = resolve('.build/tests', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    // Not the whole environment: vitest puts its own MODE, DEV and BASE_URL there.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, BUILD_DIR: folder, ...environment },
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

export const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

export const htmlFiles = (folder: string): string[] => filesIn(folder).filter((file) => file.endsWith('.html'));
