/**
 * Slips of the keys put right: a word that no page has, and no name, was meant to be another, or two, or a part of one. A word that
 * is good English is left alone, whatever it resembles: another is only offered in its place.
 */
import type { Known } from './known.ts';
import { namesFor, type Piece } from './query-words.ts';
import { isStopWord } from './stop-words.ts';
import { IS_ENGLISH, type KnownWord, meantWord } from './typos.ts';
import { formOf, type Word, wordsIn } from './word-forms.ts';

/** What a word that no page has was meant to be: another word, or two. */
function meant(typed: string, vocabulary: readonly KnownWord[], weightOf: ReadonlyMap<string, number>): string | undefined {
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

export interface Corrections {
  /** The query with its slips put right, if it has any. */
  right?: string | undefined;
  /** What may have been meant by words that are no slips: a reader is asked. */
  offered?: string | undefined;
}

interface Change {
  from: number;
  to: number;
  plain: string;
  /** True if what was typed is a word too. */
  isOffer: boolean;
}

const changed = (query: string, changes: readonly Change[]): string | undefined =>
  changes.length > 0 ? changes.reduceRight((text, { from, to, plain }) => text.slice(0, from) + plain + text.slice(to), query) : undefined;

/** `lost`: the pieces that no page has. */
export async function corrections(known: Known, query: string, lost: readonly Piece[]): Promise<Corrections> {
  const all = wordsIn(query);
  const vocabulary = await known.vocabulary();
  const weightOf = new Map(vocabulary);
  const changes: Change[] = [];
  for (const word of lost.flatMap(({ words }) => words)) {
    if (changes.some(({ to }) => word.from < to)) continue;
    const isWord = weightOf.get(word.plain) === IS_ENGLISH;
    const after = all.find(({ from }) => from >= word.to);
    const joined = isWord ? undefined : await joinedWith(known, word, after);
    const isKnown = !isWord && (weightOf.has(word.plain) || isStopWord(word.plain));
    const plain =
      joined?.plain ?? (isKnown ? undefined : isWord ? meantWord(word.plain, vocabulary) : meant(word.plain, vocabulary, weightOf));
    if (plain) changes.push({ from: word.from, to: joined?.to ?? word.to, plain, isOffer: isWord });
  }
  const slips = changes.filter(({ isOffer }) => !isOffer);
  const offers = changes.length - slips.length;
  // Two guesses at once are no question that somebody could answer.
  return { right: changed(query, slips), offered: offers === 1 ? changed(query, changes) : undefined };
}
