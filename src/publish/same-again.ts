/**
 * Where nothing at all has changed, the site that is there is the one that would be made. That is known, not believed: a build writes down
 * all that it was made from, as one hash, and the hash of every file that it has published; the next one makes nothing if both hold, to the
 * last byte (docs/decisions/0046-builds-that-make-less.md). What is in doubt is made anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All that a site is made from besides its content: code, what it reads, and the packages with their versions. */
const SOFTWARE = [
  ...['src', 'public', 'scripts', 'docs', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
  ...['node_modules/.package-lock.json', '.env', '.env.local', '.env.production', '.env.production.local'],
];
/** What the environment says to a build, to Node, or to the bundler: which day, which address, in which language words are sorted. */
const TOLD = /^(?:AS_OF|CONTENT_DIR|SITE_URL|PREVIEW|TZ|LANG|LANGUAGE|LC_.*|NODE_ENV|NODE_OPTIONS|MODE|BASE_URL|(?:ASTRO|PUBLIC|VITE)_.*)$/;

const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

const filesAt = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** Every file with its hash, in the order of their names. */
const hashesOf = (paths: readonly string[], from: string): [file: string, hash: string][] =>
  paths.flatMap(filesAt).map((file) => [relative(from, file).split(sep).join('/'), sha256(readFileSync(file))]);

/** All that a build is made from, as one hash. */
export function madeFrom(content: string, environment: NodeJS.ProcessEnv, root = process.cwd()): string {
  const told = Object.entries(environment).filter(([name]) => TOLD.test(name));
  const node = [process.version, process.platform, process.arch];
  const software = SOFTWARE.map((path) => join(root, path));
  return sha256(JSON.stringify([node, told.sort(), relative(root, content), hashesOf([...software, content], root)]));
}

interface Remembered {
  from: string;
  files: [file: string, hash: string][];
}

/** Notes beside the work of a build what a site was made from, and what was published. */
export function remember(note: string, published: string, from: string): void {
  writeFileSync(note, JSON.stringify({ from, files: hashesOf([published], published) } satisfies Remembered));
}

export const forget = (note: string): void => rmSync(note, { force: true });

/** Whether the site that is there was made from the very same, and is whole: no file more, none less, none changed. */
export function isSameAgain(note: string, published: string, from: string): boolean {
  let known: Partial<Remembered> | null;
  try {
    known = JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return false;
  }
  return known?.from === from && JSON.stringify(known.files) === JSON.stringify(hashesOf([published], published));
}
