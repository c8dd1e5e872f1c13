/**
 * Which pages say a name, under any spelling: the build looks, and writes it as filters of the index. So a query of names needs no
 * part of the index of words, each of which is heavy.
 */
import { hashOf, type Name } from './names.ts';
import { type BareWord, bareWordsIn, keyOf, wordsIn } from './word-forms.ts';

/** Where a page says a name, and what that counts: in its title or among its other names, often, or somewhere. */
export const SAID = { title: 1, often: 0.5, once: 0.3 } as const;
export type Saying = keyof typeof SAID;
export const SAYINGS = Object.keys(SAID) as Saying[];

/** A page says a name often if it does so thrice, and a long page oftener. */
const isOften = (times: number, words: number) => times >= Math.max(3, words / 100);
/** The engine loads a filter whole, with all its values: there are so many that each is light. */
const PART_BITS = 27;
const VALUES = 36 ** 4;

/** The filter of the index with the pages that say a name. */
export function sayingFilter(key: string, saying: Saying): readonly [name: string, value: string] {
  const hash = hashOf(key);
  // Values stand with every page, and are short: the first bits of the hash are in the name of the filter.
  return [`s${hash >>> PART_BITS}`, saying.charAt(1) + (hash % VALUES).toString(36)];
}

const LONGEST = 6;

/** Finds names in a text by their keys. */
export class NameFinder {
  readonly #keys: ReadonlySet<string>;
  readonly #beginnings = new Set<string>();

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
    for (const key of this.#keys) for (let length = 1; length <= key.length; length += 1) this.#beginnings.add(key.slice(0, length));
  }

  /** Every name, the longer ones with those that are in them, and which of the words are its first and last. */
  in(words: readonly BareWord[]): { key: string; first: number; last: number }[] {
    const found: { key: string; first: number; last: number }[] = [];
    for (let first = 0; first < words.length; first += 1) {
      let key = '';
      for (let last = first; last < Math.min(first + LONGEST, words.length); last += 1) {
        key += words[last]?.form;
        if (!this.#beginnings.has(key)) break;
        if (this.#keys.has(key)) found.push({ key, first, last });
      }
    }
    return found;
  }
}

/** What is said of a page, as its filters have it. */
type Sayings = (page: { title: string; about: string; text: string }) => (readonly [name: string, value: string])[];

/** Names by what says them. A term is said under each of its names, and under that which took its place. */
function meaningsOf(names: readonly Name[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { kind, names: own, today, also = [] } of names) {
    const keys = own.map((name) => keyOf(wordsIn(name)));
    const same = kind === 'term' ? [...keys, ...(today ? [keyOf(wordsIn(today))] : [])] : [];
    for (const key of also.map((name) => keyOf(wordsIn(name)))) meanings.set(key, (meanings.get(key) ?? new Set()).add(key));
    for (const key of keys) for (const said of [key, ...same]) meanings.set(said, (meanings.get(said) ?? new Set()).add(key));
  }
  meanings.delete('');
  return meanings;
}

export function sayingsOf(names: readonly Name[]): Sayings {
  const meanings = meaningsOf(names);
  const finder = new NameFinder(meanings.keys());
  // A name does not go over the end of a paragraph.
  const paragraphs = (text: string) => text.split('\n').map(bareWordsIn);
  const keysIn = (words: readonly BareWord[][]) =>
    words.flatMap((each) => finder.in(each)).flatMap(({ key }) => [...(meanings.get(key) ?? [])]);
  return ({ title, about, text }) => {
    const words = paragraphs(text);
    const length = words.reduce((sum, each) => sum + each.length, 0);
    const titled = new Set(keysIn(paragraphs(`${title}\n${about}`)));
    const times = new Map<string, number>();
    for (const key of keysIn(words)) times.set(key, (times.get(key) ?? 0) + 1);
    for (const key of titled) times.set(key, times.get(key) ?? 0);
    return [...times]
      .map(([key, count]) => sayingFilter(key, titled.has(key) ? 'title' : isOften(count, length) ? 'often' : 'once'))
      .sort(([a, x], [b, y]) => (a + x < b + y ? -1 : 1));
  };
}
