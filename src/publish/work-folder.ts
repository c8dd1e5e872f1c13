/**
 * Where a build makes the site before it is published, and the swap that publishes it
 * (docs/decisions/0004-swap.md). Each output has a work folder of its own.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { causeOf } from './cause-of.ts';
import { sha256 } from './file-hashes.ts';
import { isPart } from './parts/parts.ts';

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
  /**
   * Puts `next` in the place of the output, and keeps what was there, if it is to be kept. The new site stands from then on: what could not be
   * removed after that is told in a sentence.
   */
  publish: (isKept: boolean) => string | undefined;
}

/** The folder of the site that was published before the one that is: files of it that are the same need not be made again. */
export const BEFORE = 'before';

const thereAt = (path: string) => lstatSync(path, { throwIfNoEntry: false });
const isFolder = (path: string): boolean => thereAt(path)?.isDirectory() ?? false;
/** A link is taken away, and nothing that it leads to. */
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** The work folder of an output. The name is for people; the hash keeps `out/a` and `out_a` apart. */
export function workFolder(output: string): WorkFolder {
  const published = resolve(output);
  const hash = sha256(published).slice(0, 8);
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
      if (!thereAt(published) && thereAt(previous)) renameSync(previous, published);
      for (const left of [next, documents, previous]) remove(left);
      mkdirSync(documents, { recursive: true });
    },
    forgetCache: () => remove(join(path, 'cache')),
    beginWithBefore: () => {
      if (isFolder(before)) renameSync(before, next);
    },
    publish: (isKept) => {
      remove(previous);
      const isReplaced = thereAt(published) !== undefined;
      if (isReplaced) renameSync(published, previous);
      try {
        renameSync(next, published);
      } catch (error) {
        if (isReplaced) renameSync(previous, published);
        throw error;
      }
      try {
        remove(before);
        // A link that was published leads to files of somebody else's.
        if (isKept && isFolder(previous)) renameSync(previous, before);
        else remove(previous);
        return undefined;
      } catch (error) {
        return `The new site is published, but older ones in ${path} could not be removed (${causeOf(error)}). Delete them: they can hold what was taken back, and the next build needs their place.`;
      }
    },
  };
}

/** True if a folder holds anything else than a site, or a part of one: a build would delete it. */
export const isForeign = (output: string): boolean =>
  existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, 'pagefind')) && !isPart(output);
