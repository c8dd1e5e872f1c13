/**
 * What files held, as bytes that the next run can begin with: a file that is right and has not changed is not read again. Where a field stands
 * is asked for seldom, and the file is read then.
 */
import { deserialize, serialize } from 'node:v8';
import type { Slot } from './places.ts';
import { type Memory, type Part, readPart } from './read-file.ts';

interface KeptPart {
  file: string;
  slot: Slot;
  bytes: Uint8Array;
  part: Part;
}

type Placed = Part['entries'][number] | Part['drafts'][number];

/** Those that are right: a mistake is to be found anew by those who mend it. */
export function bytesOf(memory: Memory): Uint8Array {
  const right = [...memory].filter(([, { part }]) => part.problems.length === 0 && part.unreadLists.length === 0);
  const without = ({ locate: _, ...rest }: Placed) => rest;
  const kept = right.map(([file, { bytes, slot, part }]) => ({
    file,
    slot,
    bytes: new Uint8Array(bytes),
    part: { ...part, entries: part.entries.map(without), drafts: part.drafts.map(without) },
  }));
  return serialize(kept);
}

/** The memory with which a run begins; `bytes` are those of a run with the same code. */
export function memoryFrom(bytes: Uint8Array): Memory {
  return new Map(
    (deserialize(bytes) as KeptPart[]).map(({ file, slot, bytes: own, part }) => {
      let known: Part | undefined;
      const whole = () => {
        known ??= readPart(Buffer.from(own), file, slot);
        return known;
      };
      const placed = <P extends Placed>(list: readonly P[], of: 'entries' | 'drafts') =>
        list.map((each, index) => ({ ...each, locate: (path) => (whole()[of][index] as Placed).locate(path) }) satisfies Placed as P);
      const entries = placed(part.entries, 'entries');
      return [file, { bytes: own, slot, part: { ...part, entries, drafts: placed(part.drafts, 'drafts') } }];
    }),
  );
}
