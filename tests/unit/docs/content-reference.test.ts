/** The content reference is made from the schemas: it says what they say, and they leave nothing unsaid. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentReference, FILE } from '../../../scripts/reference/content-reference.ts';
import { components } from '../../../src/schema/components.ts';
import { type Kind, kinds } from '../../../src/schema/kinds.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** The paths of all fields, however deep, that have no description. */
function withoutDescription(schema: Json, path: string): string[] {
  const within = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((part) => typeof part === 'object') as Json[];
  return [
    ...within.flatMap((part) => withoutDescription(part, path)),
    ...Object.entries((schema.properties ?? {}) as Record<string, Json>).flatMap(([name, field]) => {
      const own = `${path}.${name}`;
      return [...(field.description?.trim() ? [] : [own]), ...withoutDescription(field, own)];
    }),
  ];
}

const names = Object.keys(kinds) as Kind[];

test('the reference is up to date (npm run content-reference)', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(contentReference());
});

describe.each(names)('%s', (kind) => {
  const schema = z.toJSONSchema(kinds[kind].schema, { io: 'input' });

  test('it and each of its fields has a description', () => {
    expect(schema.description).toBeTruthy();
    expect(withoutDescription(schema, kind)).toEqual([]);
  });

  test('the reference has it, with its file and all its fields', () => {
    const { label, place } = kinds[kind];
    const [, section = ''] = contentReference().split(new RegExp(`^## ${label}$`, 'im'));
    const own = section.split(/^## /m)[0];
    expect(own).toContain(place);
    for (const field of Object.keys(schema.properties ?? {})) expect(own).toContain(`| \`${field}\` |`);
  });
});

test('each attribute of each component has a description', () => {
  const found = Object.entries(components).flatMap(([name, schema]) => withoutDescription(z.toJSONSchema(schema, { io: 'input' }), name));
  expect(found).toEqual([]);
});

test('links within the reference lead to its headings', () => {
  const text = contentReference();
  const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words.toLowerCase().replaceAll(' ', '-')));
  const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((target) => !headings.has(target))).toEqual([]);
});
