/** What the search asks of its full-text engine: no more than its documentation promises, and so little that a test can stand in for it. */

/** Filters by name: a value, or several of which a page has any. */
export type Filters = Record<string, string | { any: string[] }>;

/** A page as it is shown, with all its text. */
export interface ShownPage {
  url: string;
  content: string;
  meta: Record<string, string>;
}

export interface FoundPage {
  id: string;
  score: number;
  /** What of the page, beside its text, has the words: `title`. */
  matchedMetaFields?: string[];
  data: () => Promise<ShownPage>;
}

export interface Engine {
  /** The pages that have all words, the best first; without words, all that the filters leave. */
  search: (words: string | null, filters: Filters) => Promise<FoundPage[]>;
}
