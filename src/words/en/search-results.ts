/** What the search says of what it has found, and why. These are the words of a script: they are bundled with it. */
import { capitalised } from '../sentences.ts';

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const quoted = (words: readonly string[]) => list(words.map((word) => `“${word}”`));
const counted = (count: number) => (count === 1 ? '1 result' : `${count} results`);
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
  /** The words that were looked for, if a long query was not looked for as a whole. */
  only: readonly string[];
  /** Other names of the same that were looked for. */
  also: readonly string[];
  /** The filters that are set: “Kind: Priority”. */
  narrowed: readonly string[];
  /** Filters of the address that there are not. */
  unknown: readonly string[];
}

export interface ReasonFacts {
  kind: 'everyday' | 'term' | 'place';
  /** What was typed; not to be said where it is never shown. */
  typed: string;
  neverShown: boolean;
  because?: string | undefined;
  within?: readonly string[] | undefined;
  /** The title of the result, and the kind of entry that it shows. */
  title: string;
  entry: string;
}

/** Kinds of entries that are said to be about something. In English each is called what its id says. */
const ABOUT = new Set(['priority', 'topic', 'action', 'outcome', 'measure', 'target', 'chapter', 'consultation', 'objective']);

/** Kinds of entries that are what a name stands for. */
const NAMED = new Set(['glossary-term', 'organisation', 'group']);

/** What a word leads to, as the end of “You searched for “mugging”: …”. */
function lead(entry: string, title: string): string {
  if (entry === 'help-subject' || entry === 'help-line') return 'whom to call is here.';
  if (NAMED.has(entry)) return `the plans say “${title}”.`;
  return `this ${ABOUT.has(entry) ? entry : 'page'} is about it.`;
}

/** How many have all words, or what none has. */
function completeness({ query, results, whole, nowhere, only, unspoken }: Outcome): string[] {
  if (results === 0 || !query || unspoken) return [];
  if (only.length > 0) return [`Looked for the words that tell most: ${quoted(only)}.`];
  if (nowhere.length > 0) return [`No page has ${quoted(nowhere)}: these have the rest.`];
  if (whole === 0) return ['No page has all of these words: these have some of them.'];
  return whole < results ? [`${whole === 1 ? '1 has' : `${whole} have`} all of these words, the others some of them.`] : [];
}

export const searchResults = {
  /** The order of choices. */
  compare: new Intl.Collator('en-GB').compare,
  searching: 'Searching…',
  /** What was found, sentence by sentence. */
  outcome: (outcome: Outcome): string[] => {
    const { query, corrected, unspoken, results, also, narrowed, unknown } = outcome;
    const asked = unspoken ? 'what you typed' : `“${corrected ?? query}”`;
    return [
      `${results === 0 ? 'No results' : counted(results)}${query ? ` for ${asked}` : ''}.`,
      ...(narrowed.length > 0 ? [`Narrowed to ${narrowed.join('; ')}.`] : []),
      ...(unknown.length > 0 ? [`Not narrowed to ${unknown.join('; ')}, which is not among the choices.`] : []),
      ...completeness(outcome),
      ...(also.length > 0 && !unspoken ? [`Also looked for: ${also.join(', ')}.`] : []),
      ...(results > 0
        ? []
        : [
            narrowed.length > 0
              ? 'Try fewer filters, or other words.'
              : 'The plans on this site do not say anything about it that we can find.',
          ]),
    ];
  },
  filter: ({ label, value }: { label: string; value: string }): string => `${label}: ${value}`,
  districtToo: ({ label, value }: { label: string; value: string }): string => `${label}: ${value} and what concerns the whole area`,
  corrected: (words: string): string => `Showing results for “${words}”.`,
  /** Where what was typed is a word, though no page has it. The words between are a link. */
  didYouMean: { before: 'Did you mean ', words: (offered: string): string => `“${offered}”`, after: '?' },
  instead: (typed: string): string => `Search for “${typed}” instead`,

  /** Why a page is among the results, where its words do not show it. Nothing where its title does. */
  reason: ({ kind, typed, neverShown, because, within = [], title, entry }: ReasonFacts): string | undefined => {
    if (kind === 'place') {
      if (typed === title) return undefined;
      return `${typed} is ${within.length > 1 ? list(within.map((district) => `partly in ${district}`)) : `in ${within[0] ?? title}`}.`;
    }
    if (title.toLowerCase() === typed.toLowerCase()) return because;
    const said = lead(entry, title);
    return [neverShown ? capitalised(said) : `You searched for “${typed}”: ${said}`, because].filter(Boolean).join(' ');
  },
  without: (words: readonly string[]): string => `Does not have: ${words.map((word) => `“${word}”`).join(', ')}.`,
  /** Plans that say nothing of it: an answer too, for those who look through all of them. */
  silent: (plans: readonly string[]): string => `Nothing found in: ${plans.join('; ')}.`,
  suggestions: (count: number): string =>
    count === 0 ? '' : `${count === 1 ? '1 suggestion' : `${count} suggestions`}: use the arrow keys.`,
  more: 'Show more results',
  notLoaded: 'These could not be loaded. Press the button to try again.',
};
