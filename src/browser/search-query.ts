/** What to look for: the words of the reader, or all names of a glossary term if the words are one of them. */

/** Spelling apart: case, hyphens and spaces do not matter. */
const normal = (text: string) => text.toLowerCase().replace(/[\s\p{Dash}]+/gu, '');

/** The names to search for; just the query itself unless it names a glossary term. */
export function namesFor(query: string, terms: readonly (readonly string[])[]): string[] {
  const wanted = normal(query);
  const term = terms.find((names) => names.some((name) => normal(name) === wanted));
  return term ? [...term] : [query];
}

/** What may follow the common part of two forms of a word: “burglar-y”, “burglar-ies”. */
const ENDING = /^(?:|e|s|es|ed|er|ers|ing|ings|y|ies|ied|ion|ions|al|ally|ly|or|ors|ment|ments|ive|ity)$/;

/** The part of `word` after its first `length` letters, without a consonant that only doubles the one before: “rob-b-ing”. */
const endingOf = (word: string, length: number) => word.slice(word[length] === word[length - 1] ? length + 1 : length);

/** True if `found` begins with the word, or both are forms of the same word. */
function sameWord(word: string, found: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === found[common]) common += 1;
  if (common === word.length) return true;
  return common >= 3 && ENDING.test(endingOf(word, common)) && ENDING.test(endingOf(found, common));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d.]+/gu) ?? [];

/**
 * The engine falls back to words that share only a beginning with the query (“nothingxyz” finds “nothing”). A result
 * counts if each word of the query is, but for its ending, among the words that it was found by.
 */
export function isRealMatch(query: string, found: readonly string[]): boolean {
  const marked = found.flatMap(wordsOf);
  return wordsOf(query).every((word) => marked.some((mark) => sameWord(word, mark)));
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
