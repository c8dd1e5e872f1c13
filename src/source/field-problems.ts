/** What a schema finds wrong, in sentences for an officer: no “invalid_type”, no names of libraries. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { fieldNames, metaOf, optionFor, type Path, type Schema, schemaAt, unwrap } from '../schema/schema-walk.ts';
import { fieldName, type Place, type Problem } from './problem.ts';

export interface Located {
  file: string;
  /** The place of the value at a path, or of what is nearest to it. */
  locate: (path: Path) => Place;
}

type Issue = z.core.$ZodIssue;
interface Saying {
  message: string;
  fix: string;
}

const quote = (value: unknown) => `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;
const anyOf = (values: readonly unknown[]) => values.map(quote).join(', ').replace(/, ([^,]*)$/, ' or $1');

/** The word of a list that a mistyped one was probably meant to be. */
export function nearMiss(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...words]);
  return distance(word.toLowerCase(), found.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
}

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number without quotation marks, spaces or units',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line that begins with “- ”',
  object: 'several fields, each on an indented line of its own',
};

function wrongType(expected: string, value: unknown, description: string | undefined): Saying {
  const meaning = description ? ` (${description.replace(/\.$/, '')})` : '';
  if (value === undefined) return { message: 'is missing', fix: `Add it${meaning}` };
  if (value === null) return { message: 'is empty', fix: `Write a value${meaning}, or delete the line` };
  const shown = typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'several fields') : quote(value);
  return { message: `${shown} is not what is wanted here`, fix: `Write ${NAMES[expected] ?? expected}${meaning}` };
}

function sayings(issue: Issue, schema: Schema | undefined, value: unknown): Saying {
  const inner = schema && unwrap(schema);
  const meta = { ...(inner && metaOf(inner)), ...(schema && metaOf(schema)) };
  const expected = (inner && metaOf(optionFor(inner, value)).expected) ?? meta.expected;
  if (issue.code === 'invalid_type' || value === undefined) {
    const type = issue.code === 'invalid_type' ? issue.expected : 'text';
    return wrongType(type, value, meta.description);
  }
  if (value === null) return wrongType('text', value, meta.description);
  if (expected) return { message: `${quote(value)} is not right`, fix: `Write ${expected}` };
  switch (issue.code) {
    case 'invalid_value': {
      const near = typeof value === 'string' ? nearMiss(value, issue.values.map(String)) : undefined;
      const hint = near ? ` (did you mean ${quote(near)}?)` : '';
      return { message: `${quote(value)} is not one of the possible values`, fix: `Write ${anyOf(issue.values)}${hint}` };
    }
    case 'too_small':
      if (issue.origin === 'string') return wrongType('text', null, meta.description);
      if (issue.origin === 'array') return { message: 'the list is empty', fix: 'Add an item, or delete the field' };
      return { message: `${quote(value)} is too small`, fix: `Write a number of at least ${issue.minimum}` };
    case 'too_big':
      return { message: `${quote(value)} is too large`, fix: `Write a number of at most ${issue.maximum}` };
    case 'invalid_union':
      return unionSaying(issue, value, meta.description);
    default:
      return { message: `${quote(value)} is not right`, fix: meta.description ?? 'See the content reference' };
  }
}

function unionSaying(issue: z.core.$ZodIssueInvalidUnion, value: unknown, description: string | undefined): Saying {
  const words = issue.errors.flat().flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : []));
  const listed = issue.errors.flat().some((error) => error.code === 'invalid_type' && error.expected === 'array');
  const choice = `${listed ? 'a list of ids, each on a line that begins with “- ”, or ' : ''}${anyOf(words)}`;
  return {
    message: typeof value === 'string' ? `${quote(value)} is not one of the possible values` : 'the value is not right',
    fix: words.length > 0 ? `Write ${choice}` : (description ?? 'See the content reference'),
  };
}

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, schema: Schema, value: unknown, where: Located): Problem[] {
  const owner = schemaAt(schema, value, issue.path as Path);
  const known = owner ? fieldNames(optionFor(owner, valueAt(value, issue.path as Path))) : [];
  return issue.keys.map((key) => {
    const path = [...(issue.path as Path), key];
    const near = nearMiss(key, known);
    const fix = near ? `Did you mean “${near}”?` : `Delete it, or use one of: ${known.join(', ')}`;
    return { file: where.file, ...where.locate(path), field: fieldName(path), message: 'there is no such field', fix: fix.replace(/\?$/, '') };
  });
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown> | undefined)?.[key], value);

/** The issues behind a union that name the option which the author chose, rather than the union as a whole. */
function chosenIssues(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return [issue];
  const deep = issue.errors.find((errors) => errors.every((error) => error.path.length > 0 || error.code !== 'invalid_type'));
  return deep?.length ? deep.map((error) => ({ ...error, path: [...issue.path, ...error.path] }) as Issue) : [issue];
}

/** Checks `value` against `schema`; every problem at the place of its field. */
export function schemaProblems(schema: Schema, value: unknown, where: Located): Problem[] {
  const result = (schema as z.ZodType).safeParse(value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => chosenIssues(issue, valueAt(value, issue.path as Path)))
    .flatMap((issue): Problem[] => {
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema, value, where);
      const saying = sayings(issue, schemaAt(schema, value, path), valueAt(value, path));
      return [{ file: where.file, ...where.locate(path), field: fieldName(path), ...saying }];
    });
}
