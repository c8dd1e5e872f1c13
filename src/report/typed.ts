/** What somebody typed into a form -> the value that a file would hold. What cannot be a value stays as typed: the check says why. */
import type { Field } from './fields.ts';
import { BODY } from './forms.ts';
import { dayFrom, readPeriod } from './table-cells.ts';

/** What stands in the controls of a form, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;
export type Value = Record<string, unknown>;

const NUMBER = /^[-−–]?\d+(\.\d+)?$/;

const numberFrom = (typed: string): unknown => (NUMBER.test(typed) ? Number(typed.replace(/^[−–]/, '-')) : typed);

const linesOf = (typed: string): string[] =>
  typed
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/^[-•*]\s+/, '').trim())
    .filter(Boolean);

function fieldValue({ control, many, nullable, empty, read }: Field, typed: string): unknown {
  if (typed === '') return nullable ? null : empty;
  if (control === 'lines') return linesOf(typed);
  if (control === 'tick') return true;
  if (control === 'number') return numberFrom(typed);
  if (read === 'day') return dayFrom(typed);
  if (read === 'period') return readPeriod(typed).period;
  const words = control === 'text' ? typed.replace(/\s*\n\s*/g, ' ') : typed;
  return many ? [words] : words;
}

function setAt(value: Value, [first = '', ...rest]: readonly string[], to: unknown): void {
  if (rest.length === 0) value[first] = to;
  else {
    const inner = (value[first] ?? {}) as Value;
    value[first] = inner;
    setAt(inner, rest, to);
  }
}

/** The fields of the file, in the order of the form; what was left empty is not there. */
export function valueFrom(fields: readonly Field[], typed: Typed): Value {
  const value: Value = {};
  for (const field of fields) {
    if (field.name === BODY) continue;
    const here = fieldValue(field, (typed[field.name] ?? '').trim());
    if (here !== undefined) setAt(value, field.name.split('.'), here);
  }
  return value;
}

/** The text below the fields, as its paragraphs. */
export const paragraphsOf = (typed: string | undefined): string[] =>
  (typed ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
