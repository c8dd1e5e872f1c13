/**
 * Every kind of content as a collection of Astro. The loader hands over what our own reader has read and checked, with our own
 * schemas: there is one way to the content, and those who know Astro find it where they look (decision 0002).
 */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { handedOver } from './handed-over.ts';
import type { Graph } from './plan/graph.ts';
import { contentFolder, readSite } from './read-site.ts';
import { type Kind, kinds } from './schema/kinds.ts';
import { idInCollection } from './source/references.ts';

/** One reading for all collections. */
let site: Graph | undefined;
const fillers = new Map<Kind, () => Promise<void>>();

/** In `npm run dev`: what is saved is read once, and every collection is filled anew. */
function fillOnSave(watcher: LoaderContext['watcher']): void {
  if (!watcher || fillers.size > 1) return;
  watcher.on('all', async (_event, file) => {
    if (!file.startsWith(contentFolder)) return;
    site = undefined;
    for (const fill of fillers.values()) await fill();
  });
}

const loaderOf = (kind: Kind): Loader => ({
  name: `plan-publisher: ${kind}`,
  load: async ({ store, parseData, generateDigest, watcher }) => {
    // In a build, pages have the entries of the graph themselves (`data-layer.ts`).
    if (handedOver()) return;
    const fill = async () => {
      site ??= readSite();
      const entries = site.all(kind);
      const ids = new Set(entries.map(idInCollection));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const entry of entries) {
        const id = idInCollection(entry);
        const digest = generateDigest(entry.data as Record<string, unknown>);
        if (store.get(id)?.digest === digest) continue;
        const data = await parseData({ id, data: entry.data as Record<string, unknown>, filePath: entry.file });
        store.set({ id, data, filePath: entry.file, digest });
      }
    };
    fillers.set(kind, fill);
    fillOnSave(watcher);
    await fill();
  },
});

const collectionOf = <K extends Kind>(kind: K) => defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema });

export const collections = Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, collectionOf(kind)])) as {
  [K in Kind]: ReturnType<typeof collectionOf<K>>;
};
