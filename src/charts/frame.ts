/**
 * What all kinds of chart share: the two widths, the sizes of text, and how words and lines are drawn.
 *
 * Chart.js gives each category the same height and lets labels run into each other. Labels here are sentences ("Modern
 * slavery and human trafficking") that wrap to one, two or three lines, and a phone is 288 px wide, so each kind works
 * out its places first, and then has Chart.js scale the values and draw.
 */
import type { Area, Pen } from './svg-context.ts';
import type { FontWeight } from './text-width.ts';
import { LINE_HEIGHT } from './text-width.ts';

/** `wide` is for pages and PDFs, `narrow` for telephones. */
export type ChartWidth = 'wide' | 'narrow';
export const PICTURE_WIDTH: Record<ChartWidth, number> = { wide: 640, narrow: 288 };

/** What pictures are set in where they stand by themselves; its files are measured in `text-width.ts`. */
export { TYPEFACE } from './typeface.ts';

/** Sizes of text in px. At 12 px and less a chart is not legible on a phone. */
export const TEXT_SIZE = 16;
export const SMALL_TEXT_SIZE = 14;
export const LINE = TEXT_SIZE * LINE_HEIGHT;
export const SMALL_LINE = SMALL_TEXT_SIZE * LINE_HEIGHT;
export const GAP = 6;
/** Lines around hollow marks, in px. */
export const OUTLINE = 2;

/** A value on both axes of a chart, or a gap where one is NaN. */
export interface Point {
  x: number;
  y: number;
}

/** What every configuration needs where there is no window, no time and no pointer. */
export const STILL: { animation: false; responsive: false; devicePixelRatio: 1; events: []; parsing: false; normalized: true } = {
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  events: [],
  parsing: false,
  normalized: true,
};

/** Chart.js puts the family into every font; the drawing context leaves it out, as the page sets it. */
export const font = (size: number) => ({ family: 'sans-serif', size, lineHeight: LINE_HEIGHT });

/** Gives an axis the size that has been set aside for it, and no room around it for labels that might stick out. */
export function fixAxis(
  scale: { width: number; height: number; paddingTop: number; paddingBottom: number; paddingLeft: number; paddingRight: number },
  side: 'width' | 'height',
  size: number,
): void {
  scale[side] = size;
  scale.paddingTop = scale.paddingBottom = scale.paddingLeft = scale.paddingRight = 0;
}

/** Lines of text, one under the other. */
export interface Words {
  lines: string[];
  x: number;
  /** Middle of all lines together. */
  middle: number;
  colour: string;
  size?: number;
  weight?: FontWeight;
  align?: 'left' | 'center' | 'right';
}

export function write(pen: Pen, { lines, x, middle, colour, size = TEXT_SIZE, weight = 400, align = 'left' }: Words): void {
  pen.save();
  pen.fillStyle = colour;
  pen.font = `${weight} ${size}px sans-serif`;
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  const line = size * LINE_HEIGHT;
  const first = middle - ((lines.length - 1) * line) / 2;
  for (const [index, text] of lines.entries()) pen.fillText(text, x, first + index * line);
  pen.restore();
}

export function fillBox(pen: Pen, colour: string, { x, y, width, height }: Area): void {
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.fillStyle = colour;
  pen.fill();
}

/** The outline of a box, within the box. It is filled, not stroked, so that it joins the other outlines of its colour. */
export function outlineBox(pen: Pen, colour: string, { x, y, width, height }: Area): void {
  const inner = { width: Math.max(0, width - 2 * OUTLINE), height: Math.max(0, height - 2 * OUTLINE) };
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.rect(x + OUTLINE, y + OUTLINE, inner.width, inner.height);
  pen.fillStyle = colour;
  pen.fill('evenodd');
}

export interface Stroke {
  colour: string;
  thickness?: number;
  dash?: readonly number[];
}

/** Straight lines, each from its first point to its second. */
export function drawLines(pen: Pen, { colour, thickness = 1, dash = [] }: Stroke, lines: [Point, Point][]): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = thickness;
  pen.setLineDash([...dash]);
  pen.beginPath();
  for (const [from, to] of lines) {
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
  }
  pen.stroke();
  pen.restore();
}
