/**
 * A query as its pieces are looked for. Names are known to the build, which has written down what pages say them; words are for the
 * engine, which wants all of them to occur: so they are handed over in the form that the site has, and if too few pages have all,
 * those are looked for that have most.
 */
import type { Known } from './known.ts';
import type { Piece, Understood } from './query-words.ts';
import { isStopWord } from './stop-words.ts';
import { ON_MANY_PAGES } from './vocabulary.ts';
import { wordsIn } from './word-forms.ts';

export interface AskedPiece {
  piece: Piece;
  /** How much it tells beside the other pieces. */
  weight: number;
  /** The word in the form that the site has; nothing if no page has it. */
  onSite?: string | undefined;
}

export interface Asked extends Omit<Understood, 'pieces'> {
  pieces: readonly AskedPiece[];
  /** Those that are looked for: all names, and the words that tell most. */
  looked: readonly AskedPiece[];
}

export const isNamed = ({ piece }: AskedPiece): boolean => piece.names.length > 0;
export const isUnspoken = ({ names }: Piece): boolean => names.some(({ neverShown }) => neverShown);
export const isPlace = ({ names }: Piece): boolean => names.length > 0 && names.every(({ kind }) => kind === 'place');
/** True for what neither a page has nor a name leads from. */
export const isLost = (each: AskedPiece): boolean => each.onSite === undefined && !isNamed(each);

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
  const weight = own?.weight ?? RAREST;
  return {
    piece,
    onSite: own?.words,
    weight: piece.names.length === 0 ? weight : Math.max(weight, OF_A_NAME) * (isPlace(piece) ? OF_A_PLACE : 1),
  };
}

/** True for what many pages have: beside other words it tells little. */
const isCommon = (each: AskedPiece) => !isNamed(each) && each.weight <= RAREST - ON_MANY_PAGES;

/** The engine is asked for no more words than these at once: no page has all of a long sentence, and each is in another part of the index. */
export const MOST_WORDS = 3;

/** Names, and the words that tell most, in the order in which they were typed. */
export function tellingMost(pieces: readonly AskedPiece[]): AskedPiece[] {
  const able = pieces.filter((each) => !isLost(each));
  const telling = able.filter((piece) => !isCommon(piece));
  const words = (telling.length > 0 ? telling : able).filter((each) => !isNamed(each));
  const best = words.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
  return able.filter((piece) => isNamed(piece) || best.includes(piece));
}

/** The questions to the engine when too few pages have all of some words: each without one of them, the least telling first. */
export function withoutOne(words: readonly AskedPiece[]): AskedPiece[][] {
  if (words.length < 2) return [];
  return words.toSorted((a, b) => a.weight - b.weight).map((left) => words.filter((each) => each !== left));
}
