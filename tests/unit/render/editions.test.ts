/** What each edition and layout looks like: sizes, columns, pages, the way to the web. */

import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import decodeQR from 'qr/decode.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import type { Edition } from '../../../src/nodes/document.ts';
import { text } from '../../../src/nodes/nodes.ts';
import { compilePdf } from '../../../src/publish/document-files.ts';
import { chartPictures } from '../../../src/render/pdf/chart-pictures.ts';
import { recordsOf } from '../../../src/render/pdf/large-print.ts';
import { lookOf } from '../../../src/render/pdf/look.ts';
import { printableIn, readFonts } from '../../../src/render/pdf/printable-text.ts';
import { qrCode } from '../../../src/render/pdf/qr-code.ts';
import type { DocumentView } from '../../../src/subjects/documents/document-view.ts';
import { chartTable, words } from '../charts/in-english.ts';
import { fixtureDocument } from './fixture.ts';
import { documentProblems, loadPdf, type Tag, tagsNamed, tagsOf } from './pdf/tags.ts';
import { type Line, readContent } from './pdf-content.ts';

const view = fixtureDocument();
const [upright] = readFonts();
if (!upright) throw new Error('no font');
const printable = printableIn(upright);
/** A document with every example of a chart, in the place of the one it has. */
const withCharts = (charts: readonly ChartView[]): DocumentView => ({
  ...view,
  parts: view.parts
    .filter(({ kind }) => kind === 'consultations')
    .map((part) => {
      if (part.kind !== 'consultations') return part;
      const [first] = part.views;
      const [question] = first?.questions.filter(({ chart }) => chart) ?? [];
      if (!first || !question) throw new Error('the fixture has no question with a chart');
      const questions = charts.map((chart, index) => ({ ...question, id: `${question.id}-${index}`, chart, answers: [] }));
      return { ...part, views: [{ ...first, questions }] };
    }),
});

interface Made {
  pdf: PDFDocument;
  bytes: Uint8Array;
  tags: Tag;
  lines: (Line & { page: number })[];
}

async function make(document: DocumentView, edition: Edition): Promise<Made> {
  const bytes = await compilePdf(document, edition);
  const pdf = await loadPdf(bytes);
  const lines = pdf.getPages().flatMap((page, index) => readContent(page, pdf.context).lines.map((line) => ({ ...line, page: index + 1 })));
  return { pdf, bytes, tags: tagsOf(pdf), lines };
}

const fontsOf = ({ pdf }: Made): string[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('BaseFont')) ?? '')] : []))
    .filter(Boolean);
const sizesOn = ({ pdf }: Made) => pdf.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())].join(' '));
const onPage = ({ lines }: Made, page: number) =>
  lines
    .filter((line) => line.page === page)
    .map((line) => line.text)
    .join(' ');

describe('large print', () => {
  let large: Made;
  let standard: Made;
  beforeAll(async () => {
    large = await make({ ...view, orientation: 'landscape' }, 'large-print');
    standard = await make(view, 'standard');
  });

  it('has no letter under 18 pt, not in running heads and charts either', () => {
    const small = large.lines.filter(({ text: said, size }) => said.trim() && size < 17.95);
    expect(small.map(({ text: said, size, page }) => `page ${page}: ${said} (${size})`)).toEqual([]);
    expect(standard.lines.some(({ size }) => size < 12)).toBe(true);
  });

  it('has no tables with more than two columns, and all that is in them', () => {
    const rows = tagsNamed(large.tags, 'TR');
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ children }) => children.length > 2)).toEqual([]);
    const said = large.tags.text;
    for (const cell of tagsNamed(standard.tags, 'TD')) expect(said).toContain(cell.text.trim());
    expect(said).toContain('Put up lights in Station Road');
    const told = tagsNamed(large.tags, 'LI').map((item) => item.text);
    const first = told.indexOf('1.1');
    expect(told.slice(first, first + 5)).toEqual([
      '1.1',
      'ActionPut up lights in Station Road',
      'OwnerFens Council',
      'Due31 December 2024',
      'StatusComplete',
    ]);
  });

  it('has no slanted letters, and is upright paper', () => {
    expect(fontsOf(standard).some((font) => font.includes('Italic'))).toBe(true);
    expect(fontsOf(large).filter((font) => font.includes('Italic'))).toEqual([]);
    expect(new Set(sizesOn(large))).toEqual(new Set(['595 842']));
  });

  it('sends nobody to a note at the foot of the page', () => {
    expect(tagsNamed(standard.tags, 'Note').length).toBeGreaterThan(0);
    expect(tagsNamed(large.tags, 'Note')).toEqual([]);
    expect(large.tags.text).toContain('Source: Safer Fens Plan (April 2024), page 2');
  });
});

