/**
 * The search itself: a query -> pages in order, and what there is to say of it. It knows nothing of the browser: whoever calls it
 * hands over the full-text engine, and a way to read the files of names and words.
 */
import {
  type Asked,
  askedPiece,
  isLost,
  isUnspoken,
  MOST_PIECES,
  otherQuestions,
  partQuestions,
  type Question,
  tellingMost,
  wholeQuestions,
} from './asked.ts';
import { corrected } from './corrections.ts';
import type { Engine, Filters } from './engine.ts';
import { Known } from './known.ts';
import { leadsOf } from './leads.ts';
import type { Library, SitePlan } from './library.ts';
import { Pages } from './pages.ts';
import { understood } from './query-words.ts';
import { type Answer, type Hit, ranked } from './rank.ts';
import type { Wish } from './stop-words.ts';
import { squashed, wordsIn } from './word-forms.ts';

export interface Found {
  hits: Hit[];
  /** What was looked for instead of what was typed. */
  corrected?: string | undefined;
  /** How many pages have all that was asked for. */
  whole: number;
  /** What of the query no page has. */
  nowhere: string[];
  /** The words that were looked for, if they were fewer than there are: those that tell most. */
  only: string[];
  /** What was looked for besides: other names of the same. */
  also: string[];
  /** Plans in which nothing was found. */
  silent: string[];
  wishes: ReadonlySet<Wish>;
  /** True if the query has a word that is never shown. */
  unspoken: boolean;
}

/** With so many whole answers nobody needs those that lack something. */
const ENOUGH = 10;
/** With fewer pages than these, other names of the same are tried. */
const FEW = 4;

/** The names of the same that pieces were looked for by, but for their own. */
function otherNames({ pieces }: Asked, answers: readonly Answer[]): string[] {
  const typed = new Set(pieces.map(({ piece }) => squashed(piece.typed)));
  const asked = new Set(answers.flatMap(({ question }) => question.others).map(squashed));
  const names = pieces
    .flatMap(({ piece }) => piece.names)
    .filter(({ neverShown }) => !neverShown)
    // The index has a term under all its names.
    .flatMap(({ kind, also = [] }) => also.filter((name) => !typed.has(squashed(name)) && (kind === 'term' || asked.has(squashed(name)))));
  return names.filter((name, place) => names.findIndex((each) => squashed(each) === squashed(name)) === place);
}

/** True if a long query was not looked for as a whole. */
const leftOut = ({ pieces, looked }: Asked) =>
  looked.length === MOST_PIECES && pieces.some((piece) => !looked.includes(piece) && !isLost(piece));

/** The years in a query that a plan is of. */
const yearsIn = (query: string, plans: readonly SitePlan[]): string[] =>
  wordsIn(query).flatMap(({ plain }) => (plans.some(({ years }) => years.includes(plain)) ? [plain] : []));

async function ask(known: Known, query: string, years: readonly string[]): Promise<Asked> {
  await known.load(wordsIn(query));
  const { pieces: all, ...rest } = understood(query, known.names);
  // The year of a plan says of which plan something is wanted: its pages need not have it in their words.
  const subjects = all.filter(({ typed }) => !years.includes(typed));
  const pieces = subjects.length > 0 ? subjects : all;
  const asked = await Promise.all(pieces.map((piece) => askedPiece(known, piece)));
  return { pieces: asked, looked: tellingMost(asked), ...rest };
}

async function answered(engine: Engine, questions: readonly Question[], filters: Filters): Promise<Answer[]> {
  const answers: Answer[] = [];
  // One after the other: searches at the same time get in each other’s way while the index is still loading.
  for (const question of questions) answers.push({ question, found: await engine.search(question.words, filters) });
  return answers;
}

/** What is found for a query among what the filters leave. `asTyped` takes every word as it stands. */
export async function find(library: Library, query: string, filters: Filters = {}, asTyped = false): Promise<Found> {
  const { engine, shelf } = library;
  const known = new Known(shelf);
  const years = yearsIn(query, library.plans);
  let asked = await ask(known, query, years);
  let right: string | undefined;
  const lost = asked.pieces.filter(isLost).map(({ piece }) => piece);
  if (!asTyped && lost.length > 0) {
    right = await corrected(known, query, lost);
    if (right !== undefined) asked = await ask(known, right, years);
  }
  const nowhere = asked.pieces.filter(isLost);
  const pages = new Pages(library, filters);
  const leads = await pages.leads(leadsOf(known, asked));
  const answers = await answered(engine, wholeQuestions(asked.looked), filters);
  const count = () => new Set([...leads.map(({ page }) => page.id), ...answers.flatMap(({ found }) => found.map(({ id }) => id))]).size;
  if (count() < FEW) answers.push(...(await answered(engine, otherQuestions(asked.looked), filters)));
  if (nowhere.length > 0 || count() < ENOUGH) answers.push(...(await answered(engine, partQuestions(asked.looked), filters)));
  const { hits, whole } = await ranked(pages, { asked, leads, answers, years, wanted: library.answers });
  return {
    hits,
    corrected: right,
    whole,
    nowhere: nowhere.map(({ piece }) => piece.typed),
    only: leftOut(asked) ? asked.looked.map(({ piece }) => piece.typed) : [],
    also: otherNames(asked, answers),
    silent: await pages.silentPlans(hits.map(({ page }) => page.id)),
    wishes: asked.wishes,
    unspoken: asked.pieces.some(({ piece }) => isUnspoken(piece)),
  };
}
