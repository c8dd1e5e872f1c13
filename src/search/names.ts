/**
 * Words that lead to pages: everyday words, names of terms, places. They lie on the web server by the letters that they begin
 * with, and beside them the words of the site that begin so: a query loads the parts of its words, and no more.
 */
import { isStopWord } from './stop-words.ts';
import type { KnownWord } from './typos.ts';
import { keyOf, type Word, wordsIn } from './word-forms.ts';

export interface Name {
  kind: 'everyday' | 'term' | 'place';
  /** As people write it. Words that are never shown are here only as the keys by which they are found. */
  names: readonly string[];
  /** Addresses, the best first. */
  leadsTo: readonly string[];
  /** What to look for besides, because the pages say it so: the title of what an everyday word means, all names of a term. Left out if those are its own. */
  also?: readonly string[] | undefined;
  because?: string | undefined;
  /** Of a term, the name that took its place: pages of today have that. */
  today?: string | undefined;
  /** Districts by name, of a place. */
  within?: readonly string[] | undefined;
  /** True for words that are never shown back. */
  neverShown?: boolean | undefined;
}

/** Where a name leads, as a result shows it. */
export interface Target {
  address: string;
  title: string;
  /** The kind of entry, as the content has it: `priority`. */
  kind: string;
  /** The same in words, with the plan. */
  label: string;
}

/** A number for a text, the same in every build and browser (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The address of a target as the filter of the index that finds its page. */
export const targetKey = (address: string): string => hashOf(address).toString(36);

/** What begins alike. */
export interface Part {
  names: Name[];
  targets: Target[];
  words: KnownWord[];
}

const COUNT = 512;
const partNumber = (part: number) => part.toString(36);

/** Every part that there is, also where nothing is in it: a file that does not arrive is a fault. */
export const PARTS: readonly string[] = /* @__PURE__ */ Array.from({ length: COUNT }, (_, part) => partNumber(part));

/** So many letters tell the part: few enough that “hatecrime” is looked up where “hate crime” is. */
const LETTERS = 3;

/** The part of what begins so. Some letters begin many words and most few: mixed, all parts weigh about the same. */
export const partOf = (form: string): string => partNumber(hashOf(form.slice(0, LETTERS)) % COUNT);

/** The words by which names are looked up: small words begin too many. */
function lookedUp(words: readonly Word[]): Word[] {
  const telling = words.filter(({ plain }) => !isStopWord(plain));
  return telling.length > 0 ? telling : words.slice(0, 1);
}

/** The parts that a query needs. A short word may be the beginning of a longer one: “e bike”. */
export function partsOf(words: readonly Word[]): string[] {
  const parts = lookedUp(words).flatMap((word) => {
    const following = words.slice(words.indexOf(word), words.indexOf(word) + LETTERS);
    return [partOf(word.form), ...(word.form.length < LETTERS ? [partOf(keyOf(following))] : [])];
  });
  return [...new Set(parts)];
}

/** A name stands in the part of its telling words, run together. */
function partOfName(name: string): string {
  const words = wordsIn(name);
  const [first] = lookedUp(words);
  return partOf(first ? keyOf(words.slice(words.indexOf(first))) : '');
}

/** Names and words by part; `targets` are all that a name leads to, by address. */
export function namesInParts(names: readonly Name[], targets: ReadonlyMap<string, Target>, words: readonly KnownWord[]): Map<string, Part> {
  const parts = new Map(PARTS.map((name): [string, Part] => [name, { names: [], targets: [], words: [] }]));
  const part = (name: string) => parts.get(name) as Part;
  for (const name of names)
    for (const [place, own] of Map.groupBy(name.names, partOfName)) {
      const { names: others, targets: known } = part(place);
      // A term is looked for by all its names, whichever was typed.
      const also = name.also ?? (name.kind === 'term' && name.names.length > 1 ? name.names : undefined);
      others.push({ ...name, also, names: name.neverShown ? own.map((each) => keyOf(wordsIn(each))) : own });
      for (const address of name.leadsTo) {
        const target = targets.get(address);
        if (target && !known.includes(target)) known.push(target);
      }
    }
  for (const word of words) part(partOf(wordsIn(word[0])[0]?.form ?? '')).words.push(word);
  return parts;
}

const KINDS = ['everyday', 'term', 'place'] as const;

/** Columns instead of objects, places in lists instead of what stands there: a third of the weight. */
type Written = [
  texts: string[],
  targets: [address: string, title: string, kind: number, label: number][],
  names: (string | number | 0 | string[])[][],
  words: string,
];

export function writtenPart({ names, targets, words }: Part): string {
  const texts: string[] = [];
  const numberOf = (text: string) => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const order = targets.map(({ address }) => address);
  const columns = names.map(({ kind, names: all, leadsTo, also, because, within, today, neverShown }) => {
    const row = [
      KINDS.indexOf(kind) + (neverShown ? KINDS.length : 0),
      all.join('|'),
      leadsTo.map((address) => order.indexOf(address)).join(' '),
      also ? also.join('|') : 0,
      because ?? 0,
      within ? within.join('|') : 0,
      today ?? 0,
    ];
    while (row.at(-1) === 0) row.pop();
    return row;
  });
  const written: Written = [
    texts,
    targets.map(({ address, title, kind, label }) => [address, title, numberOf(kind), numberOf(label)]),
    columns,
    writtenWords(words),
  ];
  return JSON.stringify(written);
}

const list = (text: unknown): string[] | undefined => (typeof text !== 'string' ? undefined : text === '' ? [] : text.split('|'));

export function readPart([texts, targets, names, words]: Written): Part {
  const places = targets.map(([address]) => address);
  return {
    targets: targets.map(([address, title, kind, label]) => ({
      address,
      title,
      kind: texts[kind] ?? '',
      label: texts[label] ?? '',
    })),
    names: names.map(([kind, all, leadsTo, also, because, within, today]) => ({
      kind: KINDS[Number(kind) % KINDS.length] as Name['kind'],
      names: list(all) ?? [],
      leadsTo: String(leadsTo)
        .split(' ')
        .flatMap((place) => (place === '' ? [] : (places[Number(place)] ?? []))),
      also: list(also),
      because: typeof because === 'string' ? because : undefined,
      within: list(within),
      today: typeof today === 'string' ? today : undefined,
      neverShown: Number(kind) >= KINDS.length || undefined,
    })),
    words: readWords(words),
  };
}

/** Words with how well each is known, from 0 to 9, as one text. */
export const writtenWords = (words: readonly KnownWord[]): string =>
  words.map(([word, weight]) => `${word}${Math.min(9, Math.round(weight))}`).join(' ');

export const readWords = (written: string): KnownWord[] =>
  written === '' ? [] : written.split(' ').map((each) => [each.slice(0, -1), Number(each.slice(-1))]);