describe('recordsOf', () => {
  it('tells a row under its first cell, and leaves out what is empty', () => {
    const table = {
      type: 'table' as const,
      caption: 'Actions',
      columns: ['No.', 'Action', 'Owner'].map((head) => ({ head: text(head) })),
      rows: [[text('1.1'), text('Lights'), text('')]],
    };
    expect(recordsOf(table)).toEqual([
      { type: 'paragraph', runs: [{ type: 'strong', runs: text('Actions') }], keep: true },
      {
        type: 'list',
        ordered: false,
        plain: true,
        items: [
          [
            { type: 'paragraph', runs: [{ type: 'strong', runs: text('1.1') }], keep: true },
            { type: 'facts', items: [{ label: 'Action', content: text('Lights') }] },
          ],
        ],
      },
    ]);
  });
});

describe('charts', () => {
  const charts = chartExamples.map(({ chart }) => chart);
  const same = (words: string) => words;

  it('have words of 18 pt or more in large print, and fit a page', () => {
    const look = lookOf({ orientation: 'portrait', opening: 'cover' }, 'large-print');
    for (const chart of charts) {
      for (const { svg, width } of chartPictures(chart, look, same, 500, words)) {
        const [, , , wide = 0, high = 0] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
        const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => (Number(size) * width) / wide);
        expect(Math.min(...sizes), chart.id).toBeGreaterThan(17.95);
        expect((high * width) / wide, chart.id).toBeLessThan(look.height);
        expect(width, chart.id).toBeLessThanOrEqual(look.width);
      }
    }
  });

  it('that are cut have every label once', () => {
    const [bars] = charts.filter(({ kind }) => kind === 'bar');
    if (!bars) throw new Error('no bars');
    const rows = Array.from({ length: 24 }, (_, index) => ({ label: `Row ${String.fromCharCode(65 + index)}`, values: [1] }));
    const pictures = chartPictures(
      { ...bars, finding: '', rows },
      lookOf({ orientation: 'portrait', opening: 'cover' }, 'large-print'),
      same,
      500,
      words,
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const { label } of rows) expect(pictures.filter(({ svg }) => svg.includes(`>${label}<`))).toHaveLength(1);
  });

  it.each(['standard', 'large-print'] as const)('of the %s edition have the figures of the web in their tables', async (edition) => {
    const made = await make(withCharts(charts), edition);
    expect(await documentProblems(made.bytes)).toEqual([]);
    const plain = (words: string) => words.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
    const tables = new Set(
      tagsNamed(made.tags, 'Table').map((table) =>
        tagsNamed(table, 'TR')
          .map((row) => row.children.map((cell) => plain(cell.text)).join(' | '))
          .join('\n'),
      ),
    );
    const all = plain(made.tags.text);
    for (const chart of charts) {
      const { columns, rows } = chartTable(chart);
      const wanted = [columns, ...rows.map(({ header, cells }) => [header, ...cells])].map((row) =>
        row.map((text) => plain(printable(text))),
      );
      if (tables.has(wanted.map((row) => row.join(' | ')).join('\n'))) continue;
      // In large print, and where the head of a table is high, rows are told as text.
      expect(edition, `${chart.id}\n${[...tables].join('\n\n')}`).toBe('large-print');
      expect(columns.length, chart.id).toBeGreaterThan(2);
      for (const [header, ...cells] of wanted.slice(1)) {
        expect(all, chart.id).toContain(
          header + cells.map((cell, index) => `${plain(printable(columns[index + 1] ?? ''))}${cell}`).join(''),
        );
      }
    }
  });
});

