/** Each cell by itself: whether it may be empty, its type, its form, and the words that a code may be. The schema finds it, we say it. */
import { Ajv, type ErrorObject } from 'ajv';
import { nearMiss } from '../source/near-miss.ts';
import type { Field, Standard, Table } from './definition.ts';
import { type Finding, find, type Place } from './finding.ts';
import { itemsOf, type LoadedTable, rowNumber } from './loaded.ts';
import { rowSchema } from './row-schema.ts';

/** What people write where they know nothing. */
const NO_VALUE = /^(n\/?a|none|nil|null|unknown|not known|not stated|to be confirmed|tbc|tba|tbd|[-–—?.]+)$/i;

/** Of several things that are wrong with a cell, the one that is said: the first of these. */
const FIRST = ['required', 'type', 'minLength', 'enum', 'pattern', 'format', 'minimum', 'maximum'];

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** 31 days in February match the pattern of a date. */
function isInCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const TYPE_RULES = {
  string: 'cell/text',
  number: 'cell/number',
  integer: 'cell/whole-number',
  year: 'cell/year',
  boolean: 'cell/true-or-false',
  list: 'cell/list',
} as const;

/** What is wrong with the form of a text. */
function formFinding(place: Place, { kind }: Field, value: string): Finding {
  const rule = kind ? (`cell/${kind}` as const) : 'cell/text';
  return find(place, rule, { value });
}

function finding(place: Place, field: Field, reason: string | undefined, error: ErrorObject): Finding {
  const { keyword, data } = error;
  const isItem = field.type === 'list' && error.instancePath.split('/').length > 2;
  if (keyword === 'required' || data === null) return isItem ? find(place, 'cell/list-item') : find(place, 'cell/required');
  if (keyword === 'minLength') return isItem ? find(place, 'cell/list-item') : find(place, 'cell/empty-text');
  const value = shown(data);
  if (NO_VALUE.test(value.trim()) && !field.constraints?.required) return find(place, 'cell/no-value', { value, reason });
  if (keyword === 'type') return find(place, TYPE_RULES[field.type], { value });
  if (keyword === 'minimum' || keyword === 'maximum') {
    const { minimum = 0, maximum = 0 } = field.constraints ?? {};
    return find(place, 'cell/limits', { value, minimum, maximum });
  }
  if (keyword === 'enum') {
    const codes = field.constraints?.enum ?? field.codes ?? [];
    return find(place, 'cell/code', { value, codes, near: nearMiss(value.trim(), codes) });
  }
  return formFinding(place, field, value);
}

/** The columns that must be there. */
function missingColumns({ fields }: Table, { file, columns, rows, isJson }: LoadedTable): Finding[] {
  if (isJson && rows.length === 0) return [];
  return fields
    .filter(({ name, constraints }) => constraints?.required && !columns.includes(name))
    .map(({ name, description }) => find({ file, row: isJson ? undefined : 1, column: name }, 'column/missing', { description }));
}

type Validate = ReturnType<Ajv['compile']>;
const validators = new WeakMap<Table, Validate>();

/** The check of a row of a table, which is made once. */
function validatorOf(table: Table, { kinds }: Standard): Validate {
  const made = validators.get(table);
  if (made) return made;
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  ajv.addFormat('calendar-date', isInCalendar);
  const validate = ajv.compile(rowSchema(table, (kind) => kinds[kind].pattern));
  validators.set(table, validate);
  return validate;
}

const nameOf = ({ keyword, params, instancePath }: ErrorObject): string =>
  keyword === 'required' ? (params.missingProperty as string) : (instancePath.split('/')[1] ?? '');

/** Findings of the cells of a table, at most one for a cell. */
export function checkCells(loaded: LoadedTable, table: Table, standard: Standard): Finding[] {
  const validate = validatorOf(table, standard);
  const reasons = new Map(table.unknown?.map(({ field, reason }) => [field, reason]));
  const fields = table.fields.filter(({ name }) => loaded.columns.includes(name));
  return [
    ...missingColumns(table, loaded),
    ...loaded.rows.flatMap((row, index) => {
      const errors = validate(row) ? [] : [...(validate.errors ?? [])];
      errors.sort((a, b) => FIRST.indexOf(a.keyword) - FIRST.indexOf(b.keyword));
      return fields.flatMap((field) => {
        const place = { file: loaded.file, row: rowNumber(loaded, index), column: field.name };
        const reason = reasons.get(field.name);
        // “tbc” is a text, and even an id: where the reason has a column of its own, it is no fact.
        const word = reason && itemsOf(row[field.name]).find((item) => typeof item === 'string' && NO_VALUE.test(item.trim()));
        if (word) return [find(place, 'cell/no-value', { value: String(word), reason })];
        const error = errors.find((each) => nameOf(each) === field.name);
        return error ? [finding(place, field, reason, error)] : [];
      });
    }),
  ];
}
