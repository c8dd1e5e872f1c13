/** Who copies text out of a PDF, or has it read aloud, gets what is printed and no signs that nobody can see. */
import { PDFDict, PDFHexString, type PDFObject, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/nodes/document.ts';
import { compilePdf } from '../../../src/publish/document-files.ts';
import { fixtureDocument, withWords } from './fixture.ts';
import { documentProblems, loadPdf, outlineOf, tagsNamed, tagsOf } from './pdf/tags.ts';
import { type PageContent, readContent } from './pdf-content.ts';

/** Places to break, joiners, marks of direction, byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Longer than any column: it has to break, and somebody will want to copy it. */
const ADDRESS = `https://www.fens-council.example/${'safety_and_order.'.repeat(8)}html?page=2`;
const WORD = 'Llanfair'.repeat(12);

/** Every text of the file that is no instruction for the page: descriptions, titles, bookmarks. */
const textsIn = (object: PDFObject): string[] => {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  return object instanceof PDFDict ? object.values().flatMap(textsIn) : [];
};

const contentTexts = ({ lines, replacements }: PageContent): string[] => [...lines.map(({ text }) => text), ...replacements];

describe.each(['standard', 'large-print'] as const)('the text of the %s PDF', (edition: Edition) => {
  it.each([
    ['with words of a usual length', (words: string) => words],
    ['with an address after every text', (words: string) => `${words} ${ADDRESS}`],
    ['with an address for every text', () => ADDRESS],
    ['with a long word for every text', () => WORD],
    ['with an emoji of several characters for every text', () => '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\ufe0f'],
  ])('has no sign that cannot be seen: %s', async (_, change) => {
    const bytes = await compilePdf(withWords(fixtureDocument(), change), edition);
    expect(await documentProblems(bytes)).toEqual([]);
    const pdf = await loadPdf(bytes);
    const printed = pdf.getPages().flatMap((page) => contentTexts(readContent(page, pdf.context)));
    const described = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => textsIn(object));
    expect([...printed, ...described].filter((text) => UNSEEN.test(text))).toEqual([]);
  });

  it('has an address in one piece, over all the lines that it takes, in headings and bookmarks too', async () => {
    const pdf = await loadPdf(
      await compilePdf(
        withWords(fixtureDocument(), () => ADDRESS),
        edition,
      ),
    );
    const tags = tagsOf(pdf);
    expect(tagsNamed(tags, 'Title').map(({ text }) => text)).toEqual([ADDRESS]);
    expect(tagsNamed(tags, 'H2').map(({ text }) => text)).toContain(ADDRESS);
    expect(outlineOf(pdf)).toContain(ADDRESS);
    if (edition === 'standard') expect(tagsNamed(tags, 'TD').map(({ text }) => text)).toContain(ADDRESS);
  });
});
