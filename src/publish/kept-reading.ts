/**
 * Reading the content, kept from build to build: each file as it was read, beside the bytes that it was read from. It is the most of what
 * a check costs. Under the hash of the code and of the packages, for what the same bytes hold depends on both.
 */
import { bytesOf, memoryFrom } from '../source/kept-parts.ts';
import type { Memory } from '../source/read-file.ts';
import { hashesOf, NODE } from './file-hashes.ts';
import { keyOf, madeBeforeIn } from './made-before.ts';

export interface KeptReading {
  memory: Memory;
  /** After the content was read: keeps what was read anew. */
  keep: () => void;
}

const CODE = ['src/source', 'src/schema', 'src/words', 'src/search', 'package.json', 'node_modules/.package-lock.json'];

export function keptReading(folder: string | undefined, now: Date): KeptReading {
  if (folder === undefined) return { memory: new Map(), keep: () => {} };
  const kept = madeBeforeIn(folder, now);
  const key = keyOf('reading', NODE, hashesOf(CODE, process.cwd()));
  const before = kept.take(key);
  const memory = before ? memoryFrom(before.bytes) : new Map();
  const known = new Map(memory);
  const isNew = () => memory.size !== known.size || [...memory].some(([file, { part }]) => known.get(file)?.part !== part);
  return {
    memory,
    keep: () => {
      if (isNew()) kept.keep(key, { bytes: bytesOf(memory) });
    },
  };
}
