/**
 * Where a build makes the site before it is published, and the swap that publishes it
 * (docs/decisions/0004-swap.md). Each output has a work folder of its own.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isPart } from './parts.ts';

export interface WorkFolder {
  path: string;
  /** The site that is being made. */
  next: string;
  /** The documents that are being made, to be put into `next`. */
  documents: string;
  /** Astro’s cache. */
  cache: string;
  /** What the site that was published last was made from. */
  note: string;
  /** Clears what a build that was stopped has left, and puts the site back if it was stopped between the two renames. */
  repair: () => void;
  /** For a build from nothing. */
  forgetCache: () => void;
  /** Begins `next` with the site before. What it holds is only known when every file was laid anew (`laid-files.ts`). */
  beginWithBefore: () => void;
  /** Puts `next` in the place of the output, and keeps what was there, if it is to be kept. */
  publish: (isKept: boolean) => void;
}

/** The folder of the site that was published before the one that is: files of it that are the same need not be made again. */
export const BEFORE = 'before';

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The work folder of an output. The name is for people; the hash keeps `out/a` and `out_a` apart. */
export function workFolder(output: string): WorkFolder {
  const published = resolve(output);
  const hash = createHash('sha256').update(published).digest('hex').slice(0, 8);
  const path = resolve('.build', `${basename(published)}-${hash}`);
  const [next, documents, previous] = [join(path, 'next'), join(path, 'documents'), join(path, 'previous')];
  const before = join(path, BEFORE);
  return {
    path,
    next,
    documents,
    cache: join(path, 'cache'),
    note: join(path, 'made-from.json'),
    repair: () => {
      if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
      for (const left of [next, documents]) rmSync(left, { recursive: true, force: true });
      mkdirSync(documents, { recursive: true });
    },
    forgetCache: () => rmSync(join(path, 'cache'), { recursive: true, force: true }),
    beginWithBefore: () => {
      if (isFolder(before)) renameSync(before, next);
    },
    publish: (isKept) => {
      rmSync(previous, { recursive: true, force: true });
      if (existsSync(published)) renameSync(published, previous);
      renameSync(next, published);
      rmSync(before, { recursive: true, force: true });
      // A link that was published leads to files of somebody else's.
      if (isKept && isFolder(previous)) renameSync(previous, before);
      else rmSync(previous, { recursive: true, force: true });
    },
  };
}

/** True if a folder holds anything else than a site, or a part of one: a build would delete it. */
export const isForeign = (output: string): boolean =>
  existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, 'pagefind')) && !isPart(output);
