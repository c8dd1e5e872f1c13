/**
 * The structure of a PDF, which is what a screen reader has of it, and all that is wrong with it by PDF/UA-1
 * (ISO 14289-1) and by our own rules: no pictures made of dots, rows with heads.
 */
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { type PageContent, readContent } from '../pdf-content.ts';

/** An element of the structure tree. */
export interface Tag {
  name: string;
  alt?: string | undefined;
  scope?: string | undefined;
  /** Columns that a cell takes. */
  span: number;
  /** Its own words and those of what is in it, in the order of reading. */
  text: string;
  /** Whether something of the page is in it, itself: content, or a link’s place. */
  content: number;
  children: Tag[];
}

export const loadPdf = (pdf: Uint8Array): Promise<PDFDocument> => PDFDocument.load(pdf, { updateMetadata: false });

const name = PDFName.of;
const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
const nameOf = (value: PDFObject | undefined): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined);

const resolver =
  ({ context }: PDFDocument) =>
  (value: PDFObject | undefined): PDFObject | undefined =>
    value instanceof PDFRef ? context.lookup(value) : value;

interface Structure {
  root: Tag;
  /** Pieces of content that the structure names, as “page object:number”. */
  named: string[];
  /** Links that the structure names. */
  links: PDFObject[];
}

type Contents = ReadonlyMap<string, PageContent>;

/** What each page paints, by the page’s object. */
const contentsOf = (pdf: PDFDocument): Contents =>
  new Map(pdf.getPages().map((page) => [page.ref.toString(), readContent(page, pdf.context)]));

function readStructure(pdf: PDFDocument, contents: Contents): Structure {
  const resolve = resolver(pdf);
  const found: Omit<Structure, 'root'> = { named: [], links: [] };
  const attributes = (element: PDFDict): PDFDict[] => {
    const all = resolve(element.get(name('A')));
    return (all instanceof PDFArray ? all.asArray() : [all]).map(resolve).filter((each) => each instanceof PDFDict);
  };
  const read = (element: PDFDict): Tag => {
    const kids = resolve(element.get(name('K')));
    const own = attributes(element);
    const tag: Tag = {
      name: nameOf(element.get(name('S'))) ?? '',
      alt: textOf(resolve(element.get(name('Alt')))),
      scope: own.map((each) => nameOf(each.get(name('Scope')))).find(Boolean),
      span: own.map((each) => each.lookupMaybe(name('ColSpan'), PDFNumber)?.asNumber()).find(Boolean) ?? 1,
      text: '',
      content: 0,
      children: [],
    };
    const take = (page: PDFObject | undefined, mcid: number): void => {
      const key = page instanceof PDFRef ? page.toString() : '';
      tag.text += contents.get(key)?.texts.get(mcid) ?? '';
      tag.content++;
      found.named.push(`${key}:${mcid}`);
    };
    for (const kid of (kids instanceof PDFArray ? kids.asArray() : [kids]).map(resolve)) {
      if (kid instanceof PDFNumber) take(element.get(name('Pg')), kid.asNumber());
      if (!(kid instanceof PDFDict)) continue;
      if (kid.has(name('MCID'))) take(kid.get(name('Pg')) ?? element.get(name('Pg')), kid.lookup(name('MCID'), PDFNumber).asNumber());
      else if (kid.has(name('Obj'))) {
        const object = resolve(kid.get(name('Obj')));
        if (object) found.links.push(object);
        tag.content++;
      } else if (kid.has(name('S'))) {
        const child = read(kid);
        tag.children.push(child);
        tag.text += child.text;
      }
    }
    return tag;
  };
  const top = resolve(pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).get(name('K')));
  const first = resolve(top instanceof PDFArray ? top.get(0) : top);
  if (!(first instanceof PDFDict)) throw new Error('the structure tree is empty');
  return { root: read(first), ...found };
}

/** The structure tree of a PDF, from the element `Document` down. */
export const tagsOf = (pdf: PDFDocument): Tag => readStructure(pdf, contentsOf(pdf)).root;

/** Every tag with this name, in the order of reading. */
export const tagsNamed = (tag: Tag, wanted: string): Tag[] => [
  ...(tag.name === wanted ? [tag] : []),
  ...tag.children.flatMap((child) => tagsNamed(child, wanted)),
];

const allTags = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(allTags)];

