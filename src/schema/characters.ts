/**
 * Characters that a reader cannot see, or that make a sentence read as another one: marks that turn the direction of
 * writing, characters without width or shape, controls, private ones. They are refused wherever they come from, so that
 * every format shows the same.
 *
 * What real languages need stays: the joiners of Persian and of Indian scripts, which stand after a letter, and those of
 * an emoji; marks that choose the shape of a character.
 */

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: that is what these look for
// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: each of them is meant by itself
const NEVER =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\p{Co}\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/u;

/** Joiners and marks of shape have their place after a letter, a mark or a symbol. */
const STRAY = /(?<![\p{L}\p{M}\p{So}\p{Sk}\p{Emoji}\ufe0f])[\u200c\u200d\ufe00-\ufe0f]/u;

/** The tags of a flag such as that of Wales stand after a black flag; elsewhere they can hide a text. */
const TAGS = /(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e0fff}]/u;
// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: see above
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

const UNSEEN = new RegExp(`${NEVER.source}|${STRAY.source}|${TAGS.source}`, 'gu');

/** A character as its number in Unicode: U+202E. */
const numberOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The characters of a text that cannot be seen: where each stands, and its number in Unicode. */
export const unseenIn = (text: string): { index: number; number: string }[] =>
  [...text.matchAll(UNSEEN)].map(({ 0: character, index }) => ({ index, number: numberOf(character) }));

/** The text without them. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
