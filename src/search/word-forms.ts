/**
 * Words as the search compares them: small letters, no accents or apostrophes, British spelling, and the stem of each. Build and
 * page use these same functions, so that what is typed meets what is written.
 */
import { stemOf } from './stem.ts';

export interface Word {
  /** As it is compared letter by letter: “knives”. */
  plain: string;
  /** What all forms of it have in common: “knife”. */
  form: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** American spellings and their British ones: what they have in common, and how it goes on. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(behavi|neighb|harb|col|lab|rum|hon|fav|hum|endeav|sav|arm|misbehavi)or/, '$1our'],
  [/iz(e|ed|er|ers|es|ing|ation|ations)$/, 'is$1'],
  [/yz(e|ed|er|es|ing)$/, 'ys$1'],
  [/^(def|off|lic|pret)ense/, '$1ence'],
  [/^license/, 'licence'],
  [/^(cent|theat)er(s?)$/, '$1re$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^(counsel|travel|cancel|label|model|signal)(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/^jewelry$/, 'jewellery'],
  [/^judgement/, 'judgment'],
  [/^gray/, 'grey'],
  [/^tire(s?)$/, 'tyre$1'],
  [/^curb/, 'kerb'],
  [/^pajama/, 'pyjama'],
  [/^pedophil/, 'paedophil'],
  [/^check(book|ing)/, 'cheque$1'],
  [/^gaol/, 'jail'],
  [/^fulfill/, 'fulfil'],
  [/^skillful/, 'skilful'],
];

const british = (word: string): string => {
  const rule = BRITISH.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
};

export const formOf = (plain: string): string => stemOf(british(plain));

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Letters and figures, with apostrophes within; numbers with points: 1.10, 4.12. */
const WORD = /\d+(?:\.\d+)+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text. “King’s” and “Kings” are one; “anti-social” is two. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const plain = letters(match[0])
      .replace(/['’]s$/, 's')
      .replace(/['’]/g, '');
    return { plain, form: formOf(plain), from: match.index, to: match.index + match[0].length };
  });

/** Words that a hyphen holds together, as one: “anti-social” is found as “antisocial” too. */
export const joinedIn = (text: string): string[] =>
  [...text.matchAll(/[\p{L}]+(?:[-‐‑][\p{L}]+)+/gu)].map(([word]) => letters(word.replace(/[-‐‑]/g, '')));

/** A name without what spelling leaves open: case, hyphens, spaces and apostrophes. */
export const squashed = (text: string): string =>
  wordsIn(text)
    .map(({ plain }) => british(plain))
    .join('');

/** The key by which a name of one word or several is found, however it is written: “knife crimes”, “Knife-crime”. */
export const keyOf = (words: readonly Pick<Word, 'form'>[]): string => words.map(({ form }) => form).join('');
