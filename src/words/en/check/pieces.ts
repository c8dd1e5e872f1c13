/** What many messages of the check have in common in English: values in quotation marks, choices, a guess at what was meant. */
import { asText } from '../../../schema/schema-walk.ts';
import { localeOf } from '../../locale.ts';

/** `list`: a, b and c. `either`: a, b or c. `value`: 76%. */
export const { list, either, value } = localeOf('en-GB');

/** More than this of a value only hides what is said about it. */
const LONGEST = 60;

const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words);

/** A value as it is shown in a message: “on track”. */
export const quote = (value: unknown): string => `“${shortened(typeof value === 'string' ? value : JSON.stringify(value))}”`;

const listed = (items: readonly unknown[]) => `[${items.map(asText).join(', ')}]`;

/** A value as it stood in a file, whole, for whoever is to write it again. */
export const asItStood = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? listed(value) : `“${asText(value)}”`;
};

/** A value as it would stand in a file. */
function written(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return quote(listed(value));
  return quote(
    Object.entries(value as object)
      .map(([key, item]) => `${key}: ${asText(item)}`)
      .join(', '),
  );
}

/** ` (did you mean “x”?)`, or nothing. */
export const guess = (meant: unknown): string => (meant === undefined ? '' : ` (did you mean ${written(meant)}?)`);

/** What to say of a value between the curly marks of a word processor. */
export const curlyMarks = (value: string): string => `the quotation marks in ${value} are curly, so they are read as part of it`;
