/** What to look for: the words of the reader, or all names of a glossary term if the words are one of them. */

/** Spelling apart: case, hyphens and spaces do not matter. */
const normal = (text: string) => text.toLowerCase().replace(/[\s\p{Dash}]+/gu, '');

/** The names to search for; just the query itself unless it names a glossary term. */
export function namesFor(query: string, terms: readonly (readonly string[])[]): string[] {
  const wanted = normal(query);
  const term = terms.find((names) => names.some((name) => normal(name) === wanted));
  return term ? [...term] : [query];
}

/** A name of several words is looked for as a phrase. */
export const asPhrase = (name: string, isTerm: boolean) => (isTerm && /[\s-]/.test(name) ? `"${name}"` : name);

/**
 * The engine falls back to words that share only a beginning with the query (“nothingxyz” finds “nothing”). A result
 * counts if each word of the query shares enough of its beginning with a word that was found: endings may differ.
 */
export function isRealMatch(query: string, found: readonly string[]): boolean {
  const words = query.toLowerCase().match(/[\p{L}\d.]+/gu) ?? [];
  const marked = found.map((word) => word.toLowerCase());
  return words.every((word) => {
    const beginning = word.slice(0, Math.max(4, word.length - 3));
    return marked.some((mark) => mark.startsWith(beginning));
  });
}

export interface Scored {
  id: string;
  score: number;
}

/** The results of several searches as one list: each result once, the best score first. */
export function merged<R extends Scored>(lists: readonly (readonly R[])[]): R[] {
  const best = new Map<string, R>();
  for (const result of lists.flat()) {
    const known = best.get(result.id);
    if (!known || result.score > known.score) best.set(result.id, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
