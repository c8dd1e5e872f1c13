/** Slips of the keys put right: a word that no page has, and no name, was meant to be another, or two, or a part of one. */
import type { Known } from './known.ts';
import { namesFor, type Piece } from './query-words.ts';
import { isStopWord } from './stop-words.ts';
import { meantWord } from './typos.ts';
import { formOf, type Word, wordsIn } from './word-forms.ts';

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

/** The word that one makes with the next, if the site or a name has it: “burg lary”. */
async function joinedWith(known: Known, word: Word, after: Word | undefined): Promise<Word | undefined> {
  if (!after) return undefined;
  const plain = word.plain + after.plain;
  const joined = { plain, form: formOf(plain), from: word.from, to: after.to };
  return (await known.onSite(joined)) || namesFor([joined], known.names).has(joined.form) ? joined : undefined;
}

/** The query with its slips put right, if it has any. `lost`: the pieces that no page has. */
export async function corrected(known: Known, query: string, lost: readonly Piece[]): Promise<string | undefined> {
  const all = wordsIn(query);
  const changes: { from: number; to: number; plain: string }[] = [];
  for (const word of lost.flatMap(({ words }) => words)) {
    if (changes.some(({ to }) => word.from < to)) continue;
    const after = all.find(({ from }) => from >= word.to);
    const joined = await joinedWith(known, word, after);
    const plain = joined?.plain ?? (await meant(known, word.plain));
    if (plain) changes.push({ from: word.from, to: joined?.to ?? word.to, plain });
  }
  if (changes.length === 0) return undefined;
  return changes.reduceRight((text, { from, to, plain }) => text.slice(0, from) + plain + text.slice(to), query);
}
