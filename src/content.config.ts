/**
 * Every kind of content as a collection of Astro, with our own schemas, so that those who know Astro find it where they look (decision 0002). Its
 * entries are those of the graph, which our own reader has read and checked (`data-layer.ts`): Astro has nothing to load.
 */
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { type Kind, kinds } from './schema/kinds.ts';

const loaderOf = (kind: Kind): Loader => ({ name: `plan-publisher: ${kind}`, load: async () => {} });

const collectionOf = <K extends Kind>(kind: K) => defineCollection({ loader: loaderOf(kind), schema: kinds[kind].schema });

export const collections = Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, collectionOf(kind)])) as {
  [K in Kind]: ReturnType<typeof collectionOf<K>>;
};
