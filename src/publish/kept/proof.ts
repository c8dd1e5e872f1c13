/** The proof that what was kept from builds before is what would be made now: two sites, byte for byte (docs/decisions/0040-not-made-again.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt, pathFrom } from '../file-hashes.ts';

const filesIn = (folder: string): string[] => filesAt(folder).map((file) => pathFrom(folder, file));

/** The files that are not the same in two folders, or are in one of them only. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const same = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...here, ...there])].filter((file) => !(here.has(file) && there.has(file) && same(file))).sort();
}
