/**
 * A document -> an e-book (EPUB 3.3), for people who read on a phone or an e-reader, with their own size, font and
 * colours. A document with a cover becomes a title page and a file for each part; a sheet is one file. The same document
 * gives the same bytes: the files have a fixed order and date, and they are packed in plain JavaScript.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { TYPEFACE } from '../../charts/frame.ts';
import type { Document } from '../../nodes/document.ts';
import { type DocumentNode, link, paragraph, wordsOf } from '../../nodes/nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { placeOf, placesIn, webAddress } from '../../nodes/places.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { element, xmlText } from '../xml.ts';
import { PACKED } from '../zip.ts';
import { type BookEntry, type BookFile, CONTAINER, navigation, packageDocument, xhtmlFile } from './epub-package.ts';
import { xhtmlOf } from './epub-xhtml.ts';

/** From the root of the project, where every command runs: the code itself may have been bundled to another place. */
const STYLES = 'src/render/epub/epub.css';
/** For the words in charts, which are laid out for it. All other text is in the font that the reader has chosen. */
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const FONT_FILE = 'atkinson-hyperlegible-next.woff2';
const FONT_FACE = `@font-face { font-family: "${TYPEFACE}"; src: url("${FONT_FILE}") format("woff2"); font-weight: 200 800; }\n`;

const fromRoot = (path: string) => readFileSync(join(process.cwd(), path));

interface BookPart {
  name: string;
  nodes: DocumentNode[];
}

type Heading = Extract<DocumentNode, { type: 'heading' }>;

/** The nodes from one heading of level 1 to the next, as files. What stands before the first is the title page’s. */
function partsOf(nodes: readonly DocumentNode[], isSheet: boolean): BookPart[] {
  const parts: BookPart[] = [{ name: isSheet ? 'text.xhtml' : 'title.xhtml', nodes: [] }];
  for (const node of nodes) {
    if (!isSheet && node.type === 'heading' && node.level === 1) parts.push({ name: `part-${parts.length}.xhtml`, nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

const isListed = (node: DocumentNode): node is Heading => node.type === 'heading' && node.level < 3 && !node.minor;

/**
 * Gives every place of the book its file and id. Headings of the list of contents that nothing else links to get an
 * address of their own, which begins with a letter and so cannot be one of the site.
 */
function placeAll(parts: readonly BookPart[]): { placed: BookPart[]; places: Map<string, { file: string; id: string }> } {
  let headings = 0;
  const listed = new Set<string>();
  const placed = parts.map(({ name, nodes }) => ({
    name,
    nodes: nodes.map((node) => {
      if (!isListed(node)) return node;
      const isNew = node.address && !listed.has(node.address);
      if (node.address) listed.add(node.address);
      headings += 1;
      return isNew ? node : { ...node, address: `heading-${headings}` };
    }),
  }));
  const places = new Map<string, { file: string; id: string }>();
  const ids = new Set<string>();
  for (const { name, nodes } of placed) {
    for (const address of placesIn(nodes)) {
      if (places.has(address)) continue;
      const readable = `to-${address.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
      const id = ids.has(readable) ? `${readable}-${ids.size}` : readable;
      ids.add(id);
      places.set(address, { file: name, id });
    }
  }
  return { placed, places };
}

/** What stands before the text: the title, and what a reader must know first. */
function titleNodes(
  { subtitle, origin, status, lastRecordText, address, stillTrue, place, contact }: Document,
  { print }: Words,
): DocumentNode[] {
  const said = [subtitle, origin, status, print.lastRecord(lastRecordText), contact].filter(Boolean);
  const web = [print.onTheWeb(link({ label: address, address })), print.stillTrue(link({ label: stillTrue, address: place }))];
  return [...said.map(paragraph), ...web.map((pieces) => paragraph(runsIn(pieces)))];
}

/** The headings of levels 1 and 2 as a list within a list. */
function entriesOf(parts: readonly BookPart[], hrefOf: (address: string) => string | undefined): BookEntry[] {
  const entries: BookEntry[] = [];
  for (const node of parts.flatMap(({ nodes }) => nodes).filter(isListed)) {
    const entry: BookEntry = { label: wordsOf(node.runs), href: hrefOf(node.address ?? '') ?? '', below: [] };
    const into = node.level > 1 ? entries.at(-1)?.below : undefined;
    (into ?? entries).push(entry);
  }
  return entries;
}

/** The document as an EPUB file. */
export function epubOf(view: Document): Uint8Array {
  const words = wordsIn(view.language);
  const isSheet = view.opening === 'sheet';
  const { placed, places } = placeAll(partsOf(view.nodes, isSheet));
  const known = new Set(places.keys());
  const hrefFrom = (file: string) => (address: string) => {
    const place = places.get(placeOf(address, known) ?? '');
    return place ? `${place.file === file ? '' : place.file}#${place.id}` : webAddress(address, view.site);
  };
  const used = new Set<string>();
  const idOf = (address: string | undefined) => {
    if (!address || used.has(address)) return undefined;
    used.add(address);
    return places.get(address)?.id;
  };
  const files = placed.map(({ name, nodes }, index): BookFile => {
    const [first] = nodes;
    const title = index > 0 && first?.type === 'heading' ? wordsOf(first.runs) : view.title;
    const xhtml = (of: readonly DocumentNode[]) => xhtmlOf(of, { hrefOf: hrefFrom(name), idOf, words, below: isSheet ? 1 : 0 });
    const opening = index === 0 ? element('h1', {}, xmlText(view.title)) + xhtml(titleNodes(view, words)) : '';
    return { name, title, body: opening + xhtml(nodes) };
  });
  const hasCharts = files.some(({ body }) => body.includes('<svg '));
  const start: BookEntry = { label: view.title, href: files[0]?.name ?? '', below: [] };
  const manifest = { files, hasCharts, listsContents: !isSheet, font: hasCharts ? FONT_FILE : undefined };
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(view, manifest, words)),
    'EPUB/nav.xhtml': strToU8(navigation(view, [start, ...entriesOf(placed, hrefFrom('nav.xhtml'))], words)),
    'EPUB/book.css': strToU8((hasCharts ? FONT_FACE : '') + fromRoot(STYLES).toString('utf8')),
    ...(hasCharts ? { [`EPUB/${FONT_FILE}`]: [fromRoot(FONT), { level: 0 }] } : {}),
    ...Object.fromEntries(files.map(({ name, title, body }) => [`EPUB/${name}`, strToU8(xhtmlFile(view, title, body))])),
  };
  return zipSync(zip, { mtime: PACKED, level: 9 });
}
