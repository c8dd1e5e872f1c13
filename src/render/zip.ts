/** Files -> one zip with the same bytes on every machine: their order as given, a fixed date, packed in plain JavaScript. */
import { strToU8, zipSync } from 'fflate';

/** The first day that a zip file can name, in local time as zip files have it. */
export const PACKED = new Date(1980, 0, 1);

export const zipOf = (files: readonly { path: string; content: string }[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, content }) => [path, strToU8(content)])), { mtime: PACKED, level: 9 }));