describe('a landscape document', () => {
  it('lies on its side, with its tables as wide as the page and their heads on every page', async () => {
    const [delivery] = view.parts.filter(({ kind }) => kind === 'delivery');
    if (delivery?.kind !== 'delivery') throw new Error('no delivery plan');
    const [section] = delivery.view.parts[0]?.sections ?? [];
    const [action] = section?.actions ?? [];
    const [part] = delivery.view.parts;
    if (!section || !action || !part) throw new Error('no actions');
    const many = { ...part, sections: [{ ...section, actions: Array.from({ length: 40 }, () => action) }] };
    const made = await make(
      { ...view, orientation: 'landscape', parts: [{ ...delivery, view: { ...delivery.view, parts: [many] } }] },
      'standard',
    );
    expect(new Set(sizesOn(made))).toEqual(new Set(['842 595']));
    const heads = made.lines.filter(({ text: said }) => said === 'How success is measured');
    expect(heads.length).toBeGreaterThan(2);
    expect(new Set(heads.map(({ page }) => page)).size).toBe(heads.length);
    const [head] = heads;
    expect(Math.max(...made.lines.filter(({ page }) => page === head?.page).map(({ right }) => right))).toBeGreaterThan(700);
  });
});

describe('a sheet', () => {
  const sheet: DocumentView = {
    ...view,
    title: 'Street safety',
    opening: 'sheet',
    parts: view.parts.filter(({ kind }) => kind === 'outcomes'),
  };

  it('is one page with its title, what to know first, its text and the way to the web', async () => {
    const made = await make(sheet, 'standard');
    expect(made.pdf.getPageCount()).toBe(1);
    expect(made.tags.children.slice(0, 2).map(({ name, text: said }) => [name, said])).toEqual([
      ['Title', 'Street safety'],
      ['P', 'Fens Community Safety Partnership'],
    ]);
    const words = onPage(made, 1);
    expect(words).toContain('This plan was for 2024.');
    expect(words).toContain('safer-fens.example/plan/plans/safer-fens-2024');
    expect(words).toContain('Outcome 1: People feel safe');
    expect(words).toContain('Page 1 of 1');
    expect(words).not.toContain('Contents');
    expect(tagsNamed(made.tags, 'Figure').map(({ alt }) => alt)).toEqual([`QR code, to see what came since then: ${view.place}`]);
  });

  it('has no running head on the page that has the title', async () => {
    const made = await make({ ...sheet, parts: view.parts }, 'standard');
    const times = (page: number) => made.lines.filter((line) => line.page === page && line.text === 'Street safety').length;
    expect(made.pdf.getPageCount()).toBeGreaterThan(2);
    expect(made.lines.filter(({ page, size, text: said }) => page === 1 && size === 9 && said === 'Street safety')).toEqual([]);
    expect(times(2)).toBeGreaterThan(0);
  });

  it('has a cover and contents where it is a book', async () => {
    const made = await make({ ...sheet, opening: 'cover' }, 'standard');
    expect(onPage(made, 1)).toContain('Street safety');
    expect(onPage(made, 1)).not.toContain('Page 1');
    expect(onPage(made, 2)).toContain('Contents');
    expect(made.lines.some(({ page, text: said, size }) => page > 1 && said === 'Outcome 1: People feel safe' && size === 16)).toBe(true);
  });
});

describe('qrCode', () => {
  it.each(['https://safer-fens.example/plan/plans/safer-fens-2024/', 'https://a.example/'])('leads to %s', (address) => {
    const svg = qrCode(address);
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const scale = 4;
    const data = new Uint8Array((size * scale) ** 2 * 3).fill(255);
    for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
        const from = (row * size * scale + Number(x) * scale) * 3;
        data.fill(0, from, from + Number(run) * scale * 3);
      }
    }
    expect(decodeQR({ width: size * scale, height: size * scale, data })).toBe(address);
  });
});
