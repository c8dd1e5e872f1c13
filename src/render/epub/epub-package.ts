/** The files of an e-book that tell reading systems what is in it: the package document (EPUB 3.3) and the list of contents. */
import type { DocumentCover } from '../../nodes/document.ts';
import type { Words } from '../../words/words.ts';
import { element, XML, xmlText } from '../xml.ts';

/** A file of the book’s text, in the order of reading. */
export interface BookFile {
  name: string;
  /** The XHTML of its body. */
  body: string;
  title: string;
}

/** An entry of the list of contents. */
export interface BookEntry {
  label: string;
  href: string;
  below: BookEntry[];
}

export const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

/** A page of the book. */
export function xhtmlFile(view: DocumentCover, title: string, body: string): string {
  const language = view.language;
  const head = element(
    'head',
    {},
    element('title', {}, xmlText(title)),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
  );
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  };
  return `${XML}<!DOCTYPE html>\n${element('html', root, head, '\n', element('body', {}, '\n', body))}\n`;
}

export function navigation(view: DocumentCover, entries: readonly BookEntry[], { print }: Words): string {
  const list = (items: readonly BookEntry[]): string =>
    items.length === 0
      ? ''
      : element(
          'ol',
          {},
          ...items.map(({ label, href, below }) => element('li', {}, element('a', { href }, xmlText(label)), list(below), '\n')),
        );
  const heading = element('h1', {}, xmlText(print.contents));
  return xhtmlFile(view, print.contents, element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, heading, '\n', list(entries)));
}

/** What a reader with a disability wants to know before opening the book (EPUB Accessibility 1.1). */
function accessibility(hasCharts: boolean, { print }: Words): [property: string, value: string][] {
  return [
    ['schema:accessMode', 'textual'],
    ...(hasCharts ? ([['schema:accessMode', 'visual']] as [string, string][]) : []),
    ['schema:accessModeSufficient', 'textual'],
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature): [string, string] => [
      'schema:accessibilityFeature',
      feature,
    ]),
    ...(hasCharts ? ([['schema:accessibilityFeature', 'alternativeText']] as [string, string][]) : []),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', hasCharts ? print.epub.accessibilityWithCharts : print.epub.accessibility],
  ];
}

export interface Manifest {
  files: readonly BookFile[];
  hasCharts: boolean;
  /** Whether the list of contents is a page of the book too. */
  listsContents: boolean;
  /** The file of a font, if there is one. */
  font?: string | undefined;
}

export function packageDocument(view: DocumentCover, { files, hasCharts, listsContents, font }: Manifest, words: Words): string {
  const meta = (property: string, value: string) => element('meta', { property }, xmlText(value));
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    // Where this very file is on the web: a plan has several books.
    element('dc:identifier', { id: 'book' }, xmlText(`${view.address}${view.name}.epub`)),
    element('dc:title', {}, xmlText(view.title)),
    element('dc:language', {}, view.language),
    element('dc:creator', {}, xmlText(view.author)),
    view.publisher ? element('dc:publisher', {}, xmlText(view.publisher)) : '',
    element('dc:subject', {}, xmlText(view.subject)),
    element('dc:description', {}, xmlText(words.print.epub.description({ status: view.status, day: view.lastRecordText }))),
    element('dc:date', {}, xmlText(view.lastRecord)),
    element('dc:source', {}, xmlText(view.address)),
    element('dc:rights', {}, xmlText([view.origin, view.rights].filter(Boolean).join(' '))),
    meta('dcterms:modified', `${view.lastRecord}T00:00:00Z`),
    ...accessibility(hasCharts, words).map(([property, value]) => meta(property, value)),
  );
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties });
  const idOf = ({ name }: BookFile) => name.replace('.xhtml', '');
  const manifest = element(
    'manifest',
    {},
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('css', 'book.css', 'text/css'),
    font ? item('font', font, 'font/woff2') : '',
    ...files.map((file) => item(idOf(file), file.name, 'application/xhtml+xml', file.body.includes('<svg ') ? 'svg' : undefined)),
  );
  const [first, ...others] = files.map((file) => element('itemref', { idref: idOf(file) }));
  const spine = element('spine', {}, first ?? '', listsContents ? element('itemref', { idref: 'nav' }) : '', ...others);
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'book',
    'xml:lang': view.language,
  };
  return XML + element('package', root, ...[metadata, manifest, spine].map((each) => `\n${each}`), '\n');
}
