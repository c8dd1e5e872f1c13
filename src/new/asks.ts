/** The fields of a recipe as they are asked for, in a terminal or as flags; and what was answered, as the value of a file. */
import { BODY } from '../report/forms.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import {
  elementOf,
  holdsNumber,
  isNullable,
  isOptional,
  labelOf,
  metaOf,
  type Path,
  type Schema,
  schemaAt,
  typeOf,
  valuesOf,
} from '../schema/schema-walk.ts';
import type { Recipe, Wanted } from './things.ts';

export type Value = Record<string, unknown>;
/** What was answered, by flag. A list has several. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Ask {
  /** `--reported-by`, without its hyphens. */
  flag: string;
  kind: Kind;
  path: Path;
  /** Missing for the text below the fields. */
  schema?: Schema;
  label: string;
  hint: string;
  isNeeded: boolean;
  isMany: boolean;
  /** Words that may stand there. */
  values: readonly string[];
  /** The kinds of entry that may be named. */
  references: readonly Kind[];
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const flagOf = ({ path, flag }: Wanted) => flag ?? path.map((key) => kebab(String(key))).join('-');

/** True if every field on the way must be there. */
const allNeeded = (root: Schema, sample: unknown, path: Path) =>
  path.every((_, index) => {
    const schema = schemaAt(root, sample, path.slice(0, index + 1));
    return schema !== undefined && !isOptional(schema);
  });

function ask(each: Wanted, sample: Value, isMore: boolean, words: { text: string; textHint: string }): Ask {
  const shared = { flag: flagOf(each), kind: each.kind, path: each.path };
  if (each.path[0] === BODY) {
    const isNeeded = each.kind === 'update';
    return { ...shared, flag: 'text', label: words.text, hint: words.textHint, isNeeded, isMany: false, values: [], references: [] };
  }
  const root = kinds[each.kind].schema;
  const schema = schemaAt(root, sample, each.path);
  if (!schema) throw new Error(`No field ${each.path.join('.')} of ${each.kind}`);
  const item = elementOf(schema);
  return {
    ...shared,
    schema,
    label: labelOf(schema) ?? shared.flag,
    hint: metaOf(schema).description ?? '',
    isNeeded: !isMore && !isNullable(schema) && allNeeded(root, sample, each.path),
    isMany: item !== undefined,
    values: valuesOf(schema),
    references: (metaOf(schema).references ?? (item && metaOf(item).references) ?? []) as Kind[],
  };
}

export function asksOf({ fields, more, given }: Recipe, words: { text: string; textHint: string }): { asked: Ask[]; more: Ask[] } {
  const asks = (list: readonly Wanted[], isMore: boolean) => list.map((each) => ask(each, given[each.kind] ?? {}, isMore, words));
  return { asked: asks(fields, false), more: asks(more, true) };
}

/** What stands in the file for an answer. What cannot be a value stays as it was typed: the check says why. */
export function answerValue({ schema, isMany, values }: Ask, given: readonly string[]): unknown {
  const answers = given.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const [first] = answers;
  if (schema === undefined) return given[0];
  if (first === undefined) return isNullable(schema) ? null : undefined;
  if (isMany) return answers.length === 1 && values.includes(first) ? first : answers;
  if (typeOf(schema) === 'boolean') return /^(true|yes|y)$/i.test(first) ? true : first;
  return holdsNumber(schema) && /^-?\d+(\.\d+)?$/.test(first) ? Number(first) : first;
}

/** A copy of a value with something else at a path. */
export function withValue(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const inner = withValue((value as Record<string | number, unknown> | undefined)?.[key], rest, to);
  if (typeof key === 'number') return Object.assign([...((value as unknown[] | undefined) ?? [])], { [key]: inner });
  return { ...((value as Value | undefined) ?? {}), [key]: inner };
}

/** The fields of the file of a kind, as answered. */
export const valueFrom = (asks: readonly Ask[], kind: Kind, answers: Answers, given: Value = {}): Value =>
  asks
    .filter((each) => each.kind === kind && each.schema !== undefined)
    .reduce<Value>((value, each) => {
      const here = answerValue(each, answers[each.flag] ?? []);
      return here === undefined ? value : (withValue(value, each.path, here) as Value);
    }, given);

/** The paragraphs of the text below the fields; undefined for what has none. */
export function paragraphsFrom(asks: readonly Ask[], answers: Answers): string[] | undefined {
  const body = asks.find(({ schema }) => schema === undefined);
  if (!body) return undefined;
  const [text = ''] = answers[body.flag] ?? [];
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
