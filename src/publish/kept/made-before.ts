/**
 * What builds have made before, kept in a folder: a document or a picture under the hash of all that it is made from
 * (docs/decisions/0040-not-made-again.md). It can only be missing, never wrong: an entry says its own key and the hash of its bytes,
 * and one that does not hold is dropped and counts as missing. What cannot be read or written is missing too, and stops no build.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../file-hashes.ts';

/** A file that was made; only a PDF has pages. */
export interface Made {
  bytes: Uint8Array;
  pages?: number | undefined;
}

export interface MadeBefore {
  /** What was made from the same before, if it is here and whole. */
  take: (key: string) => Made | undefined;
  keep: (key: string, made: Made) => void;
  /** Drops what is none of ours, and what was not used for longest until the folder has at most `most` bytes; never what this build took or made. What Node has compiled is bounded too. */
  prune: (most?: number, mostCompiled?: number) => void;
  /** Drops all that this build has neither taken nor made, of other forms too. Throws where something cannot be removed: it may be what must not stay. */
  dropOthers: () => void;
  /** Drops all. */
  drop: () => void;
}

/** Changes with the form of an entry: folders of older forms are dropped. */
const FORM = 1;
const FOLDER = /^made-(\d+)$/;
const KEY = /^[0-9a-f]{64}$/;
const MOST = 500_000_000;
/** What a build that was stopped has left half written is dropped when it is as old as this: another may be writing now. */
const LEFT_OVER = 24 * 60 * 60 * 1000;

/** Only plain data has a key: what JSON would leave out could make a difference that the key does not know. */
function plain(this: unknown, name: string, value: unknown): unknown {
  const isData = value === null || ['string', 'boolean', 'undefined'].includes(typeof value) || Number.isFinite(value);
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (isData || Array.isArray(value) || prototype === Object.prototype || (prototype === null && typeof value === 'object')) return value;
  throw new Error(`“${name}” is no plain data: nothing can be kept under a key that is made of it`);
}

/** The key of what is made from these. */
export const keyOf = (...from: readonly unknown[]): string => sha256(JSON.stringify(from, plain));

interface Head {
  key: string;
  sha256: string;
  pages?: number | undefined;
}

/** An entry is a line of JSON, then the bytes. */
function entryOf(key: string, { bytes, pages }: Made): Buffer {
  const head: Head = { key, sha256: sha256(bytes), pages };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** Undefined if it is not what was kept under this key. */
function madeIn(entry: Buffer, key: string): Made | undefined {
  const end = entry.indexOf('\n');
  if (end < 0) return undefined;
  let head: Partial<Head> | null;
  try {
    head = JSON.parse(entry.subarray(0, end).toString());
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(entry.subarray(end + 1));
  return head?.key === key && head.sha256 === sha256(bytes) ? { bytes, pages: head.pages } : undefined;
}

interface FileThere {
  path: string;
  bytes: number;
  used: number;
}

/** What Node has made of our TypeScript (`scripts/compiled-before.mjs`): it stands beside, in a folder that Node names and never tidies. */
const COMPILED = 'made-node';
const MOST_COMPILED = 100_000_000;

const filesIn = (folder: string): FileThere[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory())
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const there = statSync(path, { throwIfNoEntry: false });
      return there ? [{ path, bytes: there.size, used: there.mtimeMs }] : [];
    });

/** Drops those that were not used for longest until there are at most so many bytes. */
function dropOldest(files: readonly FileThere[], most: number, stays: (file: FileThere) => boolean = () => false): void {
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const file of files.toSorted((a, b) => a.used - b.used || (a.path < b.path ? -1 : 1))) {
    if (total <= most) break;
    if (stays(file)) continue;
    rmSync(file.path, { force: true });
    total -= file.bytes;
  }
}

/** The folder may be anybody’s: ours is one within it. `now`: when the build began, which says what was used last and changes no byte. */
export function madeBeforeIn(parent: string, now: Date): MadeBefore {
  const folder = join(parent, `made-${FORM}`);
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  const usedNow = new Set<string>();

  function take(key: string): Made | undefined {
    const path = pathOf(key);
    let entry: Buffer;
    try {
      entry = readFileSync(path);
    } catch {
      return undefined;
    }
    const made = madeIn(entry, key);
    if (!made) {
      quietly(() => rmSync(path, { force: true }));
      return undefined;
    }
    usedNow.add(path);
    quietly(() => utimesSync(path, now, now));
    return made;
  }

  function keep(key: string, made: Made): void {
    const path = pathOf(key);
    const beside = join(folder, `${key}.${randomUUID()}.new`);
    quietly(() => {
      mkdirSync(dirname(path), { recursive: true });
      try {
        writeFileSync(beside, entryOf(key, made));
        renameSync(beside, path);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
      usedNow.add(path);
    });
  }

  function prune(most = MOST, mostCompiled = MOST_COMPILED): void {
    quietly(() => {
      for (const name of readdirSync(parent)) {
        if (Number(FOLDER.exec(name)?.[1] ?? FORM) < FORM) rmSync(join(parent, name), { recursive: true, force: true });
      }
      const isOurs = ({ path }: FileThere) => KEY.test(basename(path)) && path === pathOf(basename(path));
      const isBeingWritten = ({ path, used }: FileThere) => path.endsWith('.new') && now.getTime() - used < LEFT_OVER;
      const all = filesIn(folder);
      for (const file of all) if (!isOurs(file) && !isBeingWritten(file)) rmSync(file.path, { force: true });
      dropOldest(all.filter(isOurs), most, ({ path }) => usedNow.has(path));
    });
    // Node says nowhere what it has used: what it wrote first goes first, and is made again in a moment.
    quietly(() => dropOldest(filesIn(join(parent, COMPILED)), mostCompiled));
  }

  function dropOthers(): void {
    for (const name of readdirSync(parent)) {
      if (FOLDER.test(name) && join(parent, name) !== folder) rmSync(join(parent, name), { recursive: true, force: true });
    }
    const all = existsSync(folder) ? filesIn(folder) : [];
    for (const { path } of all) if (!usedNow.has(path)) rmSync(path, { force: true });
  }

  return { take, keep, prune, dropOthers, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What goes wrong with the folder only makes things missing. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
