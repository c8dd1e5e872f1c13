/**
 * The words in which the checker speaks: values in quotation marks, lists of choices, and the name that a mistyped
 * one was probably meant to be.
 */
import { closest, distance } from 'fastest-levenshtein';

/** More than this of a value only hides what is said about it. */
const LONGEST = 60;

const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words);

/** A value as it is shown in a message: “on track”. */
export const quote = (value: unknown): string => `“${shortened(typeof value === 'string' ? value : JSON.stringify(value))}”`;

const joined = (all: readonly string[], word: string) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;

/** `a, b or c` */
export const either = (choices: readonly string[]): string => joined(choices, 'or');

/** `a, b and c` */
export const both = (things: readonly string[]): string => joined(things, 'and');

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

/** What to say of a value between the curly marks of a word processor, which are read as part of it. */
export const curlyMarks = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[“”„].*[“”]$/.test(value)
    ? `the quotation marks in ${value} are curly, so they are read as part of it`
    : undefined;

/** `(did you mean “x”?)`, or nothing. */
export const didYouMean = (near: string | undefined): string => (near === undefined ? '' : ` (did you mean ${near}?)`);

/** A name as an id: “King’s Lynn” -> `kings-lynn`. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
