/** The collections of Astro: the entries of the graph themselves, so that no content is in the code of pages, which is kept. */
import type { Kind } from './schema/kinds.ts';
import { kinds } from './schema/kinds.ts';
import { graph } from './site.ts';
import { idInCollection } from './source/references.ts';

const collectionOf = (kind: Kind) =>
  new Map(
    graph.all(kind).map((entry) => {
      const id = idInCollection(entry);
      return [id, { id, collection: kind, data: entry.data, filePath: entry.file }] as const;
    }),
  );

export default new Map((Object.keys(kinds) as Kind[]).map((kind) => [kind, collectionOf(kind)]));
