/** The zip of all tables, packed once for its own address and for the page that says how large it is. */
import { zipOf } from './render/zip.ts';
import { graph } from './site.ts';
import { packedFiles } from './subjects/open-data/data-package.ts';

let packed: Uint8Array<ArrayBuffer> | undefined;

export function dataZip(): Uint8Array<ArrayBuffer> {
  packed ??= zipOf(packedFiles(graph));
  return packed;
}
