/** A text as typed blocks: what each notation becomes, what links can point to, and where it stands. */
import { expect, test } from 'vitest';
import { type Block, plainText } from '../../../src/source/blocks.ts';
import { readBody } from '../../../src/source/read-body.ts';

const read = (text: string, { mdx = false, numbered = false, lineOffset = 0 } = {}) => {
  const { blocks = [], problems } = readBody({ text, file: 'content/x.md', lineOffset, mdx, components: true, numbered });
  return { blocks, problems };
};
const blocksOf = (text: string, options = {}) => {
  const { blocks, problems } = read(text, options);
  expect(problems).toEqual([]);
  return blocks;
};
const only = (text: string, options = {}) => {
  const blocks = blocksOf(text, options);
  expect(blocks).toHaveLength(1);
  return blocks[0] as Block;
};

test('a paragraph with bold, italic, a link and a break', () => {
  expect(only('One **two** *three*  \n[four](https://x.org)')).toEqual({
    type: 'paragraph',
    anchor: 'par-1',
    at: { line: 1, column: 1 },
    children: [
      { type: 'text', value: 'One ' },
      { type: 'strong', children: [{ type: 'text', value: 'two' }] },
      { type: 'text', value: ' ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'three' }] },
      { type: 'break' },
      { type: 'link', href: 'https://x.org', at: { line: 2, column: 1 }, children: [{ type: 'text', value: 'four' }] },
    ],
  });
});

test('lines of one paragraph are joined by a space', () => {
  expect(only('One\ntwo')).toMatchObject({ children: [{ type: 'text', value: 'One two' }] });
});

test('a heading has an id made of its words', () => {
  expect(only('## Why, and how?')).toMatchObject({ type: 'heading', depth: 2, id: 'why-and-how' });
});

test('headings with the same words have ids of their own', () => {
  const ids = blocksOf('## Why\n\n## Why\n\n## Why').map((block) => block.type === 'heading' && block.id);
  expect(ids).toEqual(['why', 'why-2', 'why-3']);
});

test('lists keep their order, their first number and lists within', () => {
  expect(only('3. a\n4. b\n   - c')).toMatchObject({
    type: 'list',
    ordered: true,
    start: 3,
    items: [[{ type: 'paragraph' }], [{ type: 'paragraph' }, { type: 'list', ordered: false, items: [[{ type: 'paragraph' }]] }]],
  });
});

test('a table knows which columns hold numbers', () => {
  const table = only('| A | n |\n| --- | ---: |\n| x | 1 |');
  expect(table).toMatchObject({ type: 'table', numeric: [false, true] });
  expect(table.type === 'table' && [table.head, ...table.rows].map((row) => row.map(plainText))).toEqual([
    ['A', 'n'],
    ['x', '1'],
  ]);
});

test('a quotation, and a note without its mark', () => {
  expect(only('> Words')).toMatchObject({ type: 'quote', children: [{ type: 'paragraph', children: [{ value: 'Words' }] }] });
  expect(only('> [!NOTE]\n> Words')).toMatchObject({ type: 'note', children: [{ type: 'paragraph', children: [{ value: 'Words' }] }] });
});

test('an image in a paragraph of its own', () => {
  expect(only('![A map](/map.png)')).toMatchObject({ type: 'image', src: '/map.png', alt: 'A map' });
});

test('a component with its attribute, in MDX', () => {
  expect(only('<TheoryOfChange id="marking" />', { mdx: true })).toMatchObject({
    type: 'component',
    name: 'TheoryOfChange',
    attributes: { id: 'marking' },
  });
});

test('a line across the page, and remarks, are no blocks', () => {
  expect(blocksOf('One\n\n---\n\n<!-- remark -->\n\nTwo').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

test('a paragraph that begins with a number can be cited by it', () => {
  expect(blocksOf('4.12 First.\n\nA2.1 Second.\n\n2021 was a year.', { numbered: true })).toMatchObject([
    { number: '4.12', anchor: 'p4.12', children: [{ value: 'First.' }] },
    { number: 'A2.1', anchor: 'pA2.1', children: [{ value: 'Second.' }] },
    { anchor: 'par-1', children: [{ value: '2021 was a year.' }] },
  ]);
});

test('where paragraphs are not numbered, a number is a word', () => {
  expect(only('4.12 people came.')).toMatchObject({ anchor: 'par-1', children: [{ value: '4.12 people came.' }] });
});

test('lines above the text are counted', () => {
  expect(only('\nText', { lineOffset: 10 })).toMatchObject({ at: { line: 12, column: 1 } });
});
