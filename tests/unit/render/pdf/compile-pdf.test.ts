/** The PDF itself: the same bytes each time, the structure that PDF/UA asks for, and texts that stay texts. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../../src/publish/document-files.ts';
import { compileTypst } from '../../../../src/render/pdf/compile-pdf.ts';
import { CONTENT, fixtureDocument } from '../fixture.ts';
import { loadPdf, outlineOf, tagsNamed, tagsOf } from './tags.ts';

const view = fixtureDocument();
const pdf = await compilePdf(view);
const loaded = await loadPdf(pdf);
const tags = tagsOf(loaded);

describe('the bytes', () => {
  it('are those of a PDF', () => {
    expect(Buffer.from(pdf.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
  });

  it('are the same the second time', async () => {
    expect(Buffer.compare(pdf, await compilePdf(fixtureDocument()))).toBe(0);
  });

  it('are the same in another process', () => {
    const code = `
      import { createHash } from 'node:crypto';
      const { buildGraph } = await import('./src/plan/graph.ts');
      const { readContent } = await import('./src/source/read-content.ts');
      const { planDocumentView } = await import('./src/subjects/plans/plan-document.ts');
      const { compilePdf } = await import('./src/publish/document-files.ts');
      const graph = buildGraph(readContent('${CONTENT}').entries);
      process.stdout.write(createHash('sha256').update(await compilePdf(planDocumentView(graph, graph.currentPlan))).digest('hex'));
    `;
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
    expect(other).toBe(createHash('sha256').update(pdf).digest('hex'));
  });

  it('survive the way of the view through a file', async () => {
    expect(Buffer.compare(pdf, await compilePdf(JSON.parse(JSON.stringify(view))))).toBe(0);
  });

  it('are the same when many documents are asked for at once', async () => {
    const many = await Promise.all([view, { ...view, title: 'Another' }, view].map((each) => compilePdf(each, 'large-print')));
    expect(Buffer.compare(many[0] ?? pdf, many[2] ?? pdf)).toBe(0);
    expect(Buffer.compare(many[0] ?? pdf, many[1] ?? pdf)).not.toBe(0);
  });
});

describe('the catalogue', () => {
  const { catalog } = loaded;

  it('says that the document is tagged, in which language, and to show its title', () => {
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'), PDFBool).asBoolean()).toBe(true);
    expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    expect(catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe('en-GB');
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'), PDFBool).asBoolean()).toBe(true);
  });

  it('names the plan, what it is about, its partnership and the day of the content', () => {
    expect(loaded.getTitle()).toBe('Safer Fens Plan');
    expect(loaded.getSubject()).toBe('How the partners make the Fens safer.');
    expect(loaded.getAuthor()).toBe('Fens Community Safety Partnership');
    expect(loaded.getCreationDate()?.toISOString()).toBe('2025-01-10T00:00:00.000Z');
  });

  it('has bookmarks for the parts and what is in them', () => {
    expect(outlineOf(loaded)).toEqual(
      expect.arrayContaining(['The plan at a glance', 'Priorities', 'Street safety', 'Delivery plan', '1. Overview', 'Glossary']),
    );
  });
});

describe('the tags', () => {
  it('give the table of the author no caption and those of the plan one', () => {
    const tables = tagsNamed(tags, 'Table');
    expect(tables.filter((table) => tagsNamed(table, 'Caption').length === 0)).toHaveLength(1);
  });

  it('tell in words what a chart shows, and what the list after a diagram says', () => {
    const [code, ...pictures] = tagsNamed(tags, 'Figure').map(({ alt }) => alt);
    expect(code).toBe('QR code, to see what came since then: https://safer-fens.example/plan/check/safer-fens-2024/#2025-01-10.plan');
    expect(pictures).toEqual([
      expect.stringMatching(/^Diagram of \d+ steps in columns, .*The list that follows says the same\.$/),
      expect.stringMatching(/^Most people agree that street safety is a priority\. .*Street safety \(80%\)/),
    ]);
  });

  it('mark lists, notes’ paragraphs and quotations', () => {
    expect(tagsNamed(tags, 'LI').length).toBeGreaterThan(10);
    expect(tagsNamed(tags, 'BlockQuote')).toHaveLength(1);
  });
});

describe('texts', () => {
  it('are never read as instructions', () => {
    expect(outlineOf(loaded)).toContain('#panic("x") $ x $ *bold* <script> @ref [U+1F600]');
  });

  it('link to the page that the document itself has', () => {
    const targets = loaded.catalog
      .lookup(PDFName.of('Names'), PDFDict)
      .lookup(PDFName.of('Dests'), PDFDict)
      .lookup(PDFName.of('Names'), PDFArray);
    expect(
      targets
        .asArray()
        .filter((name) => name instanceof PDFString || name instanceof PDFHexString)
        .map((name) => name.decodeText()),
    ).toContain('/plans/safer-fens-2024/priorities/street-safety/');
  });
});

describe('compileTypst', () => {
  it('throws warnings too, for the text would be lost', () => {
    expect(() => compileTypst('#set document(title: "T")\n#set text(font: "No Such Font")\nHello', {})).toThrow(
      /unknown font family: no such font/,
    );
  });

  it('throws what breaks the standard, in its words alone', () => {
    expect(() => compileTypst('Hello', {})).toThrow('The PDF cannot be made: PDF/UA-1 error: missing document title');
  });

  it('leaves the compiler fit for the next document', async () => {
    expect(Buffer.compare(pdf, await compilePdf(view))).toBe(0);
  });
});
