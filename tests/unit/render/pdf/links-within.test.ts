/** Links within a document: each leads to its place, says on which page that is, and none is left with a number for an address. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { heading, link, paragraph, text } from '../../../../src/nodes/nodes.ts';
import { pdfOf } from '../../../../src/render/pdf/compile-pdf.ts';
import { leadToPlaces } from '../../../../src/render/pdf/links-within.ts';
import { documentOf } from '../../../../src/subjects/documents/document-nodes.ts';
import { fixtureDocument } from '../fixture.ts';
import { loadPdf } from './tags.ts';

interface Link {
  page: number;
  top: number;
  said: string;
}

/** The links of a document that stay in it. */
function linksOf(pdf: PDFDocument): Link[] {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  return pdf.getPages().flatMap(({ node }) =>
    (node.Annots()?.asArray() ?? []).flatMap((each) => {
      const annotation = pdf.context.lookup(each, PDFDict);
      const place = annotation.lookup(PDFName.of('Dest'));
      if (!(place instanceof PDFArray)) return [];
      const said = annotation.lookup(PDFName.of('Contents'), PDFString, PDFHexString).decodeText();
      return [{ page: numbers.get(place.get(0).toString()) ?? 0, top: place.lookup(3, PDFNumber).asNumber(), said }];
    }),
  );
}

const document = documentOf(fixtureDocument());
const [first, second] = ['/plans/safer-fens-2024/one/', '/plans/safer-fens-2024/two/'];
const nodes = [
  heading(1, 'One', first),
  paragraph([link({ label: 'to the second', address: second }), ...text(' and '), link({ label: 'here', address: first })]),
  ...Array.from({ length: 60 }, (_, index) => paragraph(`Paragraph ${index} fills the pages between.`)),
  heading(1, 'Two', second),
  paragraph([link({ label: 'back', address: first })]),
];

it.each(['standard', 'large-print'] as const)('lead to their places, and say their pages (%s)', async (edition) => {
  const pdf = await loadPdf((await pdfOf({ ...document, opening: 'sheet', hasParts: false, nodes }, edition)).bytes);
  const [toSecond, here, back] = linksOf(pdf);
  expect(here?.page).toBe(1);
  expect(back).toEqual(here);
  expect(toSecond?.page).toBe(pdf.getPageCount());
  expect(toSecond?.said).toBe(`page ${toSecond?.page}`);
  expect(toSecond?.top).toBeGreaterThan(0);
});

it('refuses a link to a place that is not there', () => {
  const plain = new Map([[1, '<< /Subtype /Link /A << /Type /Action /S /URI /URI (place:7) >> /Contents (place:7) >>']]);
  expect(() => leadToPlaces({ plain, streams: new Map(), trailer: '' }, { all: [], say: String })).toThrow(/place 7/);
});
