/** The words that a site has, with how well each is known: what a reader types is one of them, or a slip of the keys. */
import { englishWords } from './english-words.ts';
import type { Name } from './names.ts';
import { isStopWord } from './stop-words.ts';
import { IS_ENGLISH, type KnownWord } from './typos.ts';
import { joinedIn, plainWordsIn, wordsIn } from './word-forms.ts';

/** A word that people search by is known at least so well. */
const OF_A_NAME = 20;

/** How well a word is known that stands on every fourth page; all others are known less. */
export const ON_MANY_PAGES = 9;
const MANY_PAGES = 0.25;

interface Count {
  times: number;
  pages: number;
  /** The last page that has it. */
  last: number;
}

/** All words of the pages in the order of the alphabet. */
export function siteWords(texts: readonly string[]): KnownWord[] {
  const counts = new Map<string, Count>();
  for (const [page, text] of texts.entries()) {
    for (const words of [plainWordsIn(text), joinedIn(text)]) {
      for (const plain of words) {
        const count = counts.get(plain);
        if (!count) counts.set(plain, { times: 1, pages: 1, last: page });
        else {
          count.times += 1;
          if (count.last !== page) count.pages += 1;
          count.last = page;
        }
      }
    }
  }
  const known = ({ times, pages }: Count) =>
    pages > texts.length * MANY_PAGES ? ON_MANY_PAGES : Math.min(ON_MANY_PAGES - 1, Math.log2(times));
  return [...counts]
    .filter(([word]) => word.length > 1 && !isStopWord(word))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => [word, known(count)]);
}

/**
 * Those that a slip of the keys may have been meant to be, words of names and titles above all: what is used once could be a slip itself. Figures are never one.
 * Beside them, words of everyday English that are none of these.
 */
export function commonWords(words: readonly KnownWord[], names: readonly Name[], titles: readonly string[]): KnownWord[] {
  const weights = new Map(words.filter(([word, weight]) => weight > 0 && word.length > 2 && !/\d/.test(word)));
  const shown = names.filter(({ neverShown }) => !neverShown).flatMap(({ names: all }) => all);
  for (const text of [...shown, ...titles])
    for (const { plain } of wordsIn(text))
      if (plain.length > 2 && !isStopWord(plain)) weights.set(plain, Math.max(weights.get(plain) ?? 0, Math.log2(OF_A_NAME)));
  for (const word of englishWords()) if (!weights.has(word)) weights.set(word, IS_ENGLISH);
  return [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
}
