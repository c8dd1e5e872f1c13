/**
 * A drawing context that writes SVG instead of painting pixels.
 *
 * Chart.js draws on a canvas, which Node does not have. This is the part of CanvasRenderingContext2D that bars and axes
 * need, and it only notes down what is drawn. Libraries that do this were tried: they break labels into pieces, or put
 * random ids into the file, so that no two builds are alike. Here a label is one <text>, there are no ids, and shapes
 * and labels that look alike share their attributes, which keeps a chart near one kilobyte.
 *
 * Labels are written after all shapes: nothing in a chart may cover its words.
 */

import type { FontWeight } from './text-width.ts';
import { fontHeights, textWidth } from './text-width.ts';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  x: number;
  y: number;
}
interface Shape {
  paint: string;
  path: string;
}
interface Label {
  style: string;
  x: number;
  y: number;
  lines: { text: string; y: number }[];
}

/** What the root element sets, so that no label or group has to repeat it. */
export interface SvgDefaults {
  fill: string;
  fontSize: number;
}

const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const CONTENT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** At most one decimal, as short as can be: a tenth of a pixel is more than anybody sees. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Text as the content or an attribute of an element; control characters, which XML forbids, are left out. */
export function escapeText(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (character) => CONTENT[character] ?? character);
}

/** Records drawing commands; `marks()` gives them as SVG elements. Names are those of CanvasRenderingContext2D. */
export class SvgContext {
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  // Chart.js sets these; a chart of bars has no use for them.
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;

  readonly #defaults: SvgDefaults;
  #x = 0;
  #y = 0;
  #saved: State[] = [];
  #path = '';
  #pen = { x: NaN, y: NaN };
  #shapes: Shape[] = [];
  #labels: Label[] = [];
  /** The label that a next line of text may belong to. */
  #open: Label | undefined;

  /** A context for a picture of this size in px. */
  constructor(width: number, height: number, defaults: SvgDefaults) {
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.#defaults = defaults;
  }

  save(): void {
    this.#open = undefined;
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, x: this.#x, y: this.#y });
  }

  restore(): void {
    this.#open = undefined;
    const state = this.#saved.pop();
    if (!state) return;
    const { x, y, ...styles } = state;
    Object.assign(this, styles);
    [this.#x, this.#y] = [x, y];
  }

  translate(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('A chart turns no text: its labels have to be read on a phone.');
  }

  resetTransform(): void {
    [this.#x, this.#y] = [0, 0];
  }

  setTransform(): void {
    this.resetTransform();
  }

  setLineDash(dashes: number[]): void {
    if (dashes.length > 0) throw new Error('Dashed lines are not drawn.');
  }

  /** Everything drawn stays inside its area, so there is nothing to cut off. */
  clip(): void {}

  clearRect(): void {
    this.#shapes = [];
    this.#labels = [];
    this.#open = undefined;
  }

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
    if (short(to.y) === short(this.#pen.y)) this.#path += `H${short(to.x)}`;
    else if (short(to.x) === short(this.#pen.x)) this.#path += `V${short(to.y)}`;
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

  fill(rule?: string): void {
    if (this.fillStyle === 'transparent') return;
    this.#shape(`fill="${escapeText(this.fillStyle)}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`);
  }

  stroke(): void {
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${short(this.lineWidth)}"`;
    this.#shape(`fill="none" stroke="${escapeText(this.strokeStyle)}"${width}`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** Lines of text drawn one under the other, with nothing in between, are the lines of one label. */
  fillText(text: string, x: number, y: number): void {
    const { size, weight } = this.#fontOf();
    const anchor = ANCHORS[this.textAlign];
    const style = [
      this.fillStyle === this.#defaults.fill ? '' : ` fill="${escapeText(this.fillStyle)}"`,
      size === this.#defaults.fontSize ? '' : ` font-size="${short(size)}"`,
      weight === 400 ? '' : ` font-weight="${weight}"`,
      anchor ? ` text-anchor="${anchor}"` : '',
    ].join('');
    // Capitals are centred by their own height, which sits better beside a bar than the middle of the em does, and
    // spares `dominant-baseline`, which not every reader of SVG knows.
    const shift = this.textBaseline === 'middle' ? fontHeights(size).capital / 2 : 0;
    const line = { text, y: y + this.#y + shift };
    const left = x + this.#x;
    if (this.#open?.style === style && this.#open.x === left) {
      this.#open.lines.push(line);
    } else {
      this.#open = { style, x: left, y: line.y, lines: [line] };
      this.#labels.push(this.#open);
    }
  }

  /** What was drawn, as SVG elements: the shapes in the order of drawing, then the labels, grouped by their look. */
  marks(): string {
    const groups = new Map<string, string>();
    for (const label of this.#labels) groups.set(label.style, (groups.get(label.style) ?? '') + labelElement(label));
    return [
      ...this.#shapes.map(({ paint, path }) => `<path ${paint} d="${path}"/>`),
      ...[...groups].map(([style, labels]) => (style === '' ? labels : `<g${style}>${labels}</g>`)),
    ].join('');
  }

  #shape(paint: string): void {
    this.#open = undefined;
    if (this.#path === '') return;
    const last = this.#shapes.at(-1);
    if (last?.paint === paint) last.path += this.#path;
    else this.#shapes.push({ paint, path: this.#path });
  }

  #fontOf(): { size: number; weight: FontWeight } {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
    return { size, weight: /\b(bold|[6-9]00)\b/.test(this.font) ? 700 : 400 };
  }
}

function pair(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

/** The space between two lines is not seen, but keeps their words apart when the label is copied or searched for. */
function labelElement({ x, y, lines }: Label): string {
  let previous = y;
  const spans = lines.map((line, index) => {
    const down = short(line.y - previous);
    previous = line.y;
    return index === 0 ? escapeText(line.text) : ` <tspan x="${short(x)}" dy="${down}">${escapeText(line.text)}</tspan>`;
  });
  return `<text x="${short(x)}" y="${short(y)}">${spans.join('')}</text>`;
}
