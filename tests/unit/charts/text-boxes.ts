/** Where the words of a chart are: the boxes of its lines of text, measured with the font that they are set in. */

import type { FontWeight } from '../../../src/charts/text-width.ts';
import { fontHeights, textWidth } from '../../../src/charts/text-width.ts';

export interface TextBox {
  text: string;
  size: number;
  bold: boolean;
  colour: string;
  /** Which <text> the line belongs to. */
  label: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a reader sees: without the marks around text that runs from the right. */
const decode = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Every label as a reader sees it, its lines joined. */
export function labels(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, content = '']) => decode(content.replace(/<[^>]*>/g, '')));
}

/** How wide a line is when a reader has set the spacing that WCAG 2.2 names (1.4.12): 0.12 between letters, 0.16 more between words. */
export const spacedWidth: typeof textWidth = (text, size, weight) =>
  textWidth(text, size, weight) + size * (0.12 * text.length + 0.16 * (text.split(' ').length - 1));

/** A box for every line of every label, as the page sets it or as `widthOf` says. Knows only the elements that the drawing context writes. */
export function textBoxes(svg: string, widthOf = textWidth): TextBox[] {
  const boxes: TextBox[] = [];
  const open: string[] = [];
  const inherited = (name: string): string | undefined => open.map((tag) => attribute(tag, name)).findLast((value) => value !== undefined);
  let [x, y, label] = [0, 0, 0];
  for (const [, tag = '', text = ''] of svg.matchAll(/(<[^>]*>)([^<]*)/g)) {
    if (tag.startsWith('</')) open.pop();
    else if (!tag.endsWith('/>')) open.push(tag);
    if (tag.startsWith('<text')) {
      label += 1;
      [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    }
    if (tag.startsWith('<tspan')) [x, y] = [Number(attribute(tag, 'x')), y + Number(attribute(tag, 'dy'))];
    if (text.trim() === '') continue;
    const size = Number(inherited('font-size'));
    const width = widthOf(decode(text).trim(), size, Number(inherited('font-weight') ?? 400) as FontWeight);
    const anchor = inherited('text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const { ascent, descent } = fontHeights(size);
    // The heights are those of the tallest letters there are; lines set closer than that do not touch in practice.
    const spare = (ascent + descent - size) / 2;
    const look = { size, bold: inherited('font-weight') === '700', colour: inherited('fill') ?? '' };
    boxes.push({
      text: decode(text).trim(),
      ...look,
      label,
      left,
      right: left + width,
      top: y - ascent + spare,
      bottom: y + descent - spare,
    });
  }
  return boxes;
}
