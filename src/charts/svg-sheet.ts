/**
 * The sheet of SVG that contexts draw on: it only notes down what is drawn, and writes it out at the end.
 *
 * Libraries that do this were tried: they break labels into pieces, or put random ids into the file, so that no two
 * builds are alike. Here a label is one <text>, there are no ids, and all shapes that look alike share one path, which
 * keeps a chart near one kilobyte. Labels are written after all shapes: nothing in a chart may cover its words.
 */

/** What the root element sets, so that no label or group has to repeat it. */
export interface SvgDefaults {
  fill: string;
  fontSize: number;
}

/** How a label looks, as the canvas says it. */
export interface LabelLook {
  fill: string;
  size: number;
  weight: number;
  align: string;
}

export interface Label {
  style: string;
  x: number;
  y: number;
  lines: { text: string; y: number }[];
}

const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const CONTENT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Hebrew, Arabic and the scripts related to them run from the right. The first letter decides for the line, as in a
 * paragraph, and marks in the text say so: SVG’s own attribute for it is unknown to the programs that paint PNGs and PDFs.
 */
function isolated(line: string): string {
  return /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(line) ? `\u2067${line}\u2069` : line;
}

/** At most one decimal, as short as can be: a tenth of a pixel is more than anybody sees. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Text as the content or an attribute of an element; control characters, which XML forbids, are left out. */
export function escapeText(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (character) => CONTENT[character] ?? character);
}

/** Collects shapes and labels, and gives them as SVG elements. */
export class SvgSheet {
  readonly #defaults: SvgDefaults;
  /** Paths by their paint, in the order in which the paints were first used: what is drawn first lies below. */
  readonly #shapes = new Map<string, string>();
  readonly #labels: Label[] = [];
  #smallest: number;

  constructor(defaults: SvgDefaults) {
    this.#defaults = defaults;
    this.#smallest = defaults.fontSize;
  }

  addShape(paint: string, path: string): void {
    if (path !== '') this.#shapes.set(paint, (this.#shapes.get(paint) ?? '') + path);
  }

  addLabel(label: Label): void {
    this.#labels.push(label);
  }

  /** The attributes that make a label look so. */
  styleOf({ fill, size, weight, align }: LabelLook): string {
    this.#smallest = Math.min(this.#smallest, size);
    const anchor = ANCHORS[align];
    return [
      fill === this.#defaults.fill ? '' : ` fill="${escapeText(fill)}"`,
      size === this.#defaults.fontSize ? '' : ` font-size="${short(size)}"`,
      weight === 400 ? '' : ` font-weight="${weight}"`,
      anchor ? ` text-anchor="${anchor}"` : '',
    ].join('');
  }

  /** What was drawn: the shapes, then the labels, grouped by their look. */
  marks(): string {
    return this.shapes() + groupLabels(this.labels());
  }

  shapes(): string {
    return [...this.#shapes].map(([paint, path]) => `<path ${paint} d="${path}"/>`).join('');
  }

  labels(): WrittenLabel[] {
    return this.#labels.map((label) => ({ style: label.style, y: Number(short(label.y)), svg: labelElement(label) }));
  }

  /** The size of the smallest words. */
  smallestText(): number {
    return this.#smallest;
  }
}

/** A label as an element, with what has to be known of it to group and to choose labels. */
export interface WrittenLabel {
  style: string;
  y: number;
  svg: string;
}

/** Labels grouped by their look. */
export function groupLabels(labels: readonly WrittenLabel[]): string {
  const groups = new Map<string, string>();
  for (const { style, svg } of labels) groups.set(style, (groups.get(style) ?? '') + svg);
  return [...groups].map(([style, inner]) => (style === '' ? inner : `<g${style}>${inner}</g>`)).join('');
}

/** The space between two lines is not seen, but keeps their words apart when the label is copied or searched for. */
function labelElement({ x, y, lines }: Label): string {
  let previous = y;
  const spans = lines.map((line, index) => {
    const down = short(line.y - previous);
    previous = line.y;
    const text = escapeText(isolated(line.text));
    return index === 0 ? text : ` <tspan x="${short(x)}" dy="${down}">${text}</tspan>`;
  });
  return `<text x="${short(x)}" y="${short(y)}">${spans.join('')}</text>`;
}
