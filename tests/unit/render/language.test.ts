/**
 * What documents say of themselves is said in their language: here in the one that nobody speaks, which has no plain Latin
 * letter. And what is said with the number of a page is said whole where there are no pages.
 */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/nodes/document.ts';
import { link, paragraph, type Run, table, text } from '../../../src/nodes/nodes.ts';
import { brfOf } from '../../../src/render/braille/braille.ts';
import { epubOf } from '../../../src/render/epub/epub.ts';
import { qrCode } from '../../../src/render/pdf/qr-code.ts';
import { typstInput } from '../../../src/render/pdf/typst-input.ts';
import { plainTextOf } from '../../../src/render/text/plain-text.ts';
import { readBook, textOf } from './epub/epub-files.ts';

const PART: Run = link({ label: 'Teil', address: '/teil/' });
const PAGED = {
  type: 'paged',
  address: '/teil/',
  runs: [...text('Siehe '), PART, ...text('.')],
  withPage: [...text('Siehe '), PART, ...text(' auf Seite '), { type: 'page', address: '/teil/' }, ...text('.')],
} satisfies Run;

const document = (over: Partial<Document> = {}): Document => ({
  name: 'plan',
  title: '1',
  subtitle: '2',
  author: '3',
  origin: '',
  rights: '',
  subject: '4',
  language: 'en-XA',
  status: '5.',
  lastRecord: '2025-03-01',
  lastRecordText: '1.3.2025',
  site: 'https://x.example/',
  address: 'https://x.example/6/',
  contact: '7',
  stillTrue: 'https://www.example.org/check/plan/',
  place: 'https://www.example.org/check/plan/#2026-01-01.plan',
  brand: '#12436D',
  orientation: 'portrait',
  opening: 'cover',
  nodes: table('8', [['9', 1]], [[text('10')]]),
  hasParts: true,
  ...over,
});

/** Words in plain Latin letters; addresses have them in every language. */
const latinIn = (said: string) => said.replace(/https?:\/\/\S+/g, '').match(/[A-Za-z]{2,}/g) ?? [];
const printed = (of: Document) => typstInput(of, 'standard', (words) => words) as Record<string, unknown>;

describe('in a language that nobody speaks', () => {
  it('a text has its first page, its list of contents and its tables in it', () => {
    expect(latinIn(plainTextOf(document()))).toEqual([]);
  });

  it('an e-book has its title page and its list of contents in it', () => {
    const { pages, navigation } = readBook(epubOf(document()));
    expect(pages.size).toBe(1);
    for (const page of [...pages.values(), navigation]) expect(latinIn(textOf(page))).toEqual([]);
  });

  it.each(['cover', 'sheet'] as const)('a PDF with a %s says in it on which day it was true, and counts its pages', (opening) => {
    const { knownOn, qrCodeWords, contents, pageNumber, stillTrue } = printed(document({ opening }));
    expect(latinIn([knownOn, qrCodeWords, contents].join(' '))).toEqual([]);
    // The address of the page stands in it without its scheme.
    expect(latinIn(String(stillTrue).replace(/\S*\/check\/\S*/, ''))).toEqual([]);
    expect(stillTrue).toContain('/check/plan');
    // What the code is read as, not only what is said of it.
    expect(printed(document({ opening })).qrCode).toBe(qrCode('https://www.example.org/check/plan/#2026-01-01.plan'));
    const words = (pageNumber as unknown[]).filter((piece) => typeof piece === 'string');
    expect(latinIn(words.join(' '))).toEqual([]);
    expect((pageNumber as unknown[]).filter((piece) => typeof piece !== 'string')).toEqual([{ count: 'page' }, { count: 'last' }]);
  });
});

describe('what is said with the number of a page', () => {
  const nodes = [paragraph([PAGED])];
  const withPart = [...nodes, { type: 'heading', level: 1, runs: text('Teil'), address: '/teil/' } as const];

  it('is said without it in a text, in braille and in an e-book', () => {
    expect(plainTextOf(document({ nodes }))).toContain('Siehe Teil.');
    expect(brfOf(document({ nodes }))).toBe(brfOf(document({ nodes: [paragraph(PAGED.runs)] })));
    const book = [...readBook(epubOf(document({ nodes: withPart }))).pages.values()].map(textOf).join(' ');
    expect(book).toContain('Siehe Teil.');
    expect(book).not.toContain('auf Seite');
  });

  it('has it in a PDF that has the part, and not in one that has not', () => {
    expect(JSON.stringify(printed(document({ nodes: withPart })).nodes)).toContain('auf Seite');
    expect(JSON.stringify(printed(document({ nodes })).nodes)).not.toContain('auf Seite');
  });
});
