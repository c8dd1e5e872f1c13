/** What an author probably meant: the name that a mistyped one is nearest to, and the id that somebody is known by. */
import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ in a word of this length for it to be a slip. Figures are never one: 70 is not a mistyped 10. */
const slips = (word: string) => (/^\d+$/.test(word) ? 0 : word.length < 3 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The word of a list that a mistyped one was probably meant to be; other capitals, or a beginning that is unique, count too. */
export function nearMiss(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word === '') return undefined;
  const typed = word.toLowerCase();
  const found = closest(typed, [...words]);
  if (distance(typed, found.toLowerCase()) <= slips(typed)) return found;
  const longer = words.filter((other) => typed.length > 3 && other.startsWith(`${typed}-`));
  return longer.length === 1 ? longer[0] : undefined;
}

/** True of a value between the curly marks of a word processor, which are read as part of it. */
export const inCurlyMarks = (value: unknown): boolean => typeof value === 'string' && /^[“”„].*[“”]$/.test(value);

/** A name as an id: “King’s Lynn” -> `kings-lynn`. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
