/** Documents as files, before the pages: pages say how large they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentSize, PlanDocument } from '../subjects/documents/documents.ts';
import { ENDINGS } from '../subjects/documents/formats.ts';
import { contentsOf, makeFormat } from './document-files.ts';
import { keyOf } from './kept/made-before.ts';
import type { Workshop } from './kept/workshop.ts';

/**
 * Writes the documents below `folder`, at their addresses. `progress` is told how many are done.
 * Returns their sizes, by address.
 */
export async function makeDocuments(
  documents: readonly PlanDocument[],
  folder: string,
  workshop: Workshop,
  progress: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, DocumentSize>> {
  const count = documents.reduce((sum, { formats }) => sum + formats.length, 0);
  const sizes = new Map<string, DocumentSize>();
  for (const document of documents) {
    // One view for all formats, and gone before the next: those of whole plans are large.
    const contents = contentsOf(document);
    const from = keyOf(contents.document);
    for (const format of document.formats) {
      progress(sizes.size, count);
      const { bytes, pages } = await workshop.made(format, from, () => makeFormat(contents, format));
      const address = document.address + ENDINGS[format];
      const path = join(folder, address);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      sizes.set(address, { bytes: bytes.length, pages });
    }
  }
  progress(count, count);
  return sizes;
}

/** Files without a byte in the place of documents: what pages cost can be seen at sizes for which making documents would take hours. */
export async function emptyDocuments(documents: readonly PlanDocument[], folder: string): Promise<ReadonlyMap<string, DocumentSize>> {
  const addresses = documents.flatMap(({ address, formats }) => formats.map((format) => address + ENDINGS[format]));
  for (const address of addresses) {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  return new Map(addresses.map((address) => [address, { bytes: 0, pages: 1 }]));
}
