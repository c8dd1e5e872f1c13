/**
 * Two values of one schema -> the fields that differ. Fields are walked by their schema: the items of a list of objects are told
 * apart by their key, so that one that is new is one change and one that only moved is none; of a list of words or references
 * it is said what came and what went.
 */
import {
  childSchema,
  elementOf,
  fieldNames,
  isObject,
  isSame,
  keyOf,
  labelOf,
  optionFor,
  type Schema,
  unwrap,
} from '../../schema/schema-walk.ts';

/** A step on the way to a value: a field by its label, or an item of a list by what tells it apart. */
export type Step = { label: string } | { key: readonly { schema: Schema; value: unknown; name: string }[] };

export interface FieldChange {
  /** The way to the value: names of fields, and the keys of items. */
  path: readonly string[];
  steps: readonly Step[];
  schema: Schema;
  /** Nothing where there was none. */
  before: unknown;
  after: unknown;
  /** What the field stands in, on both sides: a figure has its unit from there. */
  within: { before: unknown; after: unknown };
}

type Fields = Record<string, unknown>;

const isListOfObjects = (schema: Schema): boolean => keyOf(schema).length > 0;

/** The items by their keys. Where two have the same, they are told apart by their order. */
function byKey(items: readonly Fields[], key: readonly string[]): Map<string, Fields> {
  const met = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const name = key
        .map((field) => item[field] ?? '')
        .join(' ')
        .trim();
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      return [nth === 1 ? name : `${name} ${nth}`, item];
    }),
  );
}

interface At {
  path: readonly string[];
  steps: readonly Step[];
  within: { before: unknown; after: unknown };
}

function ofFields(schema: Schema, before: Fields, after: Fields, at: Pick<At, 'path' | 'steps'>): FieldChange[] {
  const [first, second] = [optionFor(schema, before), optionFor(schema, after)];
  const names = [...new Set([...fieldNames(second), ...fieldNames(first)])];
  return names.flatMap((name) => {
    const field = childSchema(second, name) ?? childSchema(first, name);
    if (!field) return [];
    const step = { label: labelOf(field) ?? name };
    return changesOf(field, before[name], after[name], { path: [...at.path, name], steps: [...at.steps, step], within: { before, after } });
  });
}

function ofItems(schema: Schema, before: readonly Fields[], after: readonly Fields[], at: At): FieldChange[] {
  const key = keyOf(schema);
  const element = elementOf(schema) as Schema;
  const [old, now] = [byKey(before, key), byKey(after, key)];
  const [gone, come] = [[...old.keys()].filter((name) => !now.has(name)), [...now.keys()].filter((name) => !old.has(name))];
  // One that went where one came is that one with another key.
  const [renamed] = gone.length === 1 && come.length === 1 ? [{ from: gone[0] as string, to: come[0] as string }] : [];
  const place = (name: string, item: Fields): At => {
    const keys = key.flatMap((field) => {
      const its = childSchema(optionFor(element, item), field);
      return its && item[field] !== undefined ? [{ schema: its, value: item[field], name: field }] : [];
    });
    return { path: [...at.path, name], steps: [...at.steps, { key: keys }], within: at.within };
  };
  const whole = (name: string, was: Fields | undefined, is: Fields | undefined): FieldChange => ({
    ...place(name, (is ?? was) as Fields),
    schema: element,
    before: was,
    after: is,
  });
  return [
    ...[...now].flatMap(([name, item]) => {
      const was = old.get(name) ?? (renamed?.to === name ? old.get(renamed.from) : undefined);
      if (!was) return [whole(name, undefined, item)];
      if (isSame(was, item)) return [];
      // What tells a renamed one apart is what changed in it: it is not named by that.
      const itsPlace = place(name, was);
      return ofFields(element, was, item, old.has(name) ? itsPlace : { ...itsPlace, steps: at.steps });
    }),
    ...gone.filter((name) => renamed?.from !== name).map((name) => whole(name, old.get(name), undefined)),
  ];
}

/** How a value changed that may be a list, fields, or a fact of its own. */
function changesOf(schema: Schema, before: unknown, after: unknown, at: At): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isListOfObjects(schema) && [before, after].every((side) => Array.isArray(side) || side === undefined))
    return ofItems(schema, (before ?? []) as Fields[], (after ?? []) as Fields[], at);
  if (isObject(before) && isObject(after)) return ofFields(schema, before, after, at);
  // In another order they are the same words or references.
  if (Array.isArray(before) && Array.isArray(after) && isSame(before.toSorted(), after.toSorted())) return [];
  return [{ ...at, schema: unwrap(schema), before, after }];
}

/** Every field in which the data of an entry differ. */
export const fieldChanges = (schema: Schema, before: object, after: object): FieldChange[] =>
  before === after ? [] : ofFields(schema, before as Fields, after as Fields, { path: [], steps: [] });
