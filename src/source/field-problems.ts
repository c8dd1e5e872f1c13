/** What a schema finds wrong, in sentences for an officer: no “invalid_type”, no names of libraries. */
import { z } from 'zod';
import {
  childSchema,
  elementOf,
  type FieldMeta,
  fieldNames,
  isOptional,
  isText,
  metaOf,
  optionFor,
  type Path,
  type Schema,
  schemaAt,
  unwrap,
  valuesOf,
} from '../schema/schema-walk.ts';
import { probableValue } from './probable-value.ts';
import { fieldName, type Place, type Problem, type Saying } from './problem.ts';
import { both, curlyMarks, didYouMean, either, nearMiss, quote } from './wording.ts';

export interface Located {
  file: string;
  /** The place of the value at a path, or of what is nearest to it. */
  locate: (path: Path) => Place;
  /** Why the value at a path was not read as the text that was typed, if the notation is to blame. */
  misread?: (path: Path) => Saying | undefined;
}

type Issue = z.core.$ZodIssue;

/** What a list looks like, by the schema of its items. */
function listOf(item: Schema): string {
  if (metaOf(item).references || metaOf(item).step) return 'a list of ids, such as [first-id, second-id]';
  const [first] = fieldNames(item);
  return `a list, each item on a line of its own that begins with “- ${first ? `${first}: ` : ''}”`;
}

const metaFor = (schema: Schema): FieldMeta => ({ ...metaOf(unwrap(schema)), ...metaOf(schema) });

/** What may be written in a field, in words. */
function wanted(schema: Schema, value: unknown): string {
  const { expected } = metaFor(schema);
  if (expected) return expected;
  const inner = unwrap(schema);
  const item = elementOf(inner);
  const words = valuesOf(inner).map(quote);
  const list = item && listOf(item);
  if (list || words.length > 0) return either([...(list ? [list] : []), ...words]);
  const def = (inner as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'number':
      return def.checks?.some((check) => check._zod.def.check === 'number_format')
        ? 'a whole number without quotation marks, commas or units'
        : 'a number without quotation marks, commas or units';
    case 'boolean':
      return 'true or false';
    case 'object':
      return `${both(fieldNames(optionFor(inner, value)).slice(0, 3).map(quote))}, each on a line of its own`;
    case 'union':
      return wanted(optionFor(inner, value), value);
    default:
      return metaOf(inner).references ? 'the id of one entry' : 'a text';
  }
}

const meaning = ({ description }: FieldMeta) => (description ? ` (${description.replace(/\.$/, '')})` : '');

const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** The value as a message shows it: a list or fields are named, not printed. */
function subject(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : quote(value);
}

function whatIsWrong(issue: Issue, schema: Schema, value: unknown): string {
  const curly = curlyMarks(value);
  if (curly) return curly;
  if (issue.code === 'custom' && issue.message !== 'Invalid input') return `${quote(value)} ${issue.message}`;
  if (issue.code === 'too_small' && typeof value === 'number') return `${quote(value)} is too small`;
  if (issue.code === 'too_big') return `${quote(value)} is too large`;
  const oneOf = valuesOf(schema).length > 0 && !elementOf(schema) && !metaFor(schema).expected;
  return oneOf && typeof value !== 'object' ? `${quote(value)} is not one of the possible values` : `${subject(value)} cannot stand here`;
}

function least(issue: Issue): string | undefined {
  if (issue.code !== 'too_small' || (issue.origin !== 'number' && issue.origin !== 'int')) return undefined;
  return issue.inclusive ? `a number of at least ${issue.minimum}` : `a number greater than ${issue.minimum}`;
}

function sayings(issue: Issue, schema: Schema, value: unknown): Saying {
  const meta = metaFor(schema);
  if (value === undefined) return { message: 'is missing', fix: `Add it${meaning(meta) || ` and write ${wanted(schema, value)}`}` };
  const orDelete = isOptional(schema) ? ', or delete the line' : '';
  if (isEmpty(value)) return { message: 'is empty', fix: `Write ${wanted(schema, value)}${meaning(meta)}${orDelete}` };
  if (issue.code === 'too_small' && Array.isArray(value))
    return { message: 'the list is empty', fix: `Write ${wanted(schema, value)}${orDelete}` };
  if (typeof value === 'object' && !Array.isArray(value) && elementOf(schema)) {
    return {
      message: 'this is a list, but its first item does not begin with “- ”',
      fix: 'Put “- ” before the first field of each item, and indent its other fields by two spaces more',
    };
  }
  const probable = meta.expected || !isText(schema) || valuesOf(schema).length > 0 ? probableValue(value, schema) : undefined;
  const limit = metaFor(schema).expected ? undefined : least(issue);
  return { message: whatIsWrong(issue, schema, value), fix: `Write ${limit ?? wanted(schema, value)}${didYouMean(probable)}` };
}

