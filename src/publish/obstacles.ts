/** What would make a build fail at its end, found before it starts, each in a sentence that says what to do. */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesAt } from './file-hashes.ts';
import { BEFORE, isForeign } from './work-folder.ts';

const MEGABYTE = 1_000_000;
/** Room that even the smallest site needs, with its work. */
const LEAST_ROOM = 50 * MEGABYTE;

const sizeOf = (folder: string): number => filesAt(folder).reduce((sum, file) => sum + lstatSync(file).size, 0);

/** The room that a build needs: the new site stands beside the old one, and its documents are made in a folder before. */
const neededRoom = (published: string): number => Math.max(LEAST_ROOM, existsSync(published) ? 2 * sizeOf(published) : 0);

/** One level after the other: below /proc, mkdir with its own recursion never comes to an end. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Why a folder cannot be made or written to; nothing if it can. */
function unwritable(folder: string): string | undefined {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${folder} cannot be written to (${code}). Choose another folder, or ask for the right to write there`;
  }
}

export interface Places {
  /** The folder that the site is published to. */
  published: string;
  /** The folder that it is made in. */
  work: string;
}

/** Bytes free on the disk that a folder is on. */
export const roomAt = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** The first thing that stands in the way of a build; nothing if there is none. Makes the folders that are missing, and touches nothing else. */
export function obstacle({ published, work }: Places): string | undefined {
  const parent = dirname(published);
  const closed = unwritable(work) ?? unwritable(parent);
  if (closed) return closed;
  if (existsSync(published) && !statSync(published).isDirectory()) return `${published} is a file. Choose a folder in BUILD_DIR`;
  if (isForeign(published))
    return `${published} holds files that no build has made, and would lose them. Choose an empty folder in BUILD_DIR`;
  if (statSync(work).dev !== statSync(parent).dev)
    return `${published} is on another disk than ${work}, where the site is made, and cannot be swapped in one step. Choose a folder on the same disk in BUILD_DIR, and copy it from there`;
  return undefined;
}

/** That there is too little room, after the site before has gone for it. Only for who has the output: another build may have begun with that site. */
export function tooLittleRoom({ published, work }: Places, room: (folder: string) => number = roomAt): string | undefined {
  const needed = neededRoom(published);
  if (room(work) < needed) rmSync(join(work, BEFORE), { recursive: true, force: true });
  const free = room(work);
  if (free >= needed) return undefined;
  return `there is too little room on the disk of ${work}: ${Math.floor(free / MEGABYTE)} MB are free, and a build needs about ${Math.ceil(needed / MEGABYTE)} MB. Make room, then start again`;
}
