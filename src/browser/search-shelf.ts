/**
 * The files of the search, from the web server. Each is loaded when it is first needed, and one that does not arrive is an error:
 * a search without a part of its index would say that nothing was found.
 */

import { START, type Start } from '../search/index-files.ts';
import type { Shelf } from '../search/index-reader.ts';

/** `folder`: the address of the folder of the search, with its slash. */
export function shelfAt(folder: string): Shelf & { forget: () => void } {
  const loaded = new Map<string, Promise<unknown>>();
  const load = (path: string, options?: RequestInit): Promise<unknown> => {
    const known = loaded.get(path);
    if (known) return known;
    const loading = fetch(folder + path, options).then((response) => {
      if (!response.ok) throw new Error(`${path} did not arrive`);
      return response.json();
    });
    loaded.set(path, loading);
    // What failed is asked for again.
    loading.catch(() => loaded.delete(path));
    return loading;
  };
  // The start names the folder of all else. It is asked for anew in every page, so that a new build is seen at once.
  const start = () => load(START, { cache: 'no-cache' }) as Promise<Start>;
  return {
    start,
    read: async (file) => load(`${(await start()).folder}/${file}`),
    // A new build may have taken the place of the old one, and its files that of those which failed.
    forget: () => loaded.clear(),
  };
}
