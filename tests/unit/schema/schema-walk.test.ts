/** Ways through a schema: to the field of a value, to what it may say, and to every value that a rule must see. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reference } from '../../../src/schema/fields.ts';
import {
  discriminatorOf,
  elementOf,
  fieldNames,
  isOptional,
  isText,
  isWhole,
  labelOf,
  longestOf,
  metaOf,
  optionFor,
  schemaAt,
  typeOf,
  unwrap,
  valuesOf,
  walk,
} from '../../../src/schema/schema-walk.ts';

const round = z.strictObject({ kind: z.literal('round'), radius: z.number().describe('How far.') });
const square = z.strictObject({ kind: z.literal('square'), side: z.string() });
const owner = reference('organisation', 'group');
const schema = z.strictObject({
  title: z.string().optional().describe('A title.'),
  owners: z.union([z.enum(['not stated']), z.array(owner).min(1)]),
  shapes: z.array(z.discriminatedUnion('kind', [round, square])).optional(),
});

test('what is noted of a field is found outside of “optional” and inside', () => {
  expect(metaOf(schema.shape.title)).toMatchObject({ description: 'A title.' });
  expect(metaOf(owner.optional())).toMatchObject({ references: ['organisation', 'group'] });
});

test('what is noted outside goes before what is noted inside', () => {
  const field = z.string().meta({ label: 'Inside', expected: 'a word' }).nullable().optional().meta({ label: 'Outside' });
  expect(metaOf(field)).toMatchObject({ label: 'Outside', expected: 'a word' });
  expect(labelOf(field)).toBe('Outside');
  expect(metaOf(unwrap(field)).label).toBe('Inside');
});

test('what kind of value a field holds, and how much of it', () => {
  expect([typeOf(schema.shape.title), typeOf(schema.shape.owners), typeOf(round.shape.radius)]).toEqual(['string', 'union', 'number']);
  expect([longestOf(z.string().min(1).max(40).optional()), longestOf(z.string()), longestOf(z.number().max(7))]).toEqual([
    40,
    undefined,
    undefined,
  ]);
  expect([isWhole(z.number().int().min(1).optional()), isWhole(z.number())]).toEqual([true, false]);
  expect(discriminatorOf(z.array(owner))).toBeUndefined();
  expect(discriminatorOf(z.discriminatedUnion('kind', [round, square]).optional())).toBe('kind');
});

test('of a union, the option that the value was meant to be', () => {
  expect(optionFor(schema.shape.owners, ['police'])).toBe(schema.shape.owners.options[1]);
  expect(optionFor(schema.shape.owners, 'not stated')).toBe(schema.shape.owners.options[0]);
  expect(optionFor(z.discriminatedUnion('kind', [round, square]), { kind: 'square' })).toBe(square);
});

test('a field is found through lists and unions, by the value that stands there', () => {
  const value = { shapes: [{ kind: 'round' }, { kind: 'square', side: 'x' }] };
  expect(schemaAt(schema, value, ['shapes', 1, 'side'])).toBe(square.shape.side);
  expect(schemaAt(schema, value, ['shapes', 0, 'side'])).toBeUndefined();
  expect(schemaAt(schema, {}, ['nothing', 'here'])).toBeUndefined();
});

test('what a field may say', () => {
  expect(fieldNames(schema)).toEqual(['title', 'owners', 'shapes']);
  expect(fieldNames(owner)).toEqual([]);
  expect(valuesOf(schema.shape.owners)).toEqual(['not stated']);
  expect(valuesOf(round.shape.kind)).toEqual(['round']);
  expect(elementOf(schema.shape.owners)).toBe(owner);
  expect(elementOf(round)).toBeUndefined();
  expect([isOptional(schema.shape.title), isOptional(schema.shape.owners), isOptional(z.string().default('x'))]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isText(schema.shape.title), isText(schema.shape.owners), isText(round.shape.radius)]).toEqual([true, true, false]);
});

test('a number or a word is no text: a figure stays a number', () => {
  expect(isText(z.union([z.number(), z.literal('suppressed')]).optional())).toBe(false);
});

test('a walk meets every value that is neither list nor fields, with its schema and path', () => {
  const met: string[] = [];
  const value = { title: 'T', owners: ['police', 'council'], shapes: [{ kind: 'round', radius: 2 }], unknown: 'x' };
  walk(schema, value, (field, each, path) => met.push(`${path.join('.')}=${each} ${metaOf(field).references?.length ?? ''}`.trim()));
  expect(met).toEqual(['title=T', 'owners.0=police 2', 'owners.1=council 2', 'shapes.0.kind=round', 'shapes.0.radius=2']);
});
