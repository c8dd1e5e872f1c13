/**
 * How a language writes numbers, lists and what is counted. A locale is a value that is handed down with the words of its
 * language: nothing below the composition root knows which language it speaks.
 */

import { type ValueWriter, valueWriter } from './format-value.ts';

/** The forms of a counted word; a language has as many as its plural rules know (CLDR). English has two. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Locale {
  /** As BCP 47 names it: en-GB. */
  tag: string;
  /** 1250 -> 1,250. With `decimals`, so many of them: 0.5 -> 0.50. */
  number: (value: number, decimals?: number) => string;
  /** A value as its kind of unit is written: 76%, +8%, £1,250. */
  value: ValueWriter;
  /** The form of a word that goes with a count: plural(1, { one: 'action', other: 'actions' }) is 'action'. */
  plural: (count: number, forms: PluralForms) => string;
  /** ['a', 'b', 'c'] -> a, b and c. */
  list: (items: readonly string[]) => string;
  /** ['a', 'b', 'c'] -> a, b or c. */
  either: (items: readonly string[]) => string;
  /** The order of words in lists of this language; numbers within them count as numbers. */
  compare: (a: string, b: string) => number;
}

/** More decimals than any source gives: what is worked out is rounded before. */
const MOST_DECIMALS = 6;

export function localeOf(tag: string): Locale {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: MOST_DECIMALS });
  const rules = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  return {
    tag,
    number: (value, decimals) =>
      decimals === undefined
        ? whole.format(value)
        : new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    value: valueWriter(tag),
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    compare: new Intl.Collator(tag, { numeric: true }).compare,
  };
}
