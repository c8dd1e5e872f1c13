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

/** A link as the template makes it, in other words. */
const linkWith = (action: string) => ({
  plain: new Map([
    [1, `<< /Subtype /Link /A ${action} /Contents (place:0) >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] >>'],
    [3, '<< /Type /Page /MediaBox [0 0 595 842] >>'],
  ]),
  streams: new Map(),
  trailer: '',
});
const places = { all: [{ page: 1, x: 0, y: 100 }], say: String };

it('refuses a link to a place that is not there', () => {
  const pdf = linkWith('<< /Type /Action /S /URI /URI (place:7) >>');
  expect(() => leadToPlaces(pdf, places)).toThrow('A link of the PDF leads to place 7, which is not in it');
});

it.each([
  ['with its fields in another order', '<< /Type /Action /URI (place:0) /S /URI >>'],
  ['without its type', '<< /S /URI /URI (place:0) >>'],
  ['with a field more', '<< /Type /Action /S /URI /URI (place:0) /IsMap false >>'],
])('refuses a link that is written otherwise than expected, which nobody could follow: %s', (_, action) => {
  expect(() => leadToPlaces(linkWith(action), places)).toThrow('A link of the PDF is not written as expected');
});

it('makes a link that is written as expected lead to its place', () => {
  const pdf = linkWith('<< /Type /Action /S /URI /URI (place:0) >>');
  leadToPlaces(pdf, places);
  expect(pdf.plain.get(1)).toBe('<< /Subtype /Link /Dest 4 0 R /Contents (1) >>');
  expect(pdf.plain.get(4)).toBe('[3 0 R /XYZ 0 752 0]');
});
