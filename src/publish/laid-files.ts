/**
 * The files of a site, laid over those of a site that was published before: what is the same to the last byte stays where it lies, for a disk
 * takes longer to make a file and a folder for it than we do for what is in it. What was not laid goes at the end, so that nothing of old is left.
 * A file that differs is taken away and made, never written into: somebody may still be reading it, or have linked to it.
 */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesAt, pathFrom } from './file-hashes.ts';

export interface LaidFiles {
  /** Lays a file, at its path from the folder. */
  lay: (path: string, bytes: Uint8Array) => void;
  /** Takes away all that was not laid, but what is in these folders: of them, it is said later. */
  sweep: (...later: readonly string[]) => void;
}

/** Whether what is there is a plain file, nowhere else by a hard link, with these bytes, and read by whoever reads a new one. */
const isSame = (file: string, there: Stats, bytes: Uint8Array): boolean =>
  there.isFile() && there.nlink === 1 && there.size === bytes.length && hasRights(there, 0o666) && readFileSync(file).equals(bytes);

const hasRights = ({ mode }: Stats, made: number): boolean => (mode & 0o777) === (made & ~process.umask());

/** False for what is not ours to do. */
function quietly(act: () => unknown): boolean {
  try {
    return act() !== false;
  } catch {
    return false;
  }
}

/** Leaves a file where it is, with the time of the build. */
const staysAt = (file: string, there: Stats, bytes: Uint8Array, now: Date): boolean =>
  quietly(() => (isSame(file, there, bytes) ? utimesSync(file, now, now) : false));

/** Takes away what is not among the files, and folders without any; returns whether nothing is left. */
function sweepIn(folder: string, files: ReadonlySet<string>, later: readonly string[]): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !later.includes(path) && sweepIn(path, files, later)) rmdirSync(path);
    else if (!entry.isDirectory() && !files.has(path)) rmSync(path);
    else isEmpty = false;
  }
  return isEmpty;
}

/**
 * What is at a path, under just that name. A disk that ignores case finds “Fraud” where “fraud” is asked for, which is another address to
 * readers: what a folder lists under another name is taken away.
 */
function byItsName(): (path: string) => Stats | undefined {
  const listed = new Map<string, Set<string>>();
  return (path) => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (!there) return undefined;
    const folder = dirname(path);
    const names = listed.get(folder) ?? new Set(readdirSync(folder));
    listed.set(folder, names);
    if (names.has(basename(path))) return there;
    rmSync(path, { recursive: true });
    return undefined;
  };
}

/** `now`: the time that all files get, as if all were made: programs that carry a site to its host go by it. */
export function laidIn(folder: string, now: Date): LaidFiles {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  const thereAt = byItsName();
  /** Nothing is laid through a link, which may lead anywhere, nor below what was a file. */
  const makeFolder = (path: string) => {
    if (folders.has(path)) return;
    if (path === folder) mkdirSync(folder, { recursive: true });
    else {
      makeFolder(dirname(path));
      const there = thereAt(path);
      if (there && !there.isDirectory()) rmSync(path);
      if (!there?.isDirectory()) mkdirSync(path);
      else if (!hasRights(there, 0o777)) quietly(() => chmodSync(path, 0o777 & ~process.umask()));
    }
    folders.add(path);
  };
  return {
    lay: (path, bytes) => {
      const file = join(folder, path);
      files.add(file);
      makeFolder(dirname(file));
      const there = thereAt(file);
      if (there && staysAt(file, there, bytes, now)) return;
      if (there) rmSync(file, { recursive: true });
      writeFileSync(file, bytes);
    },
    sweep: (...later) => {
      sweepIn(
        folder,
        files,
        later.map((path) => join(folder, path)),
      );
    },
  };
}

/** Moves all files of a folder into another, each to its path. */
export function moveFiles(from: string, to: string): void {
  for (const file of filesAt(from)) {
    const target = join(to, pathFrom(from, file));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(file, target);
  }
}
