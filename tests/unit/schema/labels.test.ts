/** Every field of every kind has a short name for forms, comparisons and tables, beside the sentence that describes it. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/schema/kinds.ts';
import { childSchema, fieldNames, labelOf, metaOf, optionsOf, type Schema, typeOf } from '../../../src/schema/schema-walk.ts';

/** The objects within a schema, at any depth, each with where it stands. */
function objectsIn(schema: Schema, place: string): { place: string; shape: Record<string, Schema> }[] {
  const shape = Object.fromEntries(fieldNames(schema).map((name) => [name, childSchema(schema, name) as Schema]));
  if (typeOf(schema) === 'object')
    return [{ place, shape }, ...Object.entries(shape).flatMap(([name, field]) => objectsIn(field, `${place}.${name}`))];
  if (typeOf(schema) === 'array') return objectsIn(childSchema(schema, 0) as Schema, `${place}[]`);
  return optionsOf(schema).flatMap((option) => objectsIn(option, place));
}

const objects = Object.entries(kinds).flatMap(([kind, { schema }]) => objectsIn(schema, kind));
const fields = objects.flatMap(({ place, shape }) =>
  Object.entries(shape).map(([name, schema]) => ({ field: `${place}.${name}`, label: labelOf(schema), schema })),
);

describe('every field', () => {
  it('has a label', () => {
    expect(fields.filter(({ label }) => !label).map(({ field }) => field)).toEqual([]);
  });

  it('has one that is short, begins with a capital and has no full stop', () => {
    const isShort = (label = '') => label.length <= 24 && label.split(' ').length <= 4 && /^\p{Lu}.*[^.]$/u.test(label);
    expect(fields.filter(({ label }) => !isShort(label)).map(({ field, label }) => `${field}: ${label}`)).toEqual([]);
  });

  it('has another than the fields beside it', () => {
    const twice = objects.flatMap(({ place, shape }) => {
      const labels = Object.values(shape).map(labelOf);
      return labels.filter((label, index) => labels.indexOf(label) < index).map((label) => `${place}: ${label}`);
    });
    expect(twice).toEqual([]);
  });

  it('has a description too', () => {
    expect(fields.filter(({ schema }) => !metaOf(schema).description).map(({ field }) => field)).toEqual([]);
  });
});
