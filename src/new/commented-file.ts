/**
 * A value -> the file that holds it, with what each field means above it, and all fields that may be added, each behind a #. The
 * words are those of the schemas: the labels and descriptions that the content reference has too.
 */
import { stringify } from 'yaml';
import { asMarkdown } from '../report/write-file.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import {
  childSchema,
  elementOf,
  fieldNames,
  isObject,
  labelOf,
  metaOf,
  optionFor,
  type Schema,
  typeOf,
  valuesOf,
} from '../schema/schema-walk.ts';
import type { Value } from './asks.ts';

const WIDTH = 100;

/** A text as lines of a comment. */
function comment(text: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

const meaningOf = (schema: Schema, name: string) => `${labelOf(schema) ?? name}. ${metaOf(schema).description ?? ''}`;

/** What could be written in a field, in angle brackets where it is not to be taken by its letters. */
function example(name: string, schema: Schema): string[] {
  const item = elementOf(schema);
  const option = optionFor(item ?? schema, {});
  const inner = fieldNames(option);
  if (inner.length > 0) {
    const lines = inner.flatMap((each) => example(each, childSchema(option, each) as Schema));
    return [`${name}:`, ...lines.map((line, index) => (item ? `  ${index === 0 ? '- ' : '  '}${line}` : `  ${line}`))];
  }
  const own = item ?? schema;
  const { expected, references } = metaOf(own);
  const values = valuesOf(schema);
  if (!item && !expected && values.length > 0) return [`${name}: ${values.join(' | ')}`];
  if (typeOf(own) === 'boolean') return [`${name}: true`];
  const ids = references && `id of ${(references as Kind[]).map((kind) => kinds[kind].label).join(' or ')}`;
  const what = `<${ids ?? expected ?? labelOf(schema)?.toLowerCase() ?? name}>`;
  return [`${name}: ${item ? `[${what}]` : what}`];
}

const indented = (lines: readonly string[], indent: string) => lines.map((line) => indent + line);

function fields(schema: Schema, value: Value, indent: string, more: string): string[] {
  const option = optionFor(schema, value);
  const known = fieldNames(option).map((name) => ({ name, field: childSchema(option, name) as Schema }));
  const written = known.flatMap(({ name, field }): string[] => {
    const here = value[name];
    if (here === undefined) return [];
    const above = comment(meaningOf(field, name), indent);
    if (isObject(here)) return [...above, `${indent}${name}:`, ...fields(field, here, `${indent}  `, '')];
    return [
      ...above,
      ...indented(
        stringify({ [name]: here }, { lineWidth: 0 })
          .trimEnd()
          .split('\n'),
        indent,
      ),
    ];
  });
  const left = more === '' ? [] : known.filter(({ name }) => value[name] === undefined);
  const offered = left.flatMap(({ name, field }) => [
    ...comment(meaningOf(field, name)),
    ...example(name, field).map((line) => `#${line}`),
  ]);
  return offered.length > 0 ? [...written, '', ...comment(more), '', ...offered] : written;
}

/** `head`: what the file is; `more`: what stands above the fields that may be added. */
export function commentedFile(
  kind: Kind,
  value: Value,
  paragraphs: readonly string[] | undefined,
  isText: boolean,
  { head, more }: { head: string; more: string },
): string {
  const lines = [...comment(head), ...fields(kinds[kind].schema, value, '', more)];
  const all = isText ? ['---', ...lines, '---', ...(paragraphs ?? []).flatMap((each) => ['', asMarkdown(each)])] : lines;
  return `${all.join('\n')}\n`;
}
