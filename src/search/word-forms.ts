/**
 * Words as the search compares them: small letters, no accents or apostrophes, British spelling, without the usual endings. Build
 * and page use these same functions, so that what is typed meets the names that people have for things. The engine has stems of
 * its own for texts; this is only for names, and for finding which form of a word the site has.
 */

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
  [/^gray/, 'grey'],
  [/^tire(s?)$/, 'tyre$1'],
  [/^curb/, 'kerb'],
  [/^pedophil/, 'paedophil'],
];

const british = (word: string): string => {
  const rule = BRITISH.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
};

/** Forms that no ending shows. */
const IRREGULAR: Record<string, string> = {
  thief: 'theft',
  thieves: 'theft',
  beaten: 'beat',
  stolen: 'steal',
  stole: 'steal',
  women: 'woman',
  men: 'man',
  children: 'child',
  people: 'person',
  drunk: 'drink',
  drunken: 'drink',
  fought: 'fight',
  sold: 'sell',
  paid: 'pay',
  drove: 'drive',
  driven: 'drive',
  broke: 'break',
  broken: 'break',
  bitten: 'bite',
  burnt: 'burn',
  buses: 'bus',
  burglary: 'burgle',
  burglaries: 'burgle',
  burglar: 'burgle',
  robbery: 'rob',
  robberies: 'rob',
  violent: 'violence',
  violently: 'violence',
  noisy: 'noise',
  nite: 'night',
  safer: 'safe',
  safety: 'safe',
  racial: 'racist',
  racially: 'racist',
  threaten: 'threat',
  threatened: 'threat',
  threatening: 'threat',
};

const irregular = (word: string) => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined);

/** Endings of words, the longest first. */
const ENDINGS =
  'isations isation isers ising ised iser ises ations ation ically ments istic ment ings isms ists ive ism ist ing ors ers ily ally ly ed er or s e'.split(
    ' ',
  );

/** Where an ending is a part of the word: “speed”, “gas”, “care”. */
const isOwn = (word: string, ending: string) =>
  (ending === 's' && /[siu]s$/.test(word)) ||
  (ending === 'ly' && word.length < 6) ||
  (ending === 'e' && word.length < 5) ||
  word.endsWith('eed');

/** What is left must still be a word: of three letters, with a vowel, or with a y. */
const isWord = (stem: string) => stem.length > 2 && /[aeiouy]/.test(stem);

function withoutEnding(word: string): string {
  const plain = word.replace(/(?<=..)i(?:es|ed)$/, 'y').replace(/(?<=s|x|z|ch|sh)es$/, '');
  const ending = ENDINGS.find((each) => plain.endsWith(each) && isWord(plain.slice(0, -each.length)));
  if (!ending || isOwn(plain, ending)) return plain;
  return plain.slice(0, -ending.length).replace(/([^aeioulsz])\1$/, '$1');
}

/** A word may have several endings: “littering” is a form of “litter”, and that, for our purpose, of “lit”. */
function stemOf(word: string): string {
  const shorter = withoutEnding(word);
  return shorter === word ? word : stemOf(shorter);
}

const stems = new Map<string, string>();

/** What all forms of a word have in labels. */
export function formOf(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const word = british(plain).replace(/^(kn|w|l)ives$/, '$1ife');
  const base = irregular(word) ?? irregular(word.replace(/s$/, '')) ?? word;
  const stem = base.length < 4 || /\d/.test(base) ? base : stemOf(base);
  const form = stem.replace(/(?<=[^aeiou])y$/, 'i');
  stems.set(plain, form);
  return form;
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Letters and figures, with apostrophes within; numbers with points: 1.10, 4.12. */
const WORD = /\d+(?:\.\d+)+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

const plainWords = new Map<string, string>();

/** A word without what spelling leaves open: capitals, accents, apostrophes. The pages of a site say the same few words. */
function plainOf(word: string): string {
  const known = plainWords.get(word);
  if (known !== undefined) return known;
  const plain = letters(word)
    .replace(/['’]s$/, 's')
    .replace(/['’]/g, '');
  plainWords.set(word, plain);
  return plain;
}

/** The words of a text as they are typed. */
export const plainWordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(plainOf);

/** A word wherever it stands. */
export type BareWord = Pick<Word, 'plain' | 'form'>;

const bareWords = new Map<string, BareWord>();

function bareOf(word: string): BareWord {
  const known = bareWords.get(word);
  if (known) return known;
  const plain = plainOf(word);
  const bare = { plain, form: formOf(plain) };
  bareWords.set(word, bare);
  return bare;
}

/** The same as `wordsIn` without their places: all pages of a site are read like this. */
export const bareWordsIn = (text: string): BareWord[] => (text.match(WORD) ?? []).map(bareOf);

/** The words of a text. “King’s” and “Kings” are one; “anti-social” is two. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const plain = plainOf(match[0]);
    return { plain, form: formOf(plain), from: match.index, to: match.index + match[0].length };
  });

/** Words that a hyphen holds together, as one: “anti-social” is found as “antisocial” too. Few have one, and only those are looked at. */
export const joinedIn = (text: string): string[] =>
  (text.match(/[^\s‐‑-]+[-‐‑]\S+/g) ?? [])
    .flatMap((each) => each.match(/[\p{L}]+(?:[-‐‑][\p{L}]+)+/gu) ?? [])
    .map((word) => letters(word.replace(/[-‐‑]/g, '')));

const squashedTexts = new Map<string, string>();

/** A name without what spelling leaves open: case, hyphens, spaces and apostrophes. Names are compared with many others. */
export function squashed(text: string): string {
  const known = squashedTexts.get(text);
  if (known !== undefined) return known;
  const name = wordsIn(text)
    .map(({ plain }) => british(plain))
    .join('');
  squashedTexts.set(text, name);
  return name;
}

/** The key by which a name of one word or several is found, however it is written: “knife crimes”, “Knife-crime”. */
export const keyOf = (words: readonly Pick<Word, 'form'>[]): string => words.map(({ form }) => form).join('');
