/**
 * Text that can be written into any file: XML forbids controls and halves of a character, and marks that turn the
 * direction of writing round can make a sentence read as another one. They are shown as their number in Unicode, as in
 * the PDF. Everything else stays, because the reader’s machine has fonts that ours has not.
 */

const SPACES = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;
const NOT_TEXT = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters, figures and marks of English, which any file can have: most texts have no others. */
const PLAIN = /^[ -~£–—‘’“”…]*$/;

/** A character as its number: [U+202E]. */
export const numberOf = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** The text without characters that have no shape: parts of an emoji, places where a word may break. */
export const visible = (text: string): string => text.replace(INVISIBLE, '');

/** The same text, fit for any file. A text of which nothing could be seen is shown in numbers: it may be a heading. */
export function safeCharacters(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text !== '' && visible(text) === '') return Array.from(text, numberOf).join('');
  return text.normalize('NFC').replace(SPACES, ' ').replace(NOT_TEXT, numberOf);
}
