/** The proof that what was kept from builds before is what would be made now: two sites, byte for byte (docs/decisions/0040-not-made-again.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'));

/** The files that are not the same in two folders, or are in one of them only. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const same = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...here, ...there])].filter((file) => !(here.has(file) && there.has(file) && same(file))).sort();
}
