/** Pagefind and the files of names and words: loaded when they are first needed, and honest about what of them did not arrive. */
import { askOnce } from '../search/ask-once.ts';
import type { Engine, Filters, FoundPage } from '../search/engine.ts';
import type { Shelf } from '../search/known.ts';
import { readPart, readWords } from '../search/names.ts';

/** What of Pagefind’s interface is used. */
interface Pagefind {
  options: (options: { baseUrl: string; ranking: object; noWorker: boolean }) => Promise<void>;
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: FoundPage[] }>;
}

/** The values of each filter. */
export type Choices = Record<string, string[]>;

/** Where the parts of a search are, each with its slash at the end. */
export interface Addresses {
  pagefind: string;
  search: string;
  base: string;
}

export interface Parts {
  engine: Engine;
  shelf: Shelf;
  /** Loaded when filters are opened. The engine could tell them too, but would load all that it has, and every later search is slower then. */
  choices: () => Promise<Choices>;
}

/** Titles and other names say best what a page is about; pages differ in length by what they explain, not by how well they answer. */
const RANKING = { metaWeights: { title: 20, about: 10, plan: 2, kind: 1 }, pageLength: 0.1 };

let parts: Promise<Parts> | undefined;
let attempts = 0;
/** Requests that were not answered as they should be. */
let misses = 0;

/** Asks for what a search can do without. */
export const ask = window.fetch.bind(window);

// Pagefind goes on without a part of its index that does not arrive, and would say that nothing was found. All else that this
// page asks for belongs to the search.
window.fetch = async (...request) => {
  const response = await ask(...request).catch((error) => {
    misses += 1;
    throw error;
  });
  if (!response.ok) misses += 1;
  return response;
};

/** Fails if anything that was asked for meanwhile did not arrive. */
async function whole<T>(work: () => Promise<T>): Promise<T> {
  const before = misses;
  const done = await work();
  if (misses > before) throw new Error();
  return done;
}

/** A file of names or words, read once. What failed is asked for again. */
const filesAt = (folder: string) =>
  askOnce(async (path): Promise<unknown> => {
    const response = await window.fetch(folder + path);
    if (!response.ok) throw new Error();
    return response.json();
  });

function shelfWith(read: (path: string) => Promise<unknown>): Shelf {
  return {
    part: async (name) => readPart((await read(`words/${name}.json`)) as Parameters<typeof readPart>[0]),
    vocabulary: async () => readWords((await read('vocabulary.json')) as string),
  };
}

async function start({ pagefind: folder, search, base }: Addresses): Promise<Parts> {
  // A browser remembers a script that it could not load, and Pagefind that it could not start: under another address
  // both begin anew. The address is a variable so that the bundler does not look for the file, which is written later.
  const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const pagefind = (await import(address)) as Pagefind;
  // Without a worker, whose requests nobody sees.
  await pagefind.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  const read = filesAt(search);
  return {
    engine: { search: async (words, filters) => (await pagefind.search(words, { filters })).results },
    shelf: shelfWith(read),
    choices: async () => (await read('choices.json')) as Choices,
  };
}

/**
 * What `work` does with the parts of the search, which are loaded when they are first needed. Fails if any of them did not
 * arrive; the next search then begins anew.
 */
export async function withParts<T>(addresses: Addresses, work: (parts: Parts) => Promise<T>): Promise<T> {
  parts ??= whole(() => start(addresses));
  const own = parts;
  try {
    const loaded = await own;
    return await whole(() => work(loaded));
  } catch (error) {
    if (parts === own) parts = undefined;
    throw error;
  }
}
