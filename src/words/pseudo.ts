/**
 * A language that nobody speaks, made of English: every letter has an accent, every text is a third longer and stands in
 * brackets. A page in it shows what no module of words has said, what has been put together from halves, and what breaks
 * where another language needs more room.
 */
import type { Locale } from './locale.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀćďéƒğĥíĵķľɱñóƥɋŕšťúṽŵẋýžÀƁĆĎÉƑĞĤÍĴĶĽṀÑÓƤɊŔŠŤÚṼŴẊÝŽ'];

/** A third of the letters more, as German or Welsh often needs. */
const longer = (text: string) => '·'.repeat(Math.ceil(text.length / 3));

const accented = (text: string): string => [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');

/** What marks a piece that is no text of a message, such as a link within it: it stays as it is. */
const isText = (piece: unknown): piece is string => typeof piece === 'string';

function said(value: unknown): unknown {
  if (isText(value)) return value === '' ? '' : `[${accented(value)}${longer(value)}]`;
  if (Array.isArray(value)) return value.map((piece) => (isText(piece) ? accented(piece) : piece));
  // What the check says of a rule: two texts.
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, said(text)]));
  return value;
}

/** Messages as this language has them; also for the scripts of pages, which have few of them. */
export function translated(value: unknown): unknown {
  if (typeof value === 'function') return (...facts: unknown[]) => said((value as (...facts: unknown[]) => unknown)(...facts));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return said(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translated(inner)]));
}

/** All words of a language as this one has them. */
export const pseudo = <Of extends { locale: Locale }>(words: Of): Of => ({
  ...(translated(words) as Of),
  locale: { ...words.locale, tag: 'en-XA' },
});
