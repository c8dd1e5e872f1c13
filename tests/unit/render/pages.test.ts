/** Pages are in use: no page of a document has a line or two on it and nothing more. */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/nodes/document.ts';
import { compilePdf } from '../../../src/publish/document-files.ts';
import type { DocumentView } from '../../../src/subjects/documents/document-view.ts';
import { fixtureDocument } from './fixture.ts';
import { NEARLY_EMPTY, pageFills } from './page-fill.ts';
import { loadPdf } from './pdf/tags.ts';
import { readContent } from './pdf-content.ts';

const view = fixtureDocument();
const EDITIONS: Edition[] = ['standard', 'large-print'];
const made = async (document: DocumentView, edition: Edition) => loadPdf(await compilePdf(document, edition));

/** The partnership’s part of the fixture, with so many names that it is also known by. */
function partnershipWith(names: number): DocumentView['parts'][number] {
  const [part] = view.parts.filter(({ kind }) => kind === 'partnership');
  if (part?.kind !== 'partnership') throw new Error('no partnership');
  return {
    ...part,
    view: { ...part.view, alsoCalled: Array.from({ length: names }, (_, index) => `Name ${index + 1} of the partnership`) },
  };
}

describe('a part of a document', () => {
  it.each(EDITIONS)('begins on the page of the part before, where that has hardly begun (%s)', async (edition) => {
    const fills = pageFills(await made(view, edition));
    expect(fills.length).toBeGreaterThan(4);
    expect(fills.slice(1, -1).filter((fill) => fill < NEARLY_EMPTY)).toEqual([]);
  });

  it.each(EDITIONS)('begins a page where the part before has more than a third of one (%s)', async (edition) => {
    const [glossary] = view.parts.filter(({ kind }) => kind === 'glossary');
    if (!glossary) throw new Error('no glossary');
    const [title] = edition === 'standard' ? [24] : [30];
    for (const names of [0, 20, 40, 60]) {
      const pdf = await made({ ...view, parts: [partnershipWith(names), glossary] }, edition);
      const pages = pdf.getPages().map((page) => readContent(page, pdf.context).lines);
      const page = pages.findIndex((lines) => lines.some(({ text, size }) => text === 'Glossary' && Math.round(size) === title));
      const height = pdf.getPage(page).getHeight();
      const place = pages[page]?.find(({ text, size }) => text === 'Glossary' && Math.round(size) === title)?.baseline ?? 0;
      const isAtTop = height - place < 125;
      const above = (pages[page] ?? []).filter(({ baseline }) => baseline > place + 30 && baseline < height - 80);
      expect(isAtTop ? above.length === 0 : height - place < height * 0.48, `${names} names: at ${Math.round(height - place)} pt`).toBe(
        true,
      );
    }
  });
});

describe('the last page', () => {
  /** A sheet with so many words explained on it. */
  function sheet(words: number): DocumentView {
    const [part] = view.parts.filter(({ kind }) => kind === 'glossary');
    const [term] = part?.kind === 'glossary' ? part.view.letters.flatMap(({ terms }) => terms) : [];
    if (part?.kind !== 'glossary' || !term) throw new Error('no glossary');
    const terms = Array.from({ length: words }, (_, index) => ({ ...term, id: `term-${index}`, term: `Word ${index + 1}` }));
    return { ...view, opening: 'sheet', parts: [{ ...part, view: { ...part.view, letters: [{ letter: 'W', terms }] } }] };
  }

  it('does not hold what finds room on the page before, where that is set a little tighter', async () => {
    const lasts: number[] = [];
    for (let words = 20; words < 60; words += 1) {
      const fills = pageFills(await made(sheet(words), 'standard'));
      if (fills.length > 1) lasts.push(fills.at(-1) ?? 0);
    }
    expect(lasts.length).toBeGreaterThan(20);
    expect(Math.min(...lasts)).toBeGreaterThan(0.07);
  });

  it('comes out the same each time', async () => {
    const bytes = await Promise.all([40, 41, 42, 40].map((words) => compilePdf(sheet(words))));
    expect(Buffer.compare(bytes[0] ?? Buffer.alloc(0), bytes[3] ?? Buffer.alloc(0))).toBe(0);
  });
});
