/** Every example of every kind of node and run: each renderer for documents shows every word of it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentExamples } from '../../../src/components/examples.ts';
import type { Document, Edition } from '../../../src/nodes/document.ts';
import { nodeExamples, runExamples } from '../../../src/nodes/examples/index.ts';
import { allWords, type DocumentNode, heading, wordsOf } from '../../../src/nodes/nodes.ts';
import { onPaper } from '../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../src/nodes/page-nodes.ts';
import { brfOf } from '../../../src/render/braille/braille.ts';
import { toBraille } from '../../../src/render/braille/braille-translation.ts';
import { epubOf } from '../../../src/render/epub/epub.ts';
import { xhtmlOf } from '../../../src/render/epub/epub-xhtml.ts';
import { pdfOf } from '../../../src/render/pdf/compile-pdf.ts';
import { typstInput } from '../../../src/render/pdf/typst-input.ts';
import { passagesOf } from '../../../src/render/text/passages.ts';
import { plainTextOf } from '../../../src/render/text/plain-text.ts';
import { documentOf } from '../../../src/subjects/documents/document-nodes.ts';
import { pieceGalleryNodes } from '../../../src/subjects/page/piece-gallery-nodes.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { parseXml, problemsOf, readBook, textOf } from './epub/epub-files.ts';
import { missing } from './example-words.ts';
import { fixtureDocument } from './fixture.ts';

const words = wordsIn('en-GB');
const fixture = documentOf(fixtureDocument());

interface Case {
  name: string;
  kind: string;
  nodes: PageNode[];
  paper: DocumentNode[];
}

const cases: Case[] = Object.entries({ ...nodeExamples, ...runExamples }).flatMap(([kind, examples]) =>
  examples.map(({ title, nodes }) => ({ name: `${kind}: ${title}`, kind, nodes, paper: onPaper(nodes, words) })),
);
const onPaperOnly = cases.filter(({ paper }) => paper.length > 0);

const document = (nodes: readonly DocumentNode[]): Document => ({ ...fixture, opening: 'sheet', hasParts: false, nodes });

/** All strings of data that is no look, kind or address. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  const fields = Object.entries(value ?? {}).filter(([key]) => !['type', 'to', 'url', 'svg', 'look'].includes(key));
  return fields.flatMap(([, field]) => stringsOf(field));
};

const holds = (value: unknown, kind: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('type' in value && value.type === kind) || Object.values(value).some((each) => holds(each, kind)));

describe('the examples', () => {
  it.each(cases)('$name: has what it is an example of', ({ kind, nodes }) => {
    expect(holds(nodes, kind)).toBe(true);
  });

  it('are there for every component', () => {
    const components = readdirSync('src/components').filter((file) => file.endsWith('.astro'));
    const shown = Object.entries(componentExamples).flatMap(([name, examples]) => (examples.length > 0 ? [`${name}.astro`] : []));
    expect(components.filter((file) => !shown.includes(file))).toEqual([]);
  });

  it('are on paper, but for what only pages have', () => {
    const absent = cases.filter(({ paper }) => paper.length === 0).map(({ name }) => name);
    expect(absent).toEqual([
      'only: Only on pages',
      'stages: Stages',
      'choices: Choices',
      'drawing: A drawing',
      'search: A field that leads to the search',
    ]);
  });
});

describe.each(onPaperOnly)('$name', ({ paper }) => {
  const said = allWords(paper);

  it('is on paper in kinds that every renderer knows', () => {
    expect(onPaper(paper, words)).toEqual(paper);
  });

  const inPdf = (edition: Edition) => {
    const { nodes } = typstInput(document(paper), edition, (text) => text) as { nodes: unknown };
    return missing(said, stringsOf(nodes).join(' '));
  };

  it('has all its words in the PDF', () => {
    expect(inPdf('standard')).toEqual([]);
  });

  it('has all its words in large print, but what stands above the names of rows that are told one after the other', () => {
    const names = paper.flatMap((node) => (node.type === 'table' && node.columns.length > 2 ? wordsOf(node.columns[0]?.head ?? []) : []));
    expect(missing(inPdf('large-print').join(' '), names.join(' '))).toEqual([]);
  });

  it('has all its words in the e-book', () => {
    const xhtml = xhtmlOf(paper, { hrefOf: (address) => address, idOf: () => undefined, words, below: 0 });
    // Cells and items stand apart, though no space is between them.
    const apart = xhtml.replace(/<\/(?:th|td|li|dt|dd|p|caption|h\d)>|<br\/>/g, ' $&');
    expect(missing(said, textOf(parseXml(`<body>${apart}</body>`)))).toEqual([]);
  });

  it('has all its words in the text', () => {
    const text = plainTextOf(document(paper));
    expect(missing(said, text)).toEqual([]);
  });

  it('has all its passages in braille', () => {
    const cells = brfOf(document(paper))
      .split('\f')
      .flatMap((page) => page.split('\r\n').slice(0, 24));
    // A word that is cut at the end of a line has dot 5 there.
    const together = (text: string) => text.replace(/[\s"]/g, '');
    const written = together(cells.join(''));
    const lines = passagesOf(paper, (address) => address.replace(/^https?:\/\/|\/$/g, ''), words).flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => !written.includes(together(toBraille(line))))).toEqual([]);
  });
});

describe('all examples as one document', () => {
  const all = document([heading(1, 'Examples'), ...onPaper(pieceGalleryNodes('/pieces/', words), words)]);

  it.each(['standard', 'large-print'] as const)('are a PDF (%s)', async (edition) => {
    expect((await pdfOf(all, edition)).bytes.length).toBeGreaterThan(10_000);
  });

  it('are an e-book in which nothing is wrong', () => {
    expect(problemsOf(readBook(epubOf(all)))).toEqual([]);
  });
});
