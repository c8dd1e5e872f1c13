/** What every file in XML is written with: an e-book, a feed, the list of pages. What XML forbids is shown as its number. */
import { safeCharacters } from '../nodes/safe-characters.ts';

/** The line that a file begins with. */
export const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML. */
export const xmlText = (text: string): string => safeCharacters(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** An element. Attributes without a value are left out; the children are XML already. */
export function element(name: string, attributes: Record<string, string | number | undefined>, ...children: string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]));
  const content = children.join('');
  return content ? `<${name}${given.join('')}>${content}</${name}>` : `<${name}${given.join('')}/>`;
}
