/** The composition root: the one graph that every page is made from. */
import { handedOver } from './handed-over.ts';
import { readSite } from './read-site.ts';

export const graph = readSite();

/** The sizes of documents in words, by address; nothing in `npm run dev`, where a document is made when it is asked for. */
export const documentSizes = handedOver()?.documentSizes;
