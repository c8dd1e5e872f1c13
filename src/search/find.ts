/**
 * The search itself: a query -> pages in order, and what there is to say of it. It knows nothing of the browser: whoever calls it
 * hands over a way to read the files of the index.
 */

import { corrected } from './corrections.ts';
import { fileOf, type Name } from './index-files.ts';
import { IndexReader, type Shelf } from './index-reader.ts';
import { isUnspoken, type Looked, look } from './look.ts';
import { understood } from './query-words.ts';
import { type Asked, type Hit, ranked } from './rank.ts';
import { isStopWord, type Wish } from './stop-words.ts';
import { squashed, wordsIn } from './word-forms.ts';

export interface Found {
  hits: Hit[];
  /** What was looked for instead of what was typed. */
  corrected?: string | undefined;
  /** How many pages have all that was asked for. */
  whole: number;
  /** What of the query no page has. */
  nowhere: string[];
  /** What was looked for besides: other names of the same. */
  also: string[];
  /** Plans in which nothing was found. */
  silent: string[];
  wishes: ReadonlySet<Wish>;
  /** Words whose forms are to stand out in the texts of the results. */
  forms: ReadonlySet<string>;
  /** True if the query has a word that is never shown. */
  unspoken: boolean;
}

/** What is to stand out: the words themselves, and for a term its other names. */
function formsOf(looked: readonly Looked[]): Set<string> {
  const words = looked.flatMap(({ piece }) => [
    ...piece.words,
    ...piece.names.flatMap(({ kind, also, names }) => (kind === 'term' ? (also ?? names).flatMap(wordsIn) : [])),
  ]);
  return new Set(words.filter(({ plain }) => !isStopWord(plain)).map(({ form }) => form));
}

/** The names of the same that a piece of a query was looked for by, but for its own. */
function otherNames({ piece }: Looked): string[] {
  const own = squashed(piece.typed);
  return piece.names.flatMap(({ also, names, neverShown }) => (neverShown ? [] : (also ?? names))).filter((name) => squashed(name) !== own);
}

/** Each once, whatever spelling leaves open. */
const once = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.findIndex((each) => squashed(each) === squashed(name)) === place);

const yearsIn = (query: string): string[] => wordsIn(query).flatMap(({ plain }) => (/^(?:19|20)\d\d$/.test(plain) ? [plain] : []));

/** What is found for a query. `asTyped` takes every word as it stands. */
export async function find(shelf: Shelf, query: string, asTyped = false): Promise<Found> {
  const reader = new IndexReader(shelf, await shelf.start());
  const names = (await shelf.read(fileOf.names)) as Name[];
  const ask = async (words: string): Promise<Asked> => {
    const { pieces, ...rest } = understood(words, names);
    return { looked: await Promise.all(pieces.map((piece) => look(reader, piece))), ...rest };
  };
  let asked = await ask(query);
  let right: string | undefined;
  if (!asTyped && asked.looked.some(({ pages }) => pages.size === 0)) {
    right = await corrected(reader, names, query, asked.looked);
    if (right !== undefined) asked = await ask(right);
  }
  const { looked, wishes } = asked;
  const { hits, whole } = ranked(reader, asked, yearsIn(right ?? query));
  const { plans, planOf } = reader.start;
  return {
    hits,
    corrected: right,
    whole,
    nowhere: looked.filter(({ pages }) => pages.size === 0).map(({ piece }) => piece.typed),
    also: once(looked.flatMap(otherNames)),
    silent: plans.filter((_, plan) => !hits.some(({ page }) => planOf[page] === plan.toString(36))),
    wishes,
    forms: formsOf(looked),
    unspoken: looked.some(({ piece }) => isUnspoken(piece)),
  };
}
