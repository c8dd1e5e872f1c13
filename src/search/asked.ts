/**
 * A query as the engine is asked it. The engine wants every word to occur, and knows no other name for a thing: so each piece is
 * handed over in the form that the site has, a few other names of it are tried besides, and if too few pages have all pieces,
 * those are looked for that have most.
 */
import type { Known } from './known.ts';
import type { Piece, Understood } from './query-words.ts';
import { isStopWord } from './stop-words.ts';
import { ON_MANY_PAGES } from './vocabulary.ts';
import { squashed, wordsIn } from './word-forms.ts';

/** Something that the engine can be asked. */
interface Way {
  words: string;
  factor: number;
  /** The other name that it is, if it is one. */
  name?: string;
  /** True for a name that is always asked too: a term is found under each of its names alike, and under that which took its place. */
  isAlways?: boolean;
}

export interface AskedPiece {
  piece: Piece;
  /** How much it tells beside the other pieces. */
  weight: number;
  /** What the engine can be asked for it, the best first; nothing if no page has its words, or a name of it. */
  ways: Way[];
}

export interface Asked extends Omit<Understood, 'pieces'> {
  /** All pieces: names among them lead to pages. */
  pieces: readonly AskedPiece[];
  /** Those that the engine is asked for. */
  looked: readonly AskedPiece[];
}

export const isUnspoken = ({ names }: Piece): boolean => names.some(({ neverShown }) => neverShown);
export const isPlace = ({ names }: Piece): boolean => names.length > 0 && names.every(({ kind }) => kind === 'place');
/** True for what neither a page has nor a name leads from. */
export const isLost = ({ piece, ways }: AskedPiece): boolean => ways.length === 0 && piece.names.length === 0;

/** Other words for the same: of a term they are its names, of an everyday word what it is about. */
const OTHER_NAME = { term: 0.95, everyday: 0.6, place: 0.3 } as const;
/** Words of the site are known from 0 to 9; a rare one tells more. */
const RAREST = 11;
/** A name tells at least so much, however common its words are. */
const OF_A_NAME = 6;
/** A place narrows what was asked for, and few pages name one: what lacks it is an answer too. */
const OF_A_PLACE = 0.4;

/** Words in the forms that the site has; nothing if it lacks one. */
async function onSite(known: Known, text: string): Promise<{ words: string; weight: number } | undefined> {
  const all = wordsIn(text);
  const telling = all.filter(({ plain }) => !isStopWord(plain));
  const found = await Promise.all((telling.length > 0 ? telling : all).map((word) => known.onSite(word)));
  if (found.length === 0 || found.some((word) => word === undefined)) return undefined;
  const weights = found.map((word) => RAREST - (word?.[1] ?? 0));
  return { words: found.map((word) => word?.[0]).join(' '), weight: Math.max(...weights) };
}

export async function askedPiece(known: Known, piece: Piece): Promise<AskedPiece> {
  const own = await onSite(known, piece.typed);
  const ways: Way[] = own ? [{ words: own.words, factor: 1 }] : [];
  const others = piece.names.flatMap(({ kind, also = [], today }) =>
    [...(today ? [today] : []), ...also].map((other) => ({
      other,
      factor: OTHER_NAME[kind],
      isAlways: kind === 'term' || other === today,
    })),
  );
  for (const { other, factor, isAlways } of others) {
    if (squashed(other) === squashed(piece.typed)) continue;
    // What a name is about is said in the words of the site.
    const words = wordsIn(other)
      .filter(({ plain }) => !isStopWord(plain))
      .map(({ plain }) => plain)
      .join(' ');
    if (words && !ways.some((way) => way.words === words)) ways.push({ words, factor, name: other, isAlways });
  }
  const weight = own?.weight ?? RAREST;
  return { piece, ways, weight: piece.names.length === 0 ? weight : Math.max(weight, OF_A_NAME) * (isPlace(piece) ? OF_A_PLACE : 1) };
}

/** True for what many pages have: beside other words it tells little. */
const isCommon = ({ piece, weight }: AskedPiece) => piece.names.length === 0 && weight <= RAREST - ON_MANY_PAGES;

/** The engine is asked for no more pieces than these at once: no page has all words of a long sentence, and each is a part of the index. */
export const MOST_PIECES = 3;

/** The pieces that tell most, in the order in which they were typed. */
export function tellingMost(pieces: readonly AskedPiece[]): AskedPiece[] {
  const able = pieces.filter(({ ways }) => ways.length > 0);
  const telling = able.filter((piece) => !isCommon(piece));
  const best = (telling.length > 0 ? telling : able).toSorted((a, b) => b.weight - a.weight).slice(0, MOST_PIECES);
  return able.filter((piece) => best.includes(piece));
}

/** One question to the engine. */
export interface Question {
  words: string;
  factor: number;
  /** The pieces that it has. */
  has: readonly AskedPiece[];
  /** The other names in it. */
  others: string[];
}

const question = (pieces: readonly AskedPiece[], ways: ReadonlyMap<AskedPiece, Way> = new Map()): Question => {
  const chosen = pieces.map((piece) => ways.get(piece) ?? piece.ways[0]);
  return {
    words: chosen.map((way) => way?.words).join(' '),
    factor: Math.min(...chosen.map((way) => way?.factor ?? 1)),
    has: pieces,
    others: chosen.flatMap((way) => way?.name ?? []),
  };
};

/** No more other names than these are tried. */
const MOST_NAMES = 3;
/** No more searches than these are made for pages that have a part of the query. */
const MOST_PARTS = 3;

/** All pieces at once, each by its best name; and without the places, for few pages name one. */
export function wholeQuestions(looked: readonly AskedPiece[]): Question[] {
  if (looked.length === 0) return [];
  const withoutPlaces = looked.filter(({ piece }) => !isPlace(piece));
  const isNarrowed = withoutPlaces.length > 0 && withoutPlaces.length < looked.length;
  const sameTerms = looked.flatMap((piece) =>
    piece.ways.filter(({ isAlways }) => isAlways).map((way) => question(looked, new Map([[piece, way]]))),
  );
  return [question(looked), ...(isNarrowed ? [question(withoutPlaces)] : []), ...sameTerms];
}

/** Other names of what is asked for: only where little was found, for each name is in another part of the index. */
export function otherQuestions(looked: readonly AskedPiece[]): Question[] {
  return looked.flatMap((piece) => piece.ways.slice(1).map((way) => question(looked, new Map([[piece, way]])))).slice(0, MOST_NAMES);
}

/** The same without one of the pieces, the least telling first; what tells most is asked for by itself. */
export function partQuestions(looked: readonly AskedPiece[]): Question[] {
  const able = looked.filter(({ piece }) => !isPlace(piece));
  if (able.length < 2) return [];
  const byWeight = able.toSorted((a, b) => a.weight - b.weight);
  const without = byWeight.map((left) => question(able.filter((piece) => piece !== left)));
  const alone = able.length > 2 ? [question(byWeight.slice(-1))] : [];
  return [...without.slice(0, MOST_PARTS - alone.length), ...alone];
}
