/** What a piece of a query finds: through its own words, through other names of it, and through what it leads to. */
import type { Name } from './index-files.ts';
import type { IndexReader, Scores } from './index-reader.ts';
import type { Piece } from './query-words.ts';
import { wordsIn } from './word-forms.ts';

/** Why a page is among the results, where its own words do not show it. */
export interface Reason {
  kind: Name['kind'];
  typed: string;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  /** True if what was typed is not to be shown. */
  neverShown: boolean;
}

export interface Looked {
  piece: Piece;
  /** How much it tells beside the other pieces. */
  weight: number;
  pages: Scores;
  reasons: Map<number, Reason>;
}

export const isUnspoken = ({ names }: Piece): boolean => names.some(({ neverShown }) => neverShown);
export const isPlace = ({ names }: Piece): boolean => names.length > 0 && names.every(({ kind }) => kind === 'place');

/** A page that a name leads to is a better answer than one that has the word in its title. */
const LED_TO = 7.5;
/** The explanation of a term says what it is; pages about it say more. */
const A_TERM = 3;
const NEXT_LED_TO = 0.6;
/** Of what a name leads to, these kinds are for a second look, unless one is the best of all. */
const SECOND_LOOK = new Set([
  'Measure',
  'Chapter',
  'Target',
  'Fund',
  'Objective',
  'Theory of change',
  'Consultation',
  'Glossary',
  'Group',
  'Organisation',
]);
const IS_SECOND_LOOK = 1.3;
/** Other words for the same: of a term they are its names, of an everyday word what it is about. */
const OTHER_NAME = { term: 0.95, everyday: 0.4, place: 0.3 } as const;
/** A place narrows what was asked for, and few pages name one: what lacks it is an answer too. */
const OF_A_PLACE = 0.4;
/** A name tells at least so much, however common its words are. */
const OF_A_NAME = 3;
/** Of words that only together are a name, a page has to have all. */
const ALL = 0.99;

export async function look(reader: IndexReader, piece: Piece): Promise<Looked> {
  const own = await reader.scores(piece.words);
  const looked: Looked = { piece, weight: own.weight, pages: own.pages, reasons: new Map() };
  const better = (page: number, impact: number, share: number) => {
    const before = looked.pages.get(page);
    if (!before || before.impact < impact) looked.pages.set(page, { impact, share: Math.max(share, before?.share ?? 0) });
  };
  if (piece.names.length > 0) looked.weight = Math.max(looked.weight, OF_A_NAME) * (isPlace(piece) ? OF_A_PLACE : 1);
  for (const name of piece.names) {
    for (const other of name.also ?? name.names) {
      const { pages } = await reader.scores(wordsIn(other));
      for (const [page, { impact, share }] of pages) if (share > ALL) better(page, impact * OTHER_NAME[name.kind], 1);
    }
  }
  for (const { kind, names, leadsTo, because, within, neverShown = false } of piece.names) {
    // A place has its name, however it was typed.
    const typed = kind === 'place' ? (names[0] ?? piece.typed) : piece.typed;
    leadsTo.forEach((page, place) => {
      const later = place > 0 && SECOND_LOOK.has(reader.kindOf(page)) ? IS_SECOND_LOOK : 0;
      const led = kind === 'term' ? A_TERM : LED_TO - NEXT_LED_TO * place - later;
      // What a term is called in its title needs no reason.
      better(page, led, 1);
      if (!looked.reasons.has(page)) looked.reasons.set(page, { kind, typed, because, within, neverShown });
    });
  }
  return looked;
}
