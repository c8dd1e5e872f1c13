/** YAML as authors write it: text stays as it was typed, and every field has its place. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/source/read-yaml.ts';
import { problemsWith } from '../plan/broken-content.ts';

const schema = z.strictObject({
  number: z.string().optional(),
  flag: z.boolean().optional(),
  count: z.number().optional(),
  when: z.union([z.enum(['ongoing']), z.string()]).optional(),
  items: z.array(z.string()).optional(),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a'), value: z.string() }),
        z.strictObject({ kind: z.literal('b'), value: z.number() }),
      ]),
    )
    .optional(),
});

const read = (text: string, lineOffset = 0) => readYaml({ text, file: 'content/x.yaml', lineOffset }, schema);

test.each([
  ['number: 1.10\n', { number: '1.10' }],
  ['number: 007\n', { number: '007' }],
  ['number: 2021-09-16\n', { number: '2021-09-16' }],
  ['number: no\n', { number: 'no' }],
  ['number: true\n', { number: 'true' }],
  ['number: "1.10"\n', { number: '1.10' }],
  ['when: 2021\n', { when: '2021' }],
  ['items: [1.10, yes]\n', { items: ['1.10', 'yes'] }],
  ['count: 1.10\nflag: true\n', { count: 1.1, flag: true }],
  [
    'parts: [{ kind: a, value: 1.10 }, { kind: b, value: 1.10 }]\n',
    {
      parts: [
        { kind: 'a', value: '1.10' },
        { kind: 'b', value: 1.1 },
      ],
    },
  ],
  ['items: &these [1.10]\nparts: []\n', { items: ['1.10'], parts: [] }],
])('%j keeps text as it was typed, and numbers as numbers', (text, value) => {
  expect(read(text).value).toEqual(value);
});

test('lines that are written once and pointed to stand in both places, as text', () => {
  const shared = z.strictObject({ one: z.array(z.string()), two: z.array(z.string()) });
  expect(readYaml({ text: 'one: &same [1.10]\ntwo: *same\n', file: 'x', lineOffset: 0 }, shared).value).toEqual({
    one: ['1.10'],
    two: ['1.10'],
  });
});

test('the place of a field is its name; of an item, the item; of what is missing, what would hold it', () => {
  const { locate } = read('number: "1"\nitems:\n  - one\n  - two\nparts:\n  - kind: a\n    value: x\n');
  expect(locate(['number'])).toEqual({ line: 1, column: 1 });
  expect(locate(['items', 1])).toEqual({ line: 4, column: 5 });
  expect(locate(['parts', 0, 'value'])).toEqual({ line: 7, column: 5 });
  expect(locate(['parts', 0, 'missing'])).toEqual({ line: 6, column: 5 });
  expect(locate(['missing'])).toEqual({ line: 1, column: 1 });
});

test('lines above the fields are counted', () => {
  expect(read('number: 1\ncount: x\n', 1).locate(['count'])).toEqual({ line: 3, column: 1 });
});

test('columns are counted as editors do, behind letters that are not plain', () => {
  expect(read('items: [“é”, x]\n').locate(['items', 1])).toEqual({ line: 1, column: 14 });
});

test('a few lines that stand for millions are refused, quickly', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`),
  ].join('\n');
  const { value, problems } = read(`${bomb}\n`);
  expect(value).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['yaml/repeats']);
});

test('brackets within brackets without end are refused at once, and name their file', () => {
  const said = problemsWith({ 'organisations.yaml': `- id: police\n  name: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n` });
  expect(said).toEqual([
    'content/organisations.yaml:1:1: fields stand within fields without end. Write them as the content reference has them. [yaml/too-deep]',
  ]);
});
