/** What tests read from a built page. A tag reader is enough here: the pages are our own, and html-validate reads them too. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The values of an attribute, in the order of the page. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decode(value));

export const ids = (html: string): Set<string> => new Set(attributes(html, 'id'));

/** The text of a page as a reader hears it, without scripts, styles and pictures. */
export const textOf = (html: string): string =>
  decode(
    html
      .replace(/<(script|style|svg|textarea)\b.*?<\/\1>/gs, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:)])/g, '$1'),
  ).trim();

/** The content of an element that has no other of its name within it. */
export const elements = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) => textOf(inner));
