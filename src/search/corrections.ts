/** Slips of the keys put right: a word that no page has, and no name, was meant to be another, or two, or a part of one. */
import type { Known } from './known.ts';
import { type Piece, namesFor } from './query-words.ts';
import { isStopWord } from './stop-words.ts';
import { meantWord } from './typos.ts';
import { formOf, wordsIn } from './word-forms.ts';

/** What a word that no page has was meant to be: another word, or two. */
async function meant(known: Known, typed: string): Promise<string | undefined> {
  const vocabulary = await known.vocabulary();
  const weightOf = new Map(vocabulary);
  if (weightOf.has(typed) || isStopWord(typed)) return undefined;
  const apart = Array.from({ length: Math.max(0, typed.length - 5) }, (_, cut) => [typed.slice(0, cut + 3), typed.slice(cut + 3)] as const)
    .map(([a, b]) => ({ words: `${a} ${b}`, weight: Math.min(weightOf.get(a) ?? 0, weightOf.get(b) ?? 0) }))
    .filter(({ weight }) => weight >= 2 && typed.length >= 8)
    .sort((a, b) => b.weight - a.weight)[0];
  if (apart) return apart.words;
  const [longer] = vocabulary
    .filter(([word, weight]) => typed.length >= 5 && weight >= 2 && word.startsWith(typed) && word.length - typed.length <= 4)
    .sort(([a, x], [b, y]) => y - x || a.length - b.length);
  return longer?.[0] ?? meantWord(typed, vocabulary);
}

/** The query with its slips put right, if it has any. `lost`: the pieces that no page has. */
export async function corrected(known: Known, query: string, lost: readonly Piece[]): Promise<string | undefined> {
  let right = query;
  const all = wordsIn(query);
  for (const word of lost.flatMap(({ words }) => words).toReversed()) {
    const after = all.find(({ from }) => from >= word.to);
    if (after) {
      const plain = word.plain + after.plain;
      const joined = { plain, form: formOf(plain), from: word.from, to: after.to };
      if ((await known.onSite(joined)) || namesFor([joined], known.names).has(joined.form)) {
        right = right.slice(0, word.from) + plain + right.slice(after.to);
        continue;
      }
    }
    const other = await meant(known, word.plain);
    if (other) right = right.slice(0, word.from) + other + right.slice(word.to);
  }
  return right === query ? undefined : right;
}
