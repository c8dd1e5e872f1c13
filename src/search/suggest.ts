/** The best five of what is suggested while somebody types: what begins so comes first, in the order in which residents need it. */
import type { Name, Suggestion, WrittenSuggestion } from './index-files.ts';
import { wordsIn } from './word-forms.ts';

export const MOST = 5;
const SHORTEST = 2;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What can be suggested, with the words of the names. */
export const readSuggestions = (written: readonly WrittenSuggestion[], names: readonly Name[]): Suggestion[] =>
  written.map(([note, address, label]) => {
    if (typeof label === 'string') return { label, note, address, words: [] };
    const [first = '', ...words] = names[label]?.names ?? [];
    return { label: capital(first), note, address, words };
  });

const plainOf = (text: string) => wordsIn(text).map(({ plain }) => plain);

/** 0 for a name that begins with what was typed, more the less it has of it; nothing if it has not all of its words. */
function rank(name: string, typed: readonly string[]): number | undefined {
  const words = plainOf(name);
  if (!typed.every((each) => words.some((word) => word.startsWith(each)))) return undefined;
  return words.join(' ').startsWith(typed.join(' ')) ? 0 : 1;
}

/** The suggestions for what was typed so far, each address once. */
export function suggestionsFor(query: string, all: readonly Suggestion[]): Suggestion[] {
  const typed = plainOf(query);
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
