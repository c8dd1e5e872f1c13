/** The words that a site has, with how well each is known: what a reader types is one of them, or a slip of the keys. */
import type { Name } from './names.ts';
import { isStopWord } from './stop-words.ts';
import type { KnownWord } from './typos.ts';
import { joinedIn, wordsIn } from './word-forms.ts';

/** A word that people search by is known at least so well. */
const OF_A_NAME = 20;

/** All words of the pages in the order of the alphabet. */
export function siteWords(texts: readonly string[]): KnownWord[] {
  const counts = new Map<string, number>();
  const add = (text: string, count: number) => {
    for (const plain of [...wordsIn(text).map((word) => word.plain), ...joinedIn(text)])
      if (plain.length > 1 && !isStopWord(plain)) counts.set(plain, (counts.get(plain) ?? 0) + count);
  };
  for (const text of texts) add(text, 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => [word, Math.log2(count)]);
}

/** Those that a slip of the keys may have been meant to be: what is used once could be a slip itself. Figures are never one. */
export function commonWords(words: readonly KnownWord[], names: readonly Name[]): KnownWord[] {
  const weights = new Map(words.filter(([word, weight]) => weight > 0 && word.length > 2 && !/\d/.test(word)));
  for (const { names: all, neverShown } of names)
    for (const { plain } of neverShown ? [] : all.flatMap(wordsIn))
      if (plain.length > 2 && !isStopWord(plain)) weights.set(plain, Math.max(weights.get(plain) ?? 0, Math.log2(OF_A_NAME)));
  return [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
}
