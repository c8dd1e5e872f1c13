/** Several things in one cell, or beside one label, read as a list in every format, and not as words between semicolons. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/nodes/document.ts';
import { type DocumentNode, facts, linkList, listed, text, textList } from '../../../src/nodes/nodes.ts';
import { onPaper } from '../../../src/nodes/on-paper.ts';
import { compilePdf, plainText } from '../../../src/publish/document-files.ts';
import { xhtmlOf } from '../../../src/render/epub/epub-xhtml.ts';
import { passagesOf } from '../../../src/render/text/passages.ts';
import { documentNodes } from '../../../src/subjects/documents/document-nodes.ts';
import type { DocumentView } from '../../../src/subjects/documents/document-view.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { fixtureDocument } from './fixture.ts';
import { documentProblems, loadPdf, type Tag, tagsNamed, tagsOf } from './pdf/tags.ts';

const OWNERS = ['Fens Council', 'Fens Police; and Fire'];
const METHODS = ['Online', 'On paper', 'At a meeting', 'By telephone'];
const PRIORITY = '/plans/safer-fens-2024/priorities/street-safety/';
/** What a report says of several answers at once, beside their chart. */
const ANSWERS = [
  { labels: [{ label: 'Streets; lanes', address: PRIORITY }, { label: 'Something else' }], words: 'The report gives no figure' },
];

/** The fixture with several of what most of its entries have one. */
const view: DocumentView = JSON.parse(
  JSON.stringify(fixtureDocument(), (key, value: unknown) => {
    if (key === 'ownedBy') return OWNERS;
    if (key === 'methods') return METHODS;
    return key === 'answers' && JSON.stringify(value).includes('no figure') ? ANSWERS : value;
  }),
);

/** The items of each list in these tags, without their signs. */
const listsIn = (tag: Tag): string[][] =>
  tagsNamed(tag, 'L').map((list) => list.children.flatMap((item) => tagsNamed(item, 'LBody')[0]?.text.trim() ?? []));

describe.each(['standard', 'large-print'] as const)('in the %s PDF', (edition: Edition) => {
  let tags: Tag;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await compilePdf(view, edition);
    tags = tagsOf(await loadPdf(bytes));
  });

  it('are lists within cells and beside labels', async () => {
    expect(await documentProblems(bytes)).toEqual([]);
    const lists = listsIn(tags);
    expect(lists).toContainEqual(OWNERS);
    expect(lists).toContainEqual(METHODS);
    expect(lists).toContainEqual(['Lights are on', 'Fewer complaints']);
    if (edition === 'standard') expect(tagsNamed(tags, 'TD').flatMap(listsIn)).toContainEqual(OWNERS);
  });

  it('are a list of links below the words that are said of them', () => {
    const list = tagsNamed(tags, 'L').findLast(({ text: said }) => said.includes('Streets; lanes'));
    expect(list && listsIn(list)[0]).toEqual(['Streets; lanes', 'Something else']);
    expect(list && tagsNamed(list, 'Link').map(({ text: said }) => said)).toEqual(['Streets; lanes']);
  });
});

describe('in plain text and braille', () => {
  const written = plainText(view);

  it('stand on lines of their own, below their label', () => {
    expect(written).toContain('  Owner:\n    • Fens Council\n    • Fens Police; and Fire\n');
    expect(written).toContain('Ways to answer:\n  • Online\n  • On paper\n  • At a meeting\n  • By telephone\n');
    expect(written).toContain('This is said of these answers:\n  • Streets; lanes\n  • Something else\n');
  });

  it('do so in a table of pairs too', () => {
    const table: DocumentNode = { type: 'table', columns: [{ head: [] }, { head: [] }], rows: [[text('Owners'), textList(OWNERS)]] };
    expect(passagesOf([table], (address) => address, wordsIn('en-GB')).map((passage) => passage.text)).toEqual([
      'Table',
      'Owners:\n• Fens Council\n• Fens Police; and Fire',
    ]);
  });
});

describe('in an e-book', () => {
  const xhtml = xhtmlOf(documentNodes(view), { hrefOf: (address) => address, idOf: () => undefined, words: wordsIn('en-GB'), below: 0 });

  it('are lists', () => {
    expect(xhtml).toContain('<td data-label="Owner: "><ul><li>Fens Council</li><li>Fens Police; and Fire</li></ul></td>');
    expect(xhtml).toContain(`<dt>Ways to answer</dt><dd><ul>${METHODS.map((each) => `<li>${each}</li>`).join('')}</ul></dd>`);
    expect(xhtml).toContain(`<a href="${PRIORITY}">Streets; lanes</a>`);
  });
});

describe('beside a label', () => {
  const content = (items: string[]) => onPaper(facts(['Lead', textList(items)]), wordsIn('en-GB'))[0];
  const inOneLine = (items: string[]) => JSON.stringify(content(items)).includes(JSON.stringify('; '));

  it('stay in one line where they are few and short, and can be told apart', () => {
    expect(inOneLine(['Police', 'Council', 'Fire'])).toBe(true);
    expect(inOneLine(['Police', 'Council', 'Fire', 'Health'])).toBe(false);
    expect(inOneLine(['Police; and Fire', 'Council'])).toBe(false);
    expect(
      inOneLine(['Police', 'The council that has the most to do with it, and whose name is long, as is what it does in the Fens']),
    ).toBe(false);
  });

  it('are text where there is one, and nothing where there is none', () => {
    expect(listed([text('Police')])).toEqual(text('Police'));
    expect(content(['Police'])).toMatchObject({ items: [{ label: 'Lead', content: text('Police') }] });
    expect(facts(['Lead', linkList([])])).toEqual([]);
  });
});
