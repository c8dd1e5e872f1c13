/** Files as hashes: what is made from files is known by what is in them, never by their times. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const sha256 = (of: string | Uint8Array): string => hash('sha256', of, 'hex');

/** Every file at a path or below it, in the order of their names; none if there is nothing. */
export const filesAt = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

export const pathFrom = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

/** Every file in a folder, by its path from it: in one order on every machine. */
export const pathsIn = (folder: string): string[] =>
  filesAt(folder)
    .map((file) => pathFrom(folder, file))
    .sort();

/** What nobody can read counts as empty and stops no build: editors leave links that lead nowhere, and files that are gone when they are looked at. */
function bytesAt(file: string): Uint8Array | string {
  try {
    return statSync(file).isFile() ? readFileSync(file) : '';
  } catch {
    return '';
  }
}

/** Every file at these paths, by its path from a folder, with its hash. */
export const hashesOf = (paths: readonly string[], from: string): [file: string, hash: string][] =>
  paths.flatMap(filesAt).map((file) => [pathFrom(from, file), sha256(bytesAt(file))]);

const OF_PAGES = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** What a machine has beside the project: the packages with their versions, and what the bundler looks for. */
export const BESIDE = ['node_modules/.package-lock.json', '.env', '.env.local', '.env.production', '.env.production.local'];
/** What pages are made of besides content. */
export const CODE = [...OF_PAGES, ...BESIDE];
/** What a site is made of besides content, in every copy of the project: a build is its scripts too. Of `docs/` it reads nothing. */
export const SOFTWARE = [...OF_PAGES, 'scripts'];
/** What the environment says to Node and to the bundler. */
export const TOLD = /^(?:NODE_ENV|NODE_OPTIONS|MODE|BASE_URL|(?:PUBLIC|VITE)_.*)$/;

export const toldBy = (environment: NodeJS.ProcessEnv, names: RegExp): [string, string | undefined][] =>
  Object.entries(environment)
    .filter(([name]) => names.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));

export const NODE = [process.version, process.platform, process.arch];
