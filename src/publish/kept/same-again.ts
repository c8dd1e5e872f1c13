/**
 * Where nothing at all has changed, the site that is there is the one that would be made. That is known, not believed: a build writes down
 * all that it was made from, as one hash, and the hash of every file that it has published; the next one makes nothing if both hold, to the
 * last byte (docs/decisions/0046-only-what-is-new.md). What is in doubt is made anew.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE, hashesOf, NODE, pathFrom, SOFTWARE, sha256, TOLD, toldBy } from '../file-hashes.ts';

/** What the environment says to a build: which day, which address, in which language words are sorted. */
const TOLD_TO_BUILD = /^(?:AS_OF|CONTENT_DIR|SITE_URL|PREVIEW|TZ|LANG|LANGUAGE|LC_.*)$/;

/** All that a build is made from, as one hash. */
export function madeFrom(content: string, environment: NodeJS.ProcessEnv, root = process.cwd()): string {
  const told = [...toldBy(environment, TOLD), ...toldBy(environment, TOLD_TO_BUILD)];
  const software = [...SOFTWARE, ...BESIDE].map((path) => join(root, path));
  return sha256(JSON.stringify([NODE, told, pathFrom(root, content), hashesOf([...software, content], root)]));
}

interface Remembered {
  from: string;
  files: [file: string, hash: string][];
}

/** Notes beside the work of a build what a site was made from, and what was published. It is published by then: where no note can be made, there is none. */
export function remember(note: string, published: string, from: string): void {
  try {
    writeFileSync(note, JSON.stringify({ from, files: hashesOf([published], published) } satisfies Remembered));
  } catch {}
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
