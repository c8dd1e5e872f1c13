/**
 * What of the search lies on the web server, and how it is written. A browser loads no more of it than a query needs: the start
 * and the names once, a part of the words for each word, and the pages that are shown. The folder is named after what is in it,
 * so that nothing old and nothing new is ever mixed.
 */

/** A page, or a part of one with an anchor, that can be found. */
export interface SearchedPage {
  address: string;
  title: string;
  kind: string;
  /** The title of its plan. */
  plan?: string | undefined;
  /** One or two sentences on what it is. */
  description: string;
  text: string;
  /** Other names under which it should be found, as if they stood in its title. */
  about?: readonly string[] | undefined;
  /** What goes for its plan: its title and years. They find the page, and say nothing of its subject. */
  planWords?: string | undefined;
  /** How much a resident wants to see this kind of page: 1 is an ordinary one. */
  weight: number;
  years?: readonly string[] | undefined;
  themes?: readonly string[] | undefined;
  districts?: readonly string[] | undefined;
}

/** Words that lead to pages: everyday words, names of terms, places. */
export interface Name {
  kind: 'everyday' | 'term' | 'place';
  /** As people write it. Words that are never shown are here only as the keys by which they are found. */
  names: string[];
  /** Numbers of pages, the best first. */
  leadsTo: number[];
  /** What to look for besides, because the pages say it so: the title of what an everyday word means, all names of a term. Left out if those are its own. */
  also?: string[];
  because?: string;
  /** Districts by name, of a place. */
  within?: string[];
  /** True for words that are never shown back. */
  neverShown?: true;
}

export interface Start {
  folder: string;
  /** How many pages there are. */
  pages: number;
  /** The first word of each part of the index, in the order of the alphabet. */
  parts: string[];
  kinds: string[];
  /** The place of each page’s kind among these, to the base of 36. */
  kindOf: string;
  plans: string[];
  /** The same for the plans; a point for what is of none. */
  planOf: string;
  planYears: string[][];

  /** The page with all help, then its subjects. */
  help?: number[];
  meetings?: number;
}

export interface FoundPage {
  title: string;
  address: string;
  kind: string;
  plan?: string;
  description: string;
  text: string;
}

/** For each filter its values, and the numbers of the pages that have them. */
export type Filters = Record<string, Record<string, number[]>>;

/** Something to suggest: a page by its title, or a name with where it leads. */
export interface Suggestion {
  label: string;
  /** What it is: “Priority”, or where a word leads: “see Robbery”. */
  note: string;
  address: string;
  /** Other words by which it is found. */
  words: readonly string[];
}

/** The same as it is written: for a name, its place among the names, which have its words already. */
export type WrittenSuggestion = [note: string, address: string, labelOrName: string | number];

export const START = 'start.json';
export const fileOf = {
  names: 'names.json',
  filters: 'filters.json',
  vocabulary: 'vocabulary.json',
  suggestions: 'suggestions.json',
  part: (number: number) => `words-${number}.json`,
  page: (number: number) => `page-${number}.json`,
};

/** Pages with a word, and how much each is about it. */
export type Postings = readonly (readonly [page: number, impact: number])[];

/** Impacts are written in whole numbers, of which so many make 1. */
const STEPS = 24;

/** Each page as its distance from the one before, with its impact behind it: figures to the base of 36. */
export function writtenPostings(postings: Postings): string {
  let before = -1;
  return postings
    .map(([page, impact]) => {
      const step = page - before - 1;
      before = page;
      return `${step === 0 ? '' : step.toString(36)}.${Math.max(1, Math.round(impact * STEPS)).toString(36)}`;
    })
    .join(' ');
}

export function readPostings(written: string): [page: number, impact: number][] {
  let before = -1;
  return written.split(' ').map((each) => {
    const [step = '', impact = ''] = each.split('.');
    before += (step === '' ? 0 : Number.parseInt(step, 36)) + 1;
    return [before, Number.parseInt(impact, 36) / STEPS];
  });
}

/** Words with how well each is known, from 0 to 9, as one text. */
export const writtenVocabulary = (words: readonly (readonly [word: string, weight: number])[]): string =>
  JSON.stringify(words.map(([word, weight]) => `${word}${Math.min(9, Math.round(weight))}`).join(' '));

export const readVocabulary = (written: string): [word: string, weight: number][] =>
  written.split(' ').map((each) => [each.slice(0, -1), Number(each.slice(-1))]);
