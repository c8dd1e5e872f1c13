/**
 * Ways through a zod schema, for code that must know what a field is before or besides checking it:
 * the reader (a field declared as text keeps “1.10”), the resolver of references, the content reference.
 */
import { z } from 'zod';

export type Schema = z.core.$ZodType;
export type Path = readonly (string | number)[];

/** What our schemas note about a field beside its description. */
export interface FieldMeta {
  /** What it is called in a form, a comparison or the head of a table: two or three words. */
  label?: string;
  description?: string;
  /** What a right value looks like, in words for an officer. */
  expected?: string;
  /** The kinds of entry that a reference may point to. */
  references?: string[];
  /** True for a reference from above the plans, which begins with the plan. */
  across?: boolean;
  /** True if such a reference may also mean what stands above the plans, and then begins with its kind. */
  aboveToo?: boolean;
  /** Of a list of objects: the fields that tell its items apart, if not `id` or the first. */
  key?: string[];
  /** True for the id of another step of the same theory of change. */
  step?: boolean;
}

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

const notes = new WeakMap<Schema, FieldMeta>();

/** What `optional`, `default`, `nullable` or a pipe is around. */
function innerOf(schema: Schema): Schema | undefined {
  const def = defOf(schema);
  if ('innerType' in def) return def.innerType;
  return def.type === 'pipe' ? def.in : undefined;
}

/**
 * What is noted of a field; where nothing is, what was noted of the schema inside `optional` and the like. The registry puts together what
 * a schema has of itself and of those that it was made from: once is enough.
 */
export function metaOf(schema: Schema): FieldMeta {
  const known = notes.get(schema);
  if (known) return known;
  const inner = innerOf(schema);
  const meta = { ...(inner && metaOf(inner)), ...z.globalRegistry.get(schema) } as FieldMeta;
  notes.set(schema, meta);
  return meta;
}

/** The short name of a field. */
export const labelOf = (schema: Schema): string | undefined => metaOf(schema).label;

/** The schema inside `optional`, `default`, `nullable` and pipes. */
export function unwrap(schema: Schema): Schema {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

/** What kind of value the field holds, as zod calls it. */
export const typeOf = (schema: Schema): Def['type'] => defOf(unwrap(schema)).type;

/** The options of a union; none of anything else. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const def = defOf(unwrap(schema));
  return def.type === 'union' ? def.options : [];
}

/** The field that says which option of a union is meant. */
export function discriminatorOf(schema: Schema): string | undefined {
  const def = defOf(unwrap(schema));
  return 'discriminator' in def ? String(def.discriminator) : undefined;
}

const checksOf = (schema: Schema) => (defOf(unwrap(schema)).checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);

/** How many letters a text may have at most. */
export const longestOf = (schema: Schema): number | undefined =>
  checksOf(schema).flatMap((check) => (check.check === 'max_length' ? check.maximum : []))[0];

/** True of a number without a fraction. */
export const isWhole = (schema: Schema): boolean => checksOf(schema).some(({ check }) => check === 'number_format');

const fits = (def: Def, value: unknown): boolean => {
  if (def.type === 'object') return isObject(value);
  if (def.type === 'array') return Array.isArray(value);
  if (def.type === 'literal') return (def.values as readonly unknown[]).includes(value);
  return typeof value !== 'object';
};

const literalAt = (option: Schema, key: string): readonly unknown[] => {
  const field = childSchema(option, key);
  const def = field && defOf(unwrap(field));
  return def?.type === 'literal' ? def.values : [];
};

/** Of a union, the option that a value was most likely meant to be. */
export function optionFor(schema: Schema, value: unknown): Schema {
  const options = optionsOf(schema);
  const key = discriminatorOf(schema);
  if (key !== undefined && typeof value === 'object' && value !== null) {
    const tag = (value as Record<string, unknown>)[key];
    const chosen = options.find((option) => literalAt(option, key).includes(tag));
    if (chosen) return chosen;
  }
  return unwrap(options.find((option) => fits(defOf(unwrap(option)), value)) ?? options[0] ?? schema);
}

/** The schema of a field of an object or of the items of an array. */
export function childSchema(schema: Schema, key: string | number): Schema | undefined {
  const def = defOf(unwrap(schema));
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  if (def.type === 'array') return def.element;
  return undefined;
}

/** The schema at a path, choosing options of unions by the value that stands there. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  let current: Schema | undefined = schema;
  let here = value;
  for (const key of path) {
    current = childSchema(optionFor(current, here), key);
    if (!current) return undefined;
    here = (here as Record<string | number, unknown> | undefined)?.[key];
  }
  return current;
}

/** The names of the fields of an object schema; empty for anything else. */
export function fieldNames(schema: Schema): string[] {
  const def = defOf(unwrap(schema));
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The words that an enumeration or literal allows, those of all options of a union included. */
export function valuesOf(schema: Schema): string[] {
  const def = defOf(unwrap(schema));
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  if (def.type === 'literal') return def.values.map(String);
  return optionsOf(schema).flatMap(valuesOf);
}

/** The schema of the items, if the field is a list or may be one. */
export function elementOf(schema: Schema): Schema | undefined {
  const def = defOf(unwrap(schema));
  if (def.type === 'array') return def.element;
  return optionsOf(schema).map(elementOf).find(Boolean);
}

/** The fields that tell the items of a list of objects apart; none of another list. */
export function keyOf(schema: Schema): readonly string[] {
  const element = elementOf(schema);
  const names = element ? fieldNames(optionsOf(element)[0] ?? element) : [];
  return metaOf(schema).key ?? (names.includes('id') ? ['id'] : names.slice(0, 1));
}

/** True if an author may leave the field out. */
export const isOptional = (schema: Schema): boolean => ['optional', 'default', 'prefault'].includes(defOf(schema).type);

/** True if the field holds text, so that what an author typed must be kept to the letter. A number or a word is no text. */
export function isText(schema: Schema): boolean {
  const options = optionsOf(schema);
  if (options.length > 0) return options.some(isText) && !options.some((option) => defOf(option).type === 'number');
  return ['string', 'enum', 'literal'].includes(typeOf(schema));
}

/** Fields by their names: neither a list nor nothing. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a field as text: fields that stand together, as JSON. */
export const asText = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

/** What stands at a path of a value; nothing where the path does not lead. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key], value);

/** Every text within a value, with the way to it; not within what is passed by. */
export function* textsIn(
  value: unknown,
  isPassed = (_key: string, _value: unknown): boolean => false,
  path: Path = [],
): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      if (!isPassed(key, each)) yield* textsIn(each, isPassed, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** True if two values of a field are the same, whichever objects they are. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** True if the field may say that there is no value. */
export function isNullable(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'nullable' || ('innerType' in def && isNullable(def.innerType));
}

/** True if the field holds a number, or a word in its place. */
export const holdsNumber = (schema: Schema): boolean => typeOf(schema) === 'number' || optionsOf(schema).some(holdsNumber);

/** Calls `visit` for every value in `value` that is neither object nor array, with its schema and path. */
export function walk(schema: Schema, value: unknown, visit: (schema: Schema, value: unknown, path: Path) => void, path: Path = []): void {
  const option = optionFor(schema, value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const child = childSchema(option, index);
      if (child) walk(child, item, visit, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const child = childSchema(option, key);
      if (child) walk(child, item, visit, [...path, key]);
    }
  } else if (value !== undefined) {
    visit(option, value, path);
  }
}
