/** The fields of a form, read from the schema of what it writes: their names, hints, choices, and how they are asked for. */
import { date, day, NOT_STATED, period, url } from '../schema/fields.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import {
  childSchema,
  elementOf,
  holdsNumber,
  isNullable,
  isOptional,
  labelOf,
  longestOf,
  metaOf,
  type Schema,
  typeOf,
  valuesOf,
} from '../schema/schema-walk.ts';
import { BODY, FORMS, type FormId } from './forms.ts';

/**
 * `line`, `text`: words on one line or on several. `lines`: several things, each on a line of its own. `choice`: one of a few words. `entry`: one of the entries of the plan.
 * `tick`: yes or not said.
 */
export type Control = 'line' | 'text' | 'lines' | 'date' | 'number' | 'choice' | 'entry' | 'tick' | 'address';

/** What the script of a form has to know of a field; it goes into the page. */
export interface Field {
  /** “evidence.title”: the way to it in the file, and the name of its control. */
  name: string;
  label: string;
  control: Control;
  /** The value is a list, of which the form asks for one. */
  many?: true;
  /** What is typed may be a day or a period as people write them. */
  read?: 'day' | 'period';
  /** Left empty, it is written as null: a figure that nobody can give. */
  nullable?: true;
  /** Left empty, this word is written. */
  empty?: string;
  /** The words that may be chosen, as the file has them. */
  values?: string[];
}

/** And what the page shows of it besides. */
export interface AskedField extends Field {
  hint: string;
  required: boolean;
  values: string[];
  /** The kinds of entry that may be chosen. */
  kinds: Kind[];
  more: boolean;
}

/** Names of fields that are told in one line, though a text of several may stand there. */
const ONE_LINE = /^(period|number|place|begins|ends)$/;
const LONGEST_LINE = 300;

function controlOf(schema: Schema, name: string, references: readonly string[]): Control {
  const type = typeOf(schema);
  if (references.length > 0) return 'entry';
  if (type === 'boolean') return 'tick';
  if (type === 'number') return 'number';
  if (type === 'enum') return 'choice';
  if (elementOf(schema)) return 'lines';
  if (holdsNumber(schema)) return 'number';
  const { expected } = metaOf(schema);
  if (expected === metaOf(date).expected || expected === metaOf(day).expected) return 'date';
  if (expected === metaOf(url).expected) return 'address';
  if (expected !== undefined || ONE_LINE.test(name) || (longestOf(schema) ?? 0) <= LONGEST_LINE) return 'line';
  return 'text';
}

/** The schema of a field by its name, and whether all on the way to it must be there. */
function schemaOf(root: Schema, name: string): { schema: Schema; required: boolean; owner: string | undefined } {
  let schema = root;
  let required = true;
  let owner: string | undefined;
  for (const key of name.split('.')) {
    owner = schema === root ? undefined : labelOf(schema);
    const child = childSchema(schema, key);
    if (!child) throw new Error(`No schema has a field “${name}”`);
    schema = child;
    required &&= !isOptional(schema);
  }
  return { schema, required, owner };
}

/** A promise may be due on a day or in a word. */
const DAYS = /^(due|by)\.to$/;

const readAs = (schema: Schema, name: string): Pick<Field, 'read'> => {
  if (DAYS.test(name)) return { read: 'day' };
  return metaOf(schema).expected === metaOf(period).expected ? { read: 'period' } : {};
};

function askedField(kind: Kind, name: string, more: boolean): AskedField {
  const { schema, required, owner } = schemaOf(kinds[kind].schema, name);
  const item = elementOf(schema);
  const references = (metaOf(schema).references ?? (item && metaOf(item).references) ?? []) as Kind[];
  const own = labelOf(schema) ?? name;
  const control = controlOf(schema, name, references);
  const empty = control === 'number' && valuesOf(schema).includes(NOT_STATED);
  return {
    name,
    // “To” says nothing without what it is that changes.
    label: owner === undefined ? own : `${owner}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`,
    control,
    ...(item ? { many: true as const } : {}),
    ...readAs(schema, name),
    ...(isNullable(schema) ? { nullable: true as const } : {}),
    ...(empty ? { empty: NOT_STATED } : {}),
    hint: metaOf(schema).description ?? '',
    required: required && !isNullable(schema) && !empty,
    values: control === 'choice' ? valuesOf(schema).filter((value) => value !== NOT_STATED) : [],
    kinds: references,
    more,
  };
}

const known = new Map<FormId, readonly AskedField[]>();

/** They follow from the schemas alone, and nearly every page asks which forms it can lead to. */
export function fieldsOf(form: FormId): readonly AskedField[] {
  const fields = known.get(form) ?? readFields(form);
  known.set(form, fields);
  return fields;
}

function readFields(form: FormId): AskedField[] {
  const { kind, fields, more = [] } = FORMS[form];
  const asked = (names: readonly string[], isMore: boolean) =>
    names.map((name) => (name === BODY ? textField(kind, isMore) : askedField(kind, name, isMore)));
  return [...asked(fields, false), ...asked(more, true)];
}

/** The text below the fields has no schema: the words of the forms say what it is. */
const textField = (kind: Kind, more: boolean): AskedField => ({
  name: BODY,
  label: '',
  hint: '',
  control: 'text',
  required: kind === 'update',
  values: [],
  kinds: [],
  more,
});
