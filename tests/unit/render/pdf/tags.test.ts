/** Every document can be read by everybody, in each edition; and the walker of tags that says so finds what is broken. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { compilePdf } from '../../../../src/publish/document-files.ts';
import { compileTypst } from '../../../../src/render/pdf/compile-pdf.ts';
import { mendStructure } from '../../../../src/render/pdf/mend-structure.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { planDocuments } from '../../../../src/subjects/documents/documents.ts';
import { CONTENT } from '../fixture.ts';
import { documentProblems, loadPdf, tagsNamed, tagsOf } from './tags.ts';

const graph = buildGraph(readContent(CONTENT).entries);
const views = planDocuments(graph, graph.currentPlan)
  .filter(({ formats }) => formats.includes('pdf'))
  .map((document) => document.view());

it('are asked of every kind of document', () => expect(views.length).toBeGreaterThan(5));

describe.each(['standard', 'large-print'] as const)('the %s edition', (edition) => {
  it.each(views.map((view) => [view.name, view] as const))('of %s can be read by everybody', async (_, view) => {
    expect(await documentProblems(await compilePdf(view, edition))).toEqual([]);
  });
});

describe('the texts of tags', () => {
  it('are those of the page', async () => {
    const [whole] = views;
    if (!whole) throw new Error('no document');
    const tags = tagsOf(await loadPdf(await compilePdf(whole)));
    expect(tagsNamed(tags, 'H2').map(({ text }) => text)).toContain('Street safety');
    expect(tagsNamed(tags, 'TD').map(({ text }) => text)).toContain('Put up lights in Station Road');
    expect(tagsNamed(tags, 'Note').map(({ text }) => text)).toContainEqual(expect.stringContaining('Source: Safer Fens Plan'));
  });
});

/** A small document with one of everything. */
const SOURCE = `#set document(title: "Title")
#set text(lang: "en", font: "Atkinson Hyperlegible Next", fallback: false)
= One
== Two
#link("https://fens.example")[The fens]
#table(columns: 2, table.header([A], [B]), [1], [2], [3], [4])
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"), format: "svg", alt: "A square")
`;
const sound = mendStructure(compileTypst(SOURCE, {}), ['AtkinsonHyperlegibleNext']);
const name = PDFName.of;

/** The document with something taken away. */
async function broken(change: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await loadPdf(sound);
  change(pdf);
  return pdf.save({ updateFieldAppearances: false });
}

const dictionaries = (pdf: PDFDocument) =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
const elements = (pdf: PDFDocument, tag: string) => dictionaries(pdf).filter((each) => each.get(name('S')) === name(tag));

