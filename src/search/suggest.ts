/**
 * The best five of what is suggested while somebody types: what begins so comes first, in the order in which residents need it.
 * They lie on the web server by the letters of their words, so that the first two that are typed tell which to load.
 */
import { plainWordsIn } from './word-forms.ts';

/** Letters that words have in the second place, in groups with about as many words each. */
const SECOND = 'a e i o u b-g h-l m-p q-r s-t'.split(' ');
const LAST = 'v-z';
const FIRST = [...'abcdefghijklmnopqrstuvwxyz'];
/** Figures, and whatever no letter begins. */
const OTHERS = ['0', 'others'] as const;

/** Every part that there is, also where nothing begins so. */
const PARTS: readonly string[] = [...FIRST.flatMap((first) => [...SECOND.map((group) => first + group), first + LAST]), ...OTHERS];

/** The part that a word is in, by its first two letters. */
function partOf(word: string): string {
  if (/^\d/.test(word)) return OTHERS[0];
  if (!/^[a-z]/.test(word)) return OTHERS[1];
  const group = SECOND.find((letters) => new RegExp(`^[${letters}]`).test(word.slice(1))) ?? LAST;
  return word.charAt(0) + group;
}

/** Something to suggest: a page by its title, or a name with where it leads. */
export interface Suggestion {
  label: string;
  /** What it is: “Priority”, or where a word leads: “see Robbery”. */
  note: string;
  address: string;
  /** Other words by which it is found. */
  words: readonly string[];
}

export const MOST = 5;
const SHORTEST = 2;

type Written = [label: string, note: string, address: string, words?: string];

export const writtenSuggestions = (all: readonly Suggestion[]): string =>
  JSON.stringify(
    all.map(
      ({ label, note, address, words }): Written => (words.length > 0 ? [label, note, address, words.join('|')] : [label, note, address]),
    ),
  );

export const readSuggestions = (written: readonly Written[]): Suggestion[] =>
  written.map(([label, note, address, words]) => ({ label, note, address, words: words?.split('|') ?? [] }));

const known = new Map<string, string[]>();

/** The words of a text, worked out once: they are compared with every key that is pressed. */
function plainOf(text: string): string[] {
  const plain = known.get(text) ?? plainWordsIn(text);
  known.set(text, plain);
  return plain;
}

/** The part of the suggestions for what was typed so far, if that is enough. */
export function partTyped(query: string): string | undefined {
  const typed = plainWordsIn(query);
  const [first] = typed;
  return first !== undefined && typed.join('').length >= SHORTEST ? partOf(first) : undefined;
}

/** Suggestions by the parts of their words. */
export function suggestionsInParts(all: readonly Suggestion[]): Map<string, Suggestion[]> {
  const parts = new Map(PARTS.map((part): [string, Suggestion[]] => [part, []]));
  for (const suggestion of all)
    for (const part of new Set([suggestion.label, ...suggestion.words].flatMap(plainOf).map(partOf))) parts.get(part)?.push(suggestion);
  return parts;
}

/** 0 for a name that begins with what was typed, more the less it has of it; nothing if it has not all of its words. */
function rank(name: string, typed: readonly string[]): number | undefined {
  const words = plainOf(name);
  if (!typed.every((each) => words.some((word) => word.startsWith(each)))) return undefined;
  return words.join(' ').startsWith(typed.join(' ')) ? 0 : 1;
}

/** The suggestions for what was typed so far, each address once. */
export function suggestionsFor(query: string, all: readonly Suggestion[]): Suggestion[] {
  const typed = plainWordsIn(query);
  if (typed.join('').length < SHORTEST) return [];
  const ranked = all.flatMap((suggestion, order) => {
    const own = rank(suggestion.label, typed);
    const other = suggestion.words.map((word) => rank(word, typed)).filter((each) => each !== undefined);
    const best = Math.min(own ?? 9, ...other.map((each) => each + 0.5));
    return best < 9 ? [{ suggestion, best, order }] : [];
  });
  const sorted = ranked.sort((a, b) => a.best - b.best || a.order - b.order).map(({ suggestion }) => suggestion);
  const seen = new Set<string>();
  const once = sorted.filter(({ label, address }) => {
    const [name, place] = [label.toLowerCase(), address];
    if (seen.has(name) || seen.has(place)) return false;
    seen.add(name).add(place);
    return true;
  });
  return once.slice(0, MOST);
}