/** The titles of the outline (the bookmarks), from top to bottom. */
export function outlineOf(pdf: PDFDocument): string[] {
  const titles: string[] = [];
  const resolve = resolver(pdf);
  const walk = (reference: PDFObject | undefined): void => {
    const item = resolve(reference);
    if (!(item instanceof PDFDict)) return;
    titles.push(textOf(item.get(name('Title'))) ?? '');
    walk(item.get(name('First')));
    walk(item.get(name('Next')));
  };
  walk(pdf.catalog.lookupMaybe(name('Outlines'), PDFDict)?.get(name('First')));
  return titles;
}

/** No line ends nearer to the edge of the paper, in points: many printers leave out what does. */
const OUTER_EDGE = 30;

const some = (words: string | undefined): boolean => (words ?? '').trim() !== '';
/** The beginning of a text, to find a thing by. */
const start = (text: string): string => `“${text.trim().slice(0, 60)}”`;

function catalogueProblems({ catalog, context }: PDFDocument, title: string | undefined): string[] {
  const language = textOf(catalog.lookup(name('Lang')));
  const shown = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookupMaybe(name('DisplayDocTitle'), PDFBool)?.asBoolean();
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookupMaybe(name('Marked'), PDFBool)?.asBoolean();
  const metadata = context.lookup(catalog.get(name('Metadata')));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString('utf8') : '';
  return [
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language ?? '') ? [] : ['the document has no language']),
    ...(some(title) ? [] : ['the document has no title']),
    ...(shown ? [] : ['the title is not shown: viewers show the name of the file']),
    ...(marked ? [] : ['the document does not say that it is tagged']),
    ...(/pdfuaid:part(>|=["'])1/.test(xmp) ? [] : ['the document does not say that it meets PDF/UA-1']),
  ];
}

function tableProblems(table: Tag): string[] {
  const rows = tagsNamed(table, 'TR');
  const where = `table ${start(table.text)}`;
  const [head, ...body] = rows;
  if (!head || body.length === 0) return [`${where} has no rows`];
  const width = (row: Tag) => row.children.reduce((sum, { span }) => sum + span, 0);
  return [
    ...(head.children.every((cell) => cell.name === 'TH' && cell.scope === 'Column') ? [] : [`${where} has columns without a head`]),
    ...(tagsNamed(table, 'THead').length === 1 ? [] : [`${where} does not have one head`]),
    ...body.flatMap((row) => {
      const [first, ...others] = row.children;
      return [
        ...(first?.name === 'TH' && first.scope === 'Row' ? [] : [`${where}: the row ${start(row.text)} has no head`]),
        ...(others.every((cell) => cell.name === 'TD') ? [] : [`${where}: the row ${start(row.text)} has more than cells`]),
        ...(width(row) === width(head) ? [] : [`${where}: the row ${start(row.text)} is not as long as the head`]),
      ];
    }),
  ];
}

/** What each element may stand in. */
const PARENTS: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'FENote', 'Reference', 'Link', 'P', 'TOCI'],
  LBody: ['LI'],
  TR: ['THead', 'TBody', 'TFoot', 'Table'],
  TH: ['TR'],
  TD: ['TR'],
};

function treeProblems(root: Tag): string[] {
  const tags = allTags(root);
  const levels = tags.flatMap((tag) => (/^H[1-6]$/.test(tag.name) ? [{ level: Number(tag.name[1]), tag }] : []));
  return [
    ...(root.name === 'Document' ? [] : ['the structure does not begin with a document']),
    ...(levels.length > 0 ? [] : ['the document has no headings']),
    ...levels.flatMap(({ level, tag }, index) => {
      const before = levels[index - 1]?.level ?? 0;
      return [
        ...(level > before + 1 ? [`heading ${start(tag.text)} is of level ${level}, after one of level ${before}`] : []),
        ...(some(tag.text) ? [] : [`a heading of level ${level} has no words`]),
      ];
    }),
    ...tags.flatMap((tag) => (tag.name === 'Figure' && !some(tag.alt) ? ['a figure has no alternative text'] : [])),
    ...tags.flatMap((tag) => (tag.name === 'Table' ? tableProblems(tag) : [])),
    ...tags.flatMap((tag) =>
      tag.children.flatMap((child) =>
        PARENTS[child.name]?.includes(tag.name) === false ? [`a ${child.name} stands in a ${tag.name}`] : [],
      ),
    ),
  ];
}

