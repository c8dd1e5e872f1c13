/** Pagefind, loaded when it is first needed, and honest about what of it did not arrive. */
import type { Result } from './search-results.ts';

export type Filters = Record<string, string | { any: string[] }>;

export interface Pagefind {
  options: (options: { baseUrl: string; ranking: object; noWorker: boolean }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: Result[] }>;
}

export interface Engine {
  pagefind: Pagefind;
  /** The names of each term of the glossary. */
  terms: string[][];
  /** The values of each filter. */
  filters: Record<string, Record<string, number>>;
}

/** Where the parts of a search are. */
export interface Addresses {
  pagefind: string;
  terms: string;
  base: string;
}

let engine: Promise<Engine> | undefined;
let attempts = 0;
/** Requests that were not answered as they should be. */
let misses = 0;

// Pagefind goes on without a part of its index that does not arrive, and would say that nothing was found. All that this
// page asks for belongs to the search.
const ask = window.fetch.bind(window);
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
  if (misses > before) throw new Error('A part of the search did not arrive.');
  return done;
}

async function start({ pagefind: folder, terms, base }: Addresses): Promise<Engine> {
  // A browser remembers a script that it could not load, and Pagefind that it could not start: under another address
  // both begin anew. The address is a variable so that the bundler does not look for the file, which is written later.
  const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const [pagefind, response] = await Promise.all([import(/* @vite-ignore */ address) as Promise<Pagefind>, fetch(terms)]);
  // Pages differ in length by what they explain, not by how well they answer; a title says best what a page is about.
  // Without a worker, whose requests nobody sees.
  await pagefind.options({ baseUrl: base, ranking: { metaWeights: { title: 20 }, pageLength: 0.1 }, noWorker: true });
  return { pagefind, terms: (await response.json()) as string[][], filters: await pagefind.filters() };
}

/**
 * What `search` finds with the engine, which is loaded when it is first needed. Fails if any part of it did not arrive;
 * the next search then begins anew.
 */
export async function withEngine<T>(addresses: Addresses, search: (engine: Engine) => Promise<T>): Promise<T> {
  engine ??= whole(() => start(addresses));
  const own = engine;
  try {
    const loaded = await own;
    return await whole(() => search(loaded));
  } catch (error) {
    if (engine === own) engine = undefined;
    throw error;
  }
}
