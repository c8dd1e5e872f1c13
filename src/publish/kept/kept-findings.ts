/**
 * What takes long to find out and is the same as long as the code is: what each file of the content holds, beside the bytes that it was read
 * from, which is the most of what a check costs; how wide texts are; what charts and maps look like. Each is kept from build to build under the
 * hash of what finds it out.
 */
import { existsSync, globSync } from 'node:fs';
import { drawnCharts } from '../../charts/drawing.ts';
import type { FoundBefore } from '../../charts/found-before.ts';
import { drawnMaps } from '../../charts/map-drawing.ts';
import { widths } from '../../charts/text-width.ts';
import { bytesOf, memoryFrom } from '../../source/kept-parts.ts';
import type { Memory } from '../../source/read-file.ts';
import { hashesOf, NODE } from '../file-hashes.ts';
import { keyOf, type MadeBefore, madeBeforeIn } from './made-before.ts';
import { FONTS } from './workshop.ts';

export interface KeptFindings {
  memory: Memory;
  /** At the end: keeps what was found out anew. */
  keep: () => void;
}

const PACKAGES = 'node_modules/.package-lock.json';
/** Of the folders, those that `read-content.ts` imports: of words it takes the types alone. */
export const READER = ['src/source', 'src/schema', 'package.json', PACKAGES];
const MEASURE = ['src/charts/text-width.ts', 'src/charts/found-before.ts', 'src/charts/typeface.ts', PACKAGES];
/** Charts and maps are drawn of code, words and fonts. */
const DRAW = ['src', 'package.json', PACKAGES];

const keyIn = (what: string, files: readonly string[]) => keyOf(what, NODE, hashesOf(files, process.cwd()));

function keptMemory(kept: MadeBefore): KeptFindings {
  const key = keyIn('reading', READER);
  const before = kept.take(key);
  const memory = before ? memoryFrom(before.bytes) : new Map();
  const known = new Map(memory);
  const isNew = () => memory.size !== known.size || [...memory].some(([file, { part }]) => known.get(file)?.part !== part);
  return {
    memory,
    keep: () => {
      for (const file of memory.keys()) if (!existsSync(file)) memory.delete(file);
      if (isNew()) kept.keep(key, { bytes: bytesOf(memory) });
    },
  };
}

/** Of what nobody asked for again, nothing is kept. */
function keptByText<Value>(kept: MadeBefore, key: string, found: FoundBefore<Value>): () => void {
  const before = kept.take(key);
  const known = new Map<string, Value>(before ? JSON.parse(Buffer.from(before.bytes).toString()) : []);
  found.begin(known);
  return () => {
    const now = found.asked;
    if (now.size === known.size && [...now.keys()].every((text) => known.has(text))) return;
    kept.keep(key, { bytes: Buffer.from(JSON.stringify([...now])) });
  };
}

export function keptFindings(folder: string | undefined, now: Date): KeptFindings {
  if (folder === undefined) return { memory: new Map(), keep: () => {} };
  const kept = madeBeforeIn(folder, now);
  const reading = keptMemory(kept);
  const fonts = globSync(FONTS).sort();
  const draw = keyIn('drawings', [...DRAW, ...fonts]);
  const byText = [
    keptByText(kept, keyIn('widths', [...MEASURE, ...fonts]), widths),
    keptByText(kept, keyOf('charts', draw), drawnCharts),
    keptByText(kept, keyOf('maps', draw), drawnMaps),
  ];
  return {
    memory: reading.memory,
    keep: () => {
      reading.keep();
      for (const keep of byText) keep();
    },
  };
}
