/** The small plan of the fixture as a document, and ways to look into the tags of a PDF. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { type DocumentView, planDocumentView } from '../../../src/views/plan-document.ts';

export const CONTENT = 'tests/fixtures/document/content';

export function fixtureDocument(): DocumentView {
  const graph = buildGraph(readContent(CONTENT).entries);
  return planDocumentView(graph, graph.currentPlan);
}

/** An element of the structure tree. */
export interface Tag {
  name: string;
  alt?: string | undefined;
  scope?: string | undefined;
  children: Tag[];
}

export const loadPdf = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false });

const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

const nameOf = (value: PDFObject | undefined): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined);

/** The structure tree of a PDF, from the element `Document` down. */
export function tagsOf({ context, catalog }: PDFDocument): Tag {
  const resolve = (value: PDFObject | undefined) => (value instanceof PDFRef ? context.lookup(value) : value);
  const attributes = (element: PDFDict): PDFDict[] => {
    const all = resolve(element.get(PDFName.of('A')));
    const list = all instanceof PDFArray ? all.asArray() : [all];
    return list.map(resolve).filter((each) => each instanceof PDFDict);
  };
  const read = (element: PDFDict): Tag => {
    const kids = resolve(element.get(PDFName.of('K')));
    const list = (kids instanceof PDFArray ? kids.asArray() : [kids]).map(resolve);
    return {
      name: nameOf(element.get(PDFName.of('S'))) ?? '',
      alt: textOf(element.get(PDFName.of('Alt'))),
      scope: attributes(element)
        .map((each) => nameOf(each.get(PDFName.of('Scope'))))
        .find(Boolean),
      children: list
        .filter((each) => each instanceof PDFDict)
        .filter((each) => each.has(PDFName.of('S')))
        .map(read),
    };
  };
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [document] = root.lookup(PDFName.of('K'), PDFArray).asArray();
  return read(resolve(document) as PDFDict);
}

/** Every tag with this name, in the order of reading. */
export const tagsNamed = (tag: Tag, name: string): Tag[] => [
  ...(tag.name === name ? [tag] : []),
  ...tag.children.flatMap((child) => tagsNamed(child, name)),
];

/** The titles of the outline (the bookmarks), from top to bottom. */
export function outlineOf({ context, catalog }: PDFDocument): string[] {
  const titles: string[] = [];
  const walk = (reference: PDFObject | undefined): void => {
    const item = reference instanceof PDFRef ? context.lookup(reference) : undefined;
    if (!(item instanceof PDFDict)) return;
    titles.push(textOf(item.get(PDFName.of('Title'))) ?? '');
    walk(item.get(PDFName.of('First')));
    walk(item.get(PDFName.of('Next')));
  };
  walk(catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')));
  return titles;
}