function contentProblems(contents: Contents, named: readonly string[]): string[] {
  const known = new Set(named);
  return [...contents].flatMap(([page, { texts, unmarked, inlineImages }], index) => {
    const lost = [...texts].filter(([mcid]) => !known.has(`${page}:${mcid}`));
    return [
      ...(texts.size === 0 ? [`page ${index + 1} is empty`] : []),
      ...(unmarked.length > 0 ? [`page ${index + 1} has content that is neither tagged nor marked as decoration`] : []),
      ...lost.map(([, text]) => `page ${index + 1}: ${start(text)} is not in the structure`),
      ...(inlineImages > 0 ? [`page ${index + 1} has a picture made of dots`] : []),
    ];
  });
}

/** Lines that run over the edge of the page, or into each other. */
function placeProblems(pdf: PDFDocument, contents: Contents): string[] {
  return pdf.getPages().flatMap((page, index) => {
    const { width, height } = page.getSize();
    const lines = (contents.get(page.ref.toString())?.lines ?? []).filter(({ text }) => some(text));
    const off = lines.filter(
      ({ left, right, baseline, size }) => left < 0 || right > width - OUTER_EDGE || baseline < 0 || baseline + size * 0.7 > height,
    );
    const byPlace = lines.toSorted((a, b) => a.baseline - b.baseline);
    const met = byPlace.flatMap((line, at) => {
      const near = byPlace.slice(at + 1, at + 12).filter((other) => other.baseline - line.baseline < Math.min(line.size, other.size) * 0.5);
      return near
        .filter((other) => Math.min(line.right, other.right) - Math.max(line.left, other.left) > line.size * 0.25)
        .map((other) => [line, other]);
    });
    return [
      ...off.map(({ text }) => `page ${index + 1}: ${start(text)} runs over the edge`),
      ...met.map(
        ([one, other]) => `page ${index + 1}: ${start(one?.text ?? '')} and ${start(other?.text ?? '')} stand in each other’s place`,
      ),
    ];
  });
}

function linkProblems(pdf: PDFDocument, inStructure: readonly PDFObject[]): string[] {
  const tagged = new Set(inStructure);
  return pdf.getPages().flatMap((page, index) => {
    const annotations = page.node.Annots()?.asArray().map(resolver(pdf)) ?? [];
    const links = annotations.filter((each) => each instanceof PDFDict).filter((each) => nameOf(each.get(name('Subtype'))) === 'Link');
    const order = nameOf(page.node.get(name('Tabs')));
    return [
      ...(links.every((link) => some(textOf(link.get(name('Contents'))))) ? [] : [`page ${index + 1} has a link without a description`]),
      ...(links.every((link) => tagged.has(link)) ? [] : [`page ${index + 1} has a link that is not in the structure`]),
      ...(links.length === 0 || order === 'S' ? [] : [`page ${index + 1}: the tab key does not follow the structure`]),
    ];
  });
}

function objectProblems(pdf: PDFDocument): string[] {
  const resolve = resolver(pdf);
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream && nameOf(object.dict.get(name('Subtype'))) === 'Image')
      return ['the document has a picture made of dots'];
    if (!(object instanceof PDFDict) || nameOf(object.get(name('Type'))) !== 'Font') return [];
    const font = nameOf(object.get(name('BaseFont'))) ?? 'a font';
    const isComposite = nameOf(object.get(name('Subtype'))) === 'Type0';
    if (isComposite) return object.has(name('ToUnicode')) ? [] : [`the letters of ${font} cannot be read as text`];
    const descriptor = resolve(object.get(name('FontDescriptor')));
    const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name);
    return descriptor instanceof PDFDict && files.some((file) => descriptor.has(file)) ? [] : [`${font} is not embedded`];
  });
}

/** All that keeps a PDF from being read by everybody, as sentences; an empty list if nothing does. */
export async function documentProblems(bytes: Uint8Array): Promise<string[]> {
  const pdf = await loadPdf(bytes);
  const general = [
    ...catalogueProblems(pdf, pdf.getTitle()),
    ...(outlineOf(pdf).some(some) ? [] : ['the document has no bookmarks']),
    ...objectProblems(pdf),
  ];
  if (!(pdf.catalog.lookup(name('StructTreeRoot')) instanceof PDFDict)) return [...general, 'the document has no structure'];
  const contents = contentsOf(pdf);
  const { root, named, links } = readStructure(pdf, contents);
  return [
    ...general,
    ...treeProblems(root),
    ...contentProblems(contents, named),
    ...placeProblems(pdf, contents),
    ...linkProblems(pdf, links),
  ];
}