/** What is taken away, and what is said of it. */
const changes: [what: string, change: (pdf: PDFDocument) => void, problem: string | RegExp][] = [
  ['the language', ({ catalog }) => catalog.delete(name('Lang')), 'the document has no language'],
  ['the title', (pdf) => pdf.setTitle(' '), 'the document has no title'],
  ['its being shown', ({ catalog }) => catalog.delete(name('ViewerPreferences')), /^the title is not shown/],
  ['the mark of a tagged file', ({ catalog }) => catalog.delete(name('MarkInfo')), 'the document does not say that it is tagged'],
  ['the name of the standard', ({ catalog }) => catalog.delete(name('Metadata')), 'the document does not say that it meets PDF/UA-1'],
  ['the structure', ({ catalog }) => catalog.delete(name('StructTreeRoot')), 'the document has no structure'],
  ['the bookmarks', ({ catalog }) => catalog.delete(name('Outlines')), 'the document has no bookmarks'],
  ['alternative text', (pdf) => elements(pdf, 'Figure')[0]?.delete(name('Alt')), 'a figure has no alternative text'],
  ['a level of heading', (pdf) => elements(pdf, 'H2')[0]?.set(name('S'), name('H4')), 'heading “Two” is of level 4, after one of level 1'],
  [
    'all headings',
    (pdf) => {
      for (const each of ['H1', 'H2'].flatMap((tag) => elements(pdf, tag))) each.set(name('S'), name('P'));
    },
    'the document has no headings',
  ],
  [
    'the heads of rows',
    (pdf) => {
      for (const cell of elements(pdf, 'TH')) if (cell.toString().includes('/Row')) cell.set(name('S'), name('TD'));
    },
    'table “AB1234”: the row “12” has no head',
  ],
  [
    'the scope of columns',
    (pdf) => {
      for (const cell of elements(pdf, 'TH')) if (cell.toString().includes('/Column')) cell.delete(name('A'));
    },
    'table “AB1234” has columns without a head',
  ],
  [
    'a cell',
    (pdf) => {
      const row = elements(pdf, 'TR').find((each) => each.lookup(name('K'), PDFArray).size() === 2);
      row?.lookup(name('K'), PDFArray).remove(1);
    },
    'table “AB123”: the row “3” is not as long as the head',
  ],
  [
    'the description of a link',
    (pdf) => {
      for (const each of dictionaries(pdf)) if (each.get(name('Subtype')) === name('Link')) each.delete(name('Contents'));
    },
    'page 1 has a link without a description',
  ],
  [
    'a link’s place in the structure',
    (pdf) => {
      const [link] = elements(pdf, 'Link');
      link?.set(name('K'), pdf.context.obj([]));
    },
    'page 1 has a link that is not in the structure',
  ],
  [
    'a paragraph’s place in the structure',
    (pdf) => elements(pdf, 'H1')[0]?.set(name('K'), pdf.context.obj([])),
    'page 1: “One” is not in the structure',
  ],
  ['the words of a heading', (pdf) => elements(pdf, 'H2')[0]?.set(name('K'), pdf.context.obj([])), 'a heading of level 2 has no words'],
  [
    'a font',
    (pdf) => {
      for (const each of dictionaries(pdf)) for (const key of ['FontFile2', 'FontFile3']) each.delete(name(key));
    },
    /AtkinsonHyperlegibleNext\S* is not embedded/,
  ],
];

describe('a broken document', () => {
  it('is broken by us: the one it is made from is sound', async () => {
    expect(await documentProblems(sound)).toEqual([]);
    expect(await documentProblems(await broken(() => undefined))).toEqual([]);
  });

  it.each(changes)('without %s is found', async (_, change, problem) => {
    expect(await documentProblems(await broken(change))).toContainEqual(expect.stringMatching(problem));
  });

  it('whose compiler was not mended is found: it has no heads of rows', async () => {
    expect(await documentProblems(compileTypst(SOURCE, {}))).toContain('table “AB1234”: the row “12” has no head');
  });

  /** Paints more on the page. */
  const painted = (operators: string) =>
    broken((pdf) => {
      const page = pdf.getPages()[0];
      const more = pdf.context.register(PDFRawStream.of(pdf.context.obj({}), Buffer.from(operators)));
      page?.node.addContentStream(more);
    });

  it('with something that is neither tagged nor decoration is found', async () => {
    expect(await documentProblems(await painted('0 0 9 9 re f'))).toEqual([
      'page 1 has content that is neither tagged nor marked as decoration',
    ]);
    expect(await documentProblems(await painted('/Artifact BMC 0 0 9 9 re f EMC'))).toEqual([]);
  });

  it('with an empty page is found', async () => {
    expect(await documentProblems(await broken((pdf) => pdf.addPage()))).toEqual(['page 2 is empty']);
  });

  it('with a picture made of dots is found', async () => {
    const picture = await broken(({ context }) => {
      context.register(PDFRawStream.of(context.obj({ Subtype: 'Image', Width: 1, Height: 1 }), new Uint8Array(3)));
    });
    expect(await documentProblems(picture)).toEqual(['the document has a picture made of dots']);
  });

  it('with a line over the edge, or over another, is found', async () => {
    const [head = '', body = ''] = SOURCE.split('= One\n');
    const over = `${head}= One\n#box(width: 1pt, [#box(width: 900pt)[${'word '.repeat(40)}]])\n#place(top, dy: 2pt)[Another]\n${body}`;
    const problems = await documentProblems(mendStructure(compileTypst(over, {}), ['AtkinsonHyperlegibleNext']));
    expect(problems).toContainEqual(expect.stringMatching(/^page 1: “word word .*” runs over the edge$/));
    expect(problems).toContainEqual(expect.stringMatching(/“Another” and “One” stand in each other’s place|“One” and “Another” stand in/));
  });
});
