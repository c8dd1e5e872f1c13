/** An e-book taken apart: its files, read by a strict XML parser, and what is wrong with how they hang together. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** The root element. Throws where the text is no well-formed XML. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw new Error('no element');
  return element;
}

/** Every element with one of the names, in the order of reading. */
export const elementsOf = (element: Element, ...names: string[]): Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(names.length === 0 || names.includes(child.name) ? [child] : []), ...elementsOf(child, ...names)],
  );

export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export interface Book {
  /** Text files by name, as they stand in the zip. */
  files: Map<string, string>;
  package: Element;
  /** The XHTML files in the order of reading, the list of contents not among them. */
  pages: Map<string, Element>;
  navigation: Element;
}

export function readBook(epub: Uint8Array): Book {
  const files = new Map(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const read = (name: string) => parseXml(files.get(name) ?? '');
  const root = read('EPUB/package.opf');
  const hrefs = new Map(elementsOf(root, 'item').map(({ attributes }) => [attributes.id, attributes.href ?? '']));
  const spine = elementsOf(root, 'itemref').map(({ attributes }) => hrefs.get(attributes.idref ?? '') ?? '');
  const pages = spine.filter((href) => href !== 'nav.xhtml').map((href) => [href, read(`EPUB/${href}`)] as const);
  return { files, package: root, pages: new Map(pages), navigation: read('EPUB/nav.xhtml') };
}

/** Links that lead nowhere, ids that stand twice, files that nobody names, headings that skip a level, tables without heads. */
export function problemsOf({ files, package: root, pages, navigation }: Book): string[] {
  const problems: string[] = [];
  const ids = new Map(
    [...pages].map(([name, page]) => [name, elementsOf(page).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []))]),
  );
  for (const [name, found] of ids) {
    for (const id of found) if (found.indexOf(id) !== found.lastIndexOf(id)) problems.push(`${name} has ${id} twice`);
  }
  for (const [name, page] of [...pages, ['nav.xhtml', navigation] as const]) {
    for (const { attributes } of elementsOf(page, 'a')) {
      const href = attributes.href ?? '';
      const [file = '', id] = href.split('#');
      if (/^(https?|mailto|tel):/.test(href)) continue;
      if (!pages.has(file || name)) problems.push(`${name} links to ${href}: no such file`);
      else if (id !== undefined && !ids.get(file || name)?.includes(id)) problems.push(`${name} links to ${href}: no such place`);
    }
  }
  for (const [name, page] of pages) {
    const levels = elementsOf(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name: tag }) => Number(tag[1]));
    if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)) problems.push(`${name} skips a level of headings`);
    for (const table of elementsOf(page, 'table')) {
      const scopes = (part: string) => elementsOf(table, part).flatMap((each) => elementsOf(each, 'th').map((th) => th.attributes.scope));
      if (scopes('thead').some((scope) => scope !== 'col')) problems.push(`${name} has a head of a column without scope`);
      const rows = elementsOf(table, 'tbody').flatMap((body) => elementsOf(body, 'tr'));
      if (rows.some((row) => elementsOf(row, 'th')[0]?.attributes.scope !== 'row')) problems.push(`${name} has a row without a head`);
    }
    for (const { attributes } of elementsOf(page, 'svg')) {
      if (attributes.role !== 'img' || !attributes['aria-label']) problems.push(`${name} has a picture without words`);
    }
  }
  const listed = elementsOf(root, 'item').map(({ attributes }) => `EPUB/${attributes.href}`);
  const held = [...files.keys()].filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
  for (const name of held) if (!listed.includes(name)) problems.push(`the package does not name ${name}`);
  for (const name of listed) if (!held.includes(name)) problems.push(`the package names ${name}, which is not there`);
  return problems;
}
