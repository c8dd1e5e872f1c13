/**
 * The search itself: a query -> pages in order, and what there is to say of it. It knows nothing of the browser: whoever calls it
 * hands over the full-text engine, and a way to read the files of names and words.
 */
import {
  type Asked,
  type AskedPiece,
  askedPiece,
  isLost,
  isNamed,
  isPlace,
  isUnspoken,
  MOST_WORDS,
  tellingMost,
  withoutOne,
} from './asked.ts';
import { type Corrections, corrections } from './corrections.ts';
import type { Filters } from './engine.ts';
import { APART, type Evidence, otherEvidence, saidEvidence, withAll, wordEvidence } from './evidence.ts';
import { Known } from './known.ts';
import { leadsOf } from './leads.ts';
import type { Library, SitePlan } from './library.ts';
import { Pages } from './pages.ts';
import { understood } from './query-words.ts';
import { type Hit, ranked } from './rank.ts';
import type { Wish } from './stop-words.ts';
import { keyOf, squashed, wordsIn } from './word-forms.ts';

export interface Found {
  hits: Hit[];
  /** What was looked for instead of what was typed. */
  corrected?: string | undefined;
  /** What may have been meant: a reader is asked, for what was typed is a word too. */
  offered?: string | undefined;
  /** How many pages have all that was asked for. */
  whole: number;
  /** What of the query no page has. */
  nowhere: string[];
  /** The words that were looked for, if they were fewer than there are: those that tell most. */
  only: string[];
  /** What was looked for besides: other names of the same. */
  also: string[];
  /** The keys of names and words that are marked in the texts of pages. */
  marked: string[];
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
function otherNames({ pieces }: Asked, evidence: readonly Evidence[]): string[] {
  const typed = new Set(pieces.map(({ piece }) => squashed(piece.typed)));
  const asked = new Set(evidence.flatMap(({ others }) => others).map(squashed));
  const names = pieces
    .flatMap(({ piece }) => piece.names)
    .filter(({ neverShown }) => !neverShown)
    // The index has a term under all its names.
    .flatMap(({ kind, also = [] }) => also.filter((name) => !typed.has(squashed(name)) && (kind === 'term' || asked.has(squashed(name)))));
  return names.filter((name, place) => names.findIndex((each) => squashed(each) === squashed(name)) === place);
}

/** What pages are shown to have: the keys of names and words that are marked in their texts. */
function markedKeys({ looked }: Asked, also: readonly string[]): string[] {
  const spoken = looked.filter(({ piece }) => !isUnspoken(piece));
  return [...spoken.map(({ piece }) => piece.key), ...also.map((name) => keyOf(wordsIn(name)))];
}

/** True if a word of a long query was not looked for. */
const leftOut = ({ pieces, looked }: Asked) =>
  looked.filter((each) => !isNamed(each)).length === MOST_WORDS && pieces.some((piece) => !looked.includes(piece) && !isLost(piece));

/** The years in a query that a plan is of. */
const yearsIn = (query: string, plans: readonly SitePlan[]): string[] =>
  wordsIn(query).flatMap(({ plain }) => (plans.some(({ years }) => years.includes(plain)) ? [plain] : []));

async function ask(known: Known, query: string, years: readonly string[]): Promise<Asked> {
  // The year of a plan says of which plan something is wanted, wherever it stands: its pages need not have it in their words.
  const words = years.reduce((text, year) => text.replace(year, ''), query);
  const subjects = words.trim() ? words : query;
  await known.load(wordsIn(subjects));
  const { pieces, ...rest } = understood(subjects, known.names);
  const asked = await Promise.all(pieces.map((piece) => askedPiece(known, piece)));
  return { pieces: asked, looked: tellingMost(asked), ...rest };
}

/** What speaks for pages, and what speaks for them if it is not enough: other names, and a part of the words. */
async function evidenceFor({ engine }: Library, pages: Pages, filters: Filters, { pieces, looked }: Asked, led: readonly string[]) {
  const evidence: Evidence[] = [];
  const add = async (each: Promise<Evidence>) => evidence.push(await each);
  const [names, words] = [looked.filter(isNamed), looked.filter((each) => !isNamed(each))];
  const subjects = looked.filter(({ piece }) => !isPlace(piece));
  const count = () => new Set([...led, ...withAll(subjects.length > 0 ? subjects : looked, evidence)]).size;
  // One after the other: searches at the same time get in each other’s way while the index is still loading.
  for (const name of names) await add(saidEvidence(pages, name));
  if (words.length > 0) await add(wordEvidence(engine, words, filters));
  const isUnsaid = (piece: AskedPiece) => evidence.every(({ has, pages: found }) => !has.includes(piece) || found.length === 0);
  const isLittle = count() < FEW;
  for (const name of names) if (isLittle || isUnsaid(name)) await add(otherEvidence(pages, name));
  if (count() < FEW) for (const name of names) if (name.onSite?.includes(' ')) await add(wordEvidence(engine, [name], filters, APART));
  const isPartly = pieces.some(isLost) || count() < ENOUGH;
  if (isPartly) for (const part of withoutOne(words)) await add(wordEvidence(engine, part, filters));
  return { evidence, isPartly };
}

/** What is found for a query among what the filters leave. `asTyped` takes every word as it stands. */
export async function find(library: Library, query: string, filters: Filters = {}, asTyped = false): Promise<Found> {
  const known = new Known(library.shelf);
  const years = yearsIn(query, library.plans);
  let asked = await ask(known, query, years);
  let { right, offered }: Corrections = {};
  const lost = asked.pieces.filter(isLost).map(({ piece }) => piece);
  if (!asTyped && lost.length > 0) {
    ({ right, offered } = await corrections(known, query, lost));
    if (right !== undefined) asked = await ask(known, right, years);
  }
  const nowhere = asked.pieces.filter(isLost);
  const pages = new Pages(library, filters);
  const leads = await pages.leads(leadsOf(known, asked));
  const led = leads.map(({ page }) => page.id);
  const { evidence, isPartly } = await evidenceFor(library, pages, filters, asked, led);
  const { hits, whole } = await ranked(pages, { asked, leads, evidence, isPartly, years, wanted: library.answers });
  const also = otherNames(asked, evidence);
  return {
    hits,
    corrected: right,
    offered,
    whole,
    nowhere: nowhere.map(({ piece }) => piece.typed),
    only: leftOut(asked) ? asked.looked.map(({ piece }) => piece.typed) : [],
    also,
    marked: markedKeys(asked, also),
    // A district is the answer to a place, whatever a plan says of it.
    silent: hits[0]?.reason?.kind === 'place' ? [] : await pages.silentPlans(hits.map(({ page }) => page.id)),
    wishes: asked.wishes,
    unspoken: asked.pieces.some(({ piece }) => isUnspoken(piece)),
  };
}
