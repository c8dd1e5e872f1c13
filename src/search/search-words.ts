/** What the search says to readers: whole sentences, made from what is known. */

export const PLACE_KIND: Record<string, string> = {
  town: 'Town',
  village: 'Village',
  suburb: 'Suburb',
  area: 'Area',
  'postcode-district': 'Postcode',
};

const joined = (all: readonly string[], word: string) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
const quoted = (words: readonly string[]) =>
  joined(
    words.map((word) => `“${word}”`),
    'and',
  );

/** “see Robbery” */
export const seeWords = (label: string): string => `see ${label}`;

export const countWords = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

export interface Outcome {
  /** As it was typed; empty where only filters were set. */
  query: string;
  /** What was looked for instead. */
  corrected?: string | undefined;
  /** True if the query has a word that is never shown. */
  unspoken: boolean;
  results: number;
  /** How many of them have all that was asked for. */
  whole: number;
  /** Words that no page has. */
  nowhere: readonly string[];
  /** Other names of the same that were looked for. */
  also: readonly string[];
  /** “Kind: Priority; District: Norwich” */
  narrowed?: string | undefined;
  /** Filters of the address that there are not. */
  unknown?: string | undefined;
}

/** What the words of a query are called where they are not to be shown. */
const YOUR_WORDS = 'what you typed';

/** What was found, sentence by sentence; the search itself adds a link after the first if a query was corrected. */
export function outcomeWords(outcome: Outcome): string[] {
  const { query, corrected, unspoken, results, whole, nowhere, also, narrowed, unknown } = outcome;
  const asked = unspoken ? YOUR_WORDS : `“${corrected ?? query}”`;
  const count = results === 0 ? 'No results' : countWords(results);
  const sentences = [`${count}${query ? ` for ${asked}` : ''}.`];
  if (narrowed) sentences.push(`Narrowed to ${narrowed}.`);
  if (unknown) sentences.push(`Not narrowed to ${unknown}, which is not among the choices.`);
  if (results > 0 && query && !unspoken) {
    if (nowhere.length > 0) sentences.push(`No page has ${quoted(nowhere)}: these have the rest.`);
    else if (whole === 0) sentences.push('No page has all of these words: these have some of them.');
    else if (whole < results) sentences.push(`${whole === 1 ? '1 has' : `${whole} have`} all of these words, the others some of them.`);
  }
  if (also.length > 0 && !unspoken) sentences.push(`Also looked for: ${also.join(', ')}.`);
  if (results === 0)
    sentences.push(
      narrowed ? 'Try fewer filters, or other words.' : 'The plans on this site do not say anything about it that we can find.',
    );
  return sentences;
}

/** “Showing results for “burglary”.” */
export const correctedWords = (corrected: string): string => `Showing results for “${corrected}”.`;
export const insteadWords = (typed: string): string => `Search for “${typed}” instead`;

export interface ReasonFacts {
  kind: 'everyday' | 'term' | 'place';
  /** What was typed; not to be said where it is never shown. */
  typed: string;
  neverShown: boolean;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  /** The title and the kind of the result. */
  title: string;
  resultKind: string;
}

/** What a word leads to, as the end of “You searched for “mugging”: …”. */
function leadWords(resultKind: string, title: string): string {
  if (resultKind === 'Help') return 'whom to call is here.';
  if (resultKind === 'Glossary') return `the plans say “${title}”.`;
  const ABOUT = [
    'Priority',
    'Topic',
    'Action',
    'Outcome',
    'Measure',
    'Target',
    'Chapter',
    'Consultation',
    'Group',
    'Organisation',
    'Objective',
  ];
  return `this ${ABOUT.includes(resultKind) ? resultKind.toLowerCase() : 'page'} is about it.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Why a page is among the results, where its words do not show it. Nothing where its title does. */
export function reasonWords({ kind, typed, neverShown, because, within, title, resultKind }: ReasonFacts): string | undefined {
  if (kind === 'place') {
    if (typed === title) return undefined;
    const where = within ?? [];
    return where.length > 1 ? `${typed} is partly in ${joined(where, 'and')}.` : `${typed} is in ${where[0] ?? title}.`;
  }
  if (title.toLowerCase() === typed.toLowerCase()) return because;
  const lead = leadWords(resultKind, title);
  return [neverShown ? capital(lead) : `You searched for “${typed}”: ${lead}`, because].filter(Boolean).join(' ');
}

/** “Without: schools.” */
export const withoutWords = (words: readonly string[]): string => `Does not have: ${words.map((word) => `“${word}”`).join(', ')}.`;

/** Plans that say nothing of it: an answer too, for those who look through all of them. */
export const silentWords = (plans: readonly string[]): string => `Nothing found in: ${plans.join('; ')}.`;

export const suggestionWords = (count: number): string =>
  count === 0 ? '' : `${count === 1 ? '1 suggestion' : `${count} suggestions`}: use the arrow keys.`;

export const SEARCHING = 'Searching…';
export const SHOW_MORE = 'Show more results';
export const NOT_LOADED = 'These could not be loaded. Press the button to try again.';
