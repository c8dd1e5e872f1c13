/**
 * A drawing context that writes SVG instead of painting pixels.
 *
 * Chart.js draws on a canvas, which Node does not have. This is the part of CanvasRenderingContext2D that bars, lines,
 * points and axes need. Several contexts may draw on one sheet, each in an area of its own: a chart of seven districts
 * is seven charts of Chart.js, and still one picture.
 */

import type { Label, SvgSheet } from './svg-sheet.ts';
import { escapeText, short } from './svg-sheet.ts';
import type { FontWeight } from './text-width.ts';
import { fontHeights, textWidth } from './text-width.ts';

/** A part of the picture, in px. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the drawing functions of charts need: this context, or the one that Chart.js hands to its plugins. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'rect'
  | 'arc'
  | 'setLineDash'
  | 'fillText'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
> & { fill(rule?: CanvasFillRule): void; stroke(): void };

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: string;
  x: number;
  y: number;
}

/** Notes down drawing commands on a sheet. Names are those of CanvasRenderingContext2D. */
export class SvgContext implements Pen {
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  // Chart.js sets these; no chart here has use for them.
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;

  readonly #sheet: SvgSheet;
  readonly #area: Area;
  #x: number;
  #y: number;
  #dash = '';
  #saved: State[] = [];
  #path = '';
  #pen = { x: NaN, y: NaN };
  /** The label that a next line of text may belong to. */
  #open: Label | undefined;

  /** A context for an area of a sheet; it counts from the area’s top left corner. */
  constructor(sheet: SvgSheet, area: Area) {
    this.canvas = { width: area.width, height: area.height, style: {}, getContext: () => this };
    this.#sheet = sheet;
    this.#area = area;
    [this.#x, this.#y] = [area.x, area.y];
  }

  save(): void {
    this.#open = undefined;
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash: this.#dash, x: this.#x, y: this.#y });
  }

  restore(): void {
    this.#open = undefined;
    const state = this.#saved.pop();
    if (!state) return;
    const { x, y, dash, ...styles } = state;
    Object.assign(this, styles);
    [this.#x, this.#y, this.#dash] = [x, y, dash];
  }

  translate(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('A chart turns no text: its labels have to be read on a phone.');
  }

  resetTransform(): void {
    [this.#x, this.#y] = [this.#area.x, this.#area.y];
  }

  setTransform(): void {
    this.resetTransform();
  }

  setLineDash(dashes: number[]): void {
    this.#dash = dashes.map(short).join(' ');
  }

  /** Everything drawn stays inside its area, so there is nothing to cut off. */
  clip(): void {}

  /** Chart.js clears its canvas before it draws on it, which it does once. */
  clearRect(): void {}

  measureText(text: string): { width: number } {
    const { size, weight } = this.#fontOf();
    return { width: textWidth(text, size, weight) };
  }

  beginPath(): void {
    this.#path = '';
    this.#pen = { x: NaN, y: NaN };
  }

  moveTo(x: number, y: number): void {
    this.#pen = { x: x + this.#x, y: y + this.#y };
    this.#path += `M${pair(this.#pen.x, this.#pen.y)}`;
  }

  lineTo(x: number, y: number): void {
    const to = { x: x + this.#x, y: y + this.#y };
    const [level, upright] = [short(to.y) === short(this.#pen.y), short(to.x) === short(this.#pen.x)];
    if (level && upright) return;
    if (level) this.#path += `H${short(to.x)}`;
    else if (upright) this.#path += `V${short(to.y)}`;
    else this.#path += `L${pair(to.x, to.y)}`;
    this.#pen = to;
  }

  closePath(): void {
    this.#path += 'z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    if (width === 0 || height === 0) return;
    const [left, top] = [x + this.#x, y + this.#y];
    this.#path += `M${pair(left, top)}H${short(left + width)}V${short(top + height)}H${short(left)}z`;
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    if (to - from < 2 * Math.PI - 1e-6) throw new Error('A chart draws whole circles, and no other arcs.');
    const [r, across] = [short(radius), short(2 * radius)];
    this.#path += `M${pair(x + this.#x - radius, y + this.#y)}a${r} ${r} 0 0 1 ${across} 0a${r} ${r} 0 0 1 -${across} 0`;
  }

  fill(rule?: CanvasFillRule): void {
    if (this.fillStyle === 'transparent') return;
    this.#shape(`fill="${escapeText(this.fillStyle)}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`);
  }

  stroke(): void {
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${short(this.lineWidth)}"`;
    const dash = this.#dash === '' ? '' : ` stroke-dasharray="${this.#dash}"`;
    this.#shape(`fill="none" stroke="${escapeText(this.strokeStyle)}"${width}${dash}`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** Lines of text drawn one under the other, with nothing in between, are the lines of one label. */
  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const { size, weight } = this.#fontOf();
    const style = this.#sheet.styleOf({ fill: this.fillStyle, size, weight, align: this.textAlign });
    // Capitals are centred by their own height, which sits better beside a bar than the middle of the em does, and
    // spares `dominant-baseline`, which not every reader of SVG knows.
    const shift = this.textBaseline === 'middle' ? fontHeights(size).capital / 2 : 0;
    const line = { text, y: y + this.#y + shift };
    const left = x + this.#x;
    if (this.#open?.style === style && this.#open.x === left) {
      this.#open.lines.push(line);
    } else {
      this.#open = { style, x: left, y: line.y, lines: [line] };
      this.#sheet.addLabel(this.#open);
    }
  }

  #shape(paint: string): void {
    this.#open = undefined;
    // A line of a single point is no line.
    if (!/^M[^A-Za-z]*$/.test(this.#path)) this.#sheet.addShape(paint, this.#path);
  }

  #fontOf(): { size: number; weight: FontWeight } {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
    return { size, weight: /\b(bold|[6-9]00)\b/.test(this.font) ? 700 : 400 };
  }
}

function pair(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}
