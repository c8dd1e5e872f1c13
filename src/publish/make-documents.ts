/** Every document of every plan as files, before the pages: pages say how large they are. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Graph } from '../plan/graph.ts';
import { type DocumentSize, ENDINGS } from '../subjects/documents/documents.ts';
import { allDocuments } from '../subjects/publication/withdrawn-pages.ts';
import { makeDocument, sizeOf } from './document-files.ts';

/**
 * Writes the documents below `folder`, at their addresses. `progress` is told how many are done.
 * Returns their sizes, by address.
 */
export async function makeDocuments(
  graph: Graph,
  folder: string,
  progress: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, DocumentSize>> {
  const files = allDocuments(graph).flatMap((document) =>
    document.formats.map((format) => ({ document, format, address: document.address + ENDINGS[format] })),
  );
  const sizes = new Map<string, DocumentSize>();
  for (const { document, format, address } of files) {
    progress(sizes.size, files.length);
    const made = await makeDocument(document, format);
    const path = join(folder, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, made.bytes);
    sizes.set(address, await sizeOf(made));
  }
  progress(files.length, files.length);
  return sizes;
}
