/** The composition root: the one graph that every page is made from. */
import { handedOver } from './handed-over.ts';
import { readSite } from './read-site.ts';
import type { DocumentSizes } from './subjects/documents/documents.ts';
import type { PageView } from './subjects/page/page.ts';

export const graph = readSite();

/** The sizes of documents in words, by address; nothing in `npm run dev`, where a document is made when it is asked for. */
export const documentSizes: DocumentSizes | undefined = handedOver()?.documentSizes;

/** What a page says of itself for hosts that send no headers. */
export { saidWithin } from './publish/hosts/headers.ts';

export const isIndexed = (page: PageView): boolean => page.indexed !== false && !graph.preview;

/** Tells the build of a page that was made, for the list of all that search engines may have. */
export function pageMade(page: PageView): void {
  // What stands for pages that are not there is none.
  if (isIndexed(page) && page.address.endsWith('/')) handedOver()?.pages.set(page.address, page.lastRecordDate);
}
