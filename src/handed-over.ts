/**
 * What `npm run build` hands to the pages that Astro makes. Astro bundles the code of pages, so that the modules of the
 * build and those of the pages are not the same ones, though they run in one process: what both need hangs on the process.
 */
import type { Graph } from './plan/graph.ts';
import type { Workshop } from './publish/kept/workshop.ts';
import type { DocumentSize } from './subjects/documents/documents.ts';

export interface HandedOver {
  /** The graph that was checked: pages are made from that same reading of the content, whatever happens to its files meanwhile. */
  graph: Graph;
  /** The documents that are made already: by address, how large each is. */
  documentSizes: ReadonlyMap<string, DocumentSize>;
  /** Makes pictures, or has them from a build before. */
  workshop: Workshop;
  /** What comes back: the pages that were made and that search engines may list, by address, with the date of their last record. */
  pages: Map<string, string | undefined>;
}

const KEY = Symbol.for('plan-publisher: handed over');
const shared = globalThis as { [KEY]?: HandedOver };

export function handOver(made: HandedOver): void {
  shared[KEY] = made;
}

/** Nothing in `npm run dev`, where pages read the content themselves. */
export const handedOver = (): HandedOver | undefined => shared[KEY];