/** The schema of a field. Where the field itself decides between the options of a union, all that it may say. */
function fieldAt(schema: Schema, value: unknown, path: Path): Schema {
  const parent = path.length > 0 ? schemaAt(schema, value, path.slice(0, -1)) : undefined;
  const def = parent && (unwrap(parent) as z.core.$ZodTypes)._zod.def;
  if (def?.type === 'union' && 'discriminator' in def && def.discriminator === path.at(-1)) {
    return z.enum(def.options.flatMap((option) => valuesOf(childSchema(option, String(def.discriminator)) ?? option)));
  }
  return schemaAt(schema, value, path) ?? schema;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key], value);

/** The field whose items have a field of this name: a line that stands too far to the left. */
const owningList = (owner: Schema, key: string): string | undefined =>
  fieldNames(owner).find((name) => {
    const field = childSchema(owner, name);
    const item = field && elementOf(field);
    return item && fieldNames(item).includes(key);
  });

/** What is left of “200,000” where fields stand in one line between { and }: a comma ends a field there. */
const CUT_OFF = /^\d{3}$/;

/** The groups of fields in which a number is cut in two: what else is wrong in them comes from that. */
const cutNumbers = (issues: readonly Issue[]): Set<string> =>
  new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.keys.some((key) => CUT_OFF.test(key)) ? [fieldName(issue.path as Path)] : [],
    ),
  );

function unknownField(key: string, owner: Schema): Saying {
  if (CUT_OFF.test(key))
    return {
      message: 'a number before this is cut in two at its comma',
      fix: 'Write the number without the comma and without a unit: 200000',
    };
  const known = fieldNames(owner);
  const near = nearMiss(key, known);
  if (near) return { message: 'there is no such field', fix: `Correct its name${didYouMean(quote(near))}` };
  const list = owningList(owner, key);
  const elsewhere = list ? `; if it belongs to an item of “${list}”, indent it like the other fields of that item` : '';
  return { message: 'there is no such field', fix: `Delete it, or use one of: ${known.join(', ')}${elsewhere}` };
}

/** The issues of the option that the author chose, rather than those of a union as a whole. */
function chosenIssues(issue: Issue, schema: Schema, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return [issue];
  const field = schemaAt(schema, value, []);
  const inner = field && unwrap(field);
  const def = inner && (inner as z.core.$ZodTypes)._zod.def;
  if (def?.type !== 'union' || !inner) return [issue];
  const place = def.options.findIndex((option) => unwrap(option) === optionFor(inner, value));
  const chosen = (issue.errors[place] ?? []).filter((error) => error.path.length > 0);
  return chosen.length > 0 ? chosen.map((error) => ({ ...error, path: [...issue.path, ...error.path] }) as Issue) : [issue];
}

/** The parent of a field with a mistyped name is not told as well that the right name is missing. */
function mistyped(issues: readonly Issue[], schema: Schema, value: unknown): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path as Path;
      const owner = schemaAt(schema, value, path);
      const known = owner ? fieldNames(optionFor(owner, valueAt(value, path))) : [];
      return issue.keys.flatMap((key) => {
        const near = nearMiss(key, known);
        return near ? [fieldName([...path, near])] : [];
      });
    }),
  );
}

/** Checks `value` against `schema`; every problem at the place of its field. */
export function schemaProblems(schema: Schema, value: unknown, where: Located): Problem[] {
  const result = (schema as z.ZodType).safeParse(value);
  if (result.success) return [];
  const issues = result.error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    return chosenIssues(issue, schemaAt(schema, value, path) ?? schema, valueAt(value, path));
  });
  const renamed = mistyped(issues, schema, value);
  const cut = cutNumbers(issues);
  const at = (path: Path, saying: Saying): Problem => ({ file: where.file, ...where.locate(path), field: fieldName(path), ...saying });
  const told = new Set<string>();
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const here = valueAt(value, path);
    const field = fieldAt(schema, value, path);
    const isCut = cut.has(fieldName(issue.code === 'unrecognized_keys' ? path : path.slice(0, -1)));
    if (isCut && issue.code !== 'unrecognized_keys') return [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => at([...path, key], unknownField(key, optionFor(field, here))));
    }
    // A schema can find several faults with one value; the first is enough to put it right.
    if ((here === undefined && renamed.has(fieldName(path))) || told.has(fieldName(path))) return [];
    told.add(fieldName(path));
    const misread = here !== undefined && (here === null || (isText(field) && !elementOf(field))) ? where.misread?.(path) : undefined;
    return [at(path, misread ?? sayings(issue, field, here))];
  });
}
