/** What a schema finds wrong, as what an officer did: no “invalid_type”, no names of libraries. */
import { z } from 'zod';
import type { FaultOf } from '../schema/fields.ts';
import { kinds } from '../schema/kinds.ts';
import {
  childSchema,
  discriminatorOf,
  elementOf,
  fieldNames,
  isOptional,
  isText,
  isWhole,
  metaOf,
  optionFor,
  optionsOf,
  type Path,
  type Schema,
  schemaAt,
  typeOf,
  unwrap,
  valueAt,
  valuesOf,
} from '../schema/schema-walk.ts';
import type { Wanted } from '../words/check.ts';
import { inCurlyMarks, nearMiss } from './near-miss.ts';
import { probableValue } from './probable-value.ts';
import { fieldName, type Place, type Problem, type Saying, say } from './problem.ts';

export interface Located {
  file: string;
  /** The place of the value at a path, or of what is nearest to it. */
  locate: (path: Path) => Place;
  /** Why the value at a path was not read as the text that was typed, if the notation is to blame. */
  misread?: (path: Path) => Saying | undefined;
}

const PROGRESS = kinds['progress-report'].place;

type Issue = z.core.$ZodIssue;

/** What a list looks like, by the schema of its items. */
const listOf = (item: Schema) =>
  metaOf(item).references || metaOf(item).step ? { of: 'ids' as const } : { of: 'items' as const, first: fieldNames(item)[0] };

/** What may be written in a field. */
function wantedIn(schema: Schema, value: unknown): Wanted {
  const { expected } = metaOf(schema);
  if (expected) return { form: 'described', words: expected };
  const inner = unwrap(schema);
  const item = elementOf(inner);
  const values = valuesOf(inner);
  if (item || values.length > 0) return { form: 'choice', values, list: item && listOf(item) };
  switch (typeOf(inner)) {
    case 'number':
      return { form: isWhole(inner) ? 'whole number' : 'number' };
    case 'boolean':
      return { form: 'yes or no' };
    case 'object':
      return { form: 'fields', names: fieldNames(optionFor(inner, value)).slice(0, 3) };
    case 'union':
      return wantedIn(optionFor(inner, value), value);
    default:
      return { form: metaOf(inner).references ? 'id' : 'text' };
  }
}

const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

function whatIsWrong(issue: Issue, schema: Schema, wrong: { value: unknown; wanted: Wanted; probable: unknown }): Saying {
  const { value } = wrong;
  if (inCurlyMarks(value)) return say('fields/curly-marks', wrong);
  const { fault, address } = ((issue.code === 'custom' && issue.params) || {}) as Partial<FaultOf>;
  if (fault === 'web-address' && address) return say('fields/web-address', { ...wrong, fault: address });
  if (fault && fault !== 'web-address') return say(`fields/${fault}`, wrong);
  if (issue.code === 'too_small' && typeof value === 'number') return say('fields/too-small', wrong);
  if (issue.code === 'too_big') return say('fields/too-large', wrong);
  const oneOf = valuesOf(schema).length > 0 && !elementOf(schema) && !metaOf(schema).expected;
  return say(oneOf && typeof value !== 'object' ? 'fields/choice' : 'fields/kind', wrong);
}

function least(issue: Issue): Wanted | undefined {
  if (issue.code !== 'too_small' || (issue.origin !== 'number' && issue.origin !== 'int')) return undefined;
  return { form: issue.inclusive ? 'at least' : 'more than', limit: Number(issue.minimum) };
}

function sayings(issue: Issue, schema: Schema, value: unknown): Saying {
  const meta = metaOf(schema);
  const wanted = wantedIn(schema, value);
  const optional = isOptional(schema);
  if (value === undefined) return say('fields/missing', { wanted, meaning: meta.description });
  if (isEmpty(value)) return say('fields/empty', { wanted, meaning: meta.description, optional });
  if (issue.code === 'too_small' && Array.isArray(value)) return say('fields/empty-list', { wanted, optional });
  if (typeof value === 'object' && !Array.isArray(value) && elementOf(schema)) return say('fields/no-hyphen');
  const probable = meta.expected || !isText(schema) || valuesOf(schema).length > 0 ? probableValue(value, schema) : undefined;
  const limit = meta.expected ? undefined : least(issue);
  return whatIsWrong(issue, schema, { value, wanted: limit ?? wanted, probable });
}

/** The schema of a field. Where the field itself decides between the options of a union, all that it may say. */
function fieldAt(schema: Schema, value: unknown, path: Path): Schema {
  const parent = path.length > 0 ? schemaAt(schema, value, path.slice(0, -1)) : undefined;
  const key = parent && discriminatorOf(parent);
  if (parent && key !== undefined && key === path.at(-1)) {
    return z.enum(optionsOf(parent).flatMap((option) => valuesOf(childSchema(option, key) ?? option)));
  }
  return schemaAt(schema, value, path) ?? schema;
}

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

/** What people look for in a file, and which folder it has instead. */
const ELSEWHERE = new Map<Schema, Record<string, string>>([
  [kinds.action.schema, { updates: PROGRESS, reports: PROGRESS, status: PROGRESS, progress: PROGRESS }],
  [kinds.measure.schema, { value: kinds['figure-report'].place, figures: kinds['figure-report'].place }],
  [kinds.target.schema, { verdict: kinds['result-report'].place, result: kinds['result-report'].place }],
]);

function unknownField(key: string, owner: Schema): Saying {
  if (CUT_OFF.test(key)) return say('fields/cut-number');
  const known = fieldNames(owner);
  const to = ELSEWHERE.get(owner)?.[key];
  if (to) return say('fields/elsewhere', { to });
  const near = nearMiss(key, known);
  return near ? say('fields/mistyped', { near }) : say('fields/unknown', { known, list: owningList(owner, key) });
}

/** The issues of the option that the author chose, rather than those of a union as a whole. */
function chosenIssues(issue: Issue, schema: Schema, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return [issue];
  const field = schemaAt(schema, value, []);
  if (!field) return [issue];
  const place = optionsOf(field).findIndex((option) => unwrap(option) === optionFor(field, value));
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
