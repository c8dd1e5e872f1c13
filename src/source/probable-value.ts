/**
 * What an author probably meant by a value that its field does not allow: “31/03/2022” is a date, “TBC” is “to be
 * confirmed”, “1,330” is a number. A guess is offered only if the field’s own schema accepts it.
 */
import type { z } from 'zod';
import { NOT_STATED, TO_BE_CONFIRMED } from '../schema/fields.ts';
import { elementOf, fieldNames, metaOf, optionFor, type Schema, valuesOf } from '../schema/schema-walk.ts';
import { idFrom, nearMiss } from './near-miss.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (digits: string | number) => String(digits).padStart(2, '0');

/** A date in another notation than ours, as year-month-day. Days stand before months, as in Britain. */
function isoDate(value: string): string | undefined {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  if (d && m && y) return Number(m) > 12 ? `${y}-${two(d)}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
  const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[T ].*)?$/.exec(value) ?? [];
  if (year && month) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const [, before, name = '', after, inYear] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? +)?([a-z]{3,9})\.?(?: +(\d{1,2})(?:st|nd|rd|th)?)?,? +(\d{4})$/i.exec(value) ?? [];
  const place = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const within = before ?? after;
  return place > 0 && inYear ? [inYear, two(place), ...(within ? [two(within)] : [])].join('-') : undefined;
}

/** A number without its unit and without commas between thousands; a comma before other than three digits is a decimal point. */
function plainNumber(value: string): number | undefined {
  const digits = value
    .replace(/^[–−]/, '-')
    .replace(/^£ ?| ?%$| ?per ?cent$/gi, '')
    .replace(/[,  ](?=\d{3}(?!\d))/g, '')
    .replace(/^(\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

const PHRASES: readonly [RegExp, string][] = [
  [/^(tbc|tba|tbd|to be (agreed|announced|advised|decided|determined))\.?$/i, TO_BE_CONFIRMED],
  [/^(n\/?a|unknown|none|not (known|given|available|applicable))\.?$/i, NOT_STATED],
];

/** Text without the quotation marks or the bullet that a word processor put around or before it. */
const bare = (value: string) =>
  value
    .trim()
    .replace(/^[-–—•·*]\s+/, '')
    .replace(/^[“”‘’"'](.*)[“”‘’"']$/, '$1')
    .trim();

function guesses(value: string, schema: Schema): unknown[] {
  const text = bare(value);
  const meant = nearMiss(text, valuesOf(schema));
  // Two of three letters may be wrong in a slip; between words with a meaning of their own, that is a guess: “yes” is not “met”.
  const near = text.length < 4 && meant?.charAt(0).toLowerCase() !== text.charAt(0).toLowerCase() ? undefined : meant;
  const [, phrase] = PHRASES.find(([pattern]) => pattern.test(text)) ?? [];
  const [first] = fieldNames(optionFor(schema, {}));
  const item = elementOf(schema);
  return [
    near,
    phrase,
    isoDate(text),
    plainNumber(text),
    /^(yes|true)$/i.test(text) ? true : undefined,
    /^(no|false)$/i.test(text) ? false : undefined,
    text,
    /^(http:\/\/)?[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text.replace(/^http:\/\//, '')}` : undefined,
    idFrom(text) || undefined,
    item && metaOf(item).references ? [idFrom(text)] : /[,:#[\]{}]/.test(text) ? undefined : [text],
    first ? { [first]: text } : undefined,
  ].filter((guess) => guess !== undefined && guess !== value);
}

/** What `value` was probably meant to be, as its field would hold it; undefined if there is no good guess. */
export function probableValue(value: unknown, schema: Schema): unknown {
  if (typeof value !== 'string' || value.length > 80) return undefined;
  return guesses(value, schema).find((guess) => (schema as z.ZodType).safeParse(guess).success);
}
