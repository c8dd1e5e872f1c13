/** What the pages of a PDF paint: which text stands in which piece of marked content, and what is painted outside of any. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';

/** A line of text, or a piece of one, in points from the lower left corner of the page. */
export interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** What one page paints. */
export interface PageContent {
  /** The words of each piece of content that the structure tree can name. */
  texts: Map<number, string>;
  /** Operators that paint outside of marked content: neither in the structure nor marked as decoration. */
  unmarked: string[];
  /** Pictures made of dots that stand in the content itself. */
  inlineImages: number;
  lines: Line[];
  /** What is read and copied in the place of what is painted: signs that have no shape. */
  replacements: string[];
  /** The lower edges of pictures, in points from the bottom of the page. */
  pictures: number[];
}

type Matrix = readonly [number, number, number, number, number, number];
const NO_CHANGE: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

interface Font {
  unicode: Map<number, string>;
  /** Widths of letters by code, in thousandths of the size. */
  width: (code: number) => number;
}

type Operand = string | number | Operand[];

/** A text in brackets, which may itself have pairs of brackets in it. */
const WITHIN = [1, 2, 3, 4].reduce((inner) => String.raw`(?:[^()\\]|\\[\s\S]|\(${inner}\))*`, String.raw`(?:[^()\\]|\\[\s\S])*`);
const TOKENS = new RegExp(
  String.raw`%[^\n]*|\((${WITHIN})\)|<<|>>|<([0-9a-fA-F\s]*)>|\[|\]|\/([^\s()<>[\]{}/%]*)|([^\s()<>[\]{}/%]+)`,
  'g',
);
const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh']);

const bytesOf = (stream: PDFObject | undefined): string =>
  stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : stream instanceof PDFStream
      ? Buffer.from(stream.getContents()).toString('latin1')
      : '';

const fromHex = (hex: string): string => Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const fromLiteral = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string, sign: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[sign] ?? sign),
  );

const utf16 = (bytes: string): string =>
  Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    String.fromCharCode(bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1)),
  ).join('');

/** Codes of two bytes -> text, from a font’s table. */
function unicodeOf(table: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F\s]+)>/g)) {
      found.set(Number.parseInt(code, 16), utf16(fromHex(text)));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const start = Number.parseInt(text, 16);
      for (let code = first; code <= last; code++) found.set(code, String.fromCodePoint(start + code - first));
    }
  }
  return found;
}

/** The widths of a composite font: runs of “first [w w w]” or “first last w” (ISO 32000-1, 9.7.4.3). */
function widthsOf(font: PDFDict, resolve: (value: PDFObject | undefined) => PDFObject | undefined): (code: number) => number {
  const descendants = resolve(font.get(PDFName.of('DescendantFonts')));
  const inner = resolve(descendants instanceof PDFArray ? descendants.get(0) : undefined);
  if (!(inner instanceof PDFDict)) return () => 0;
  const usual = inner.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const known = new Map<number, number>();
  const list = (inner.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []).map(resolve);
  for (let index = 0; index < list.length; ) {
    const [first, second, third] = list.slice(index, index + 3);
    const from = first instanceof PDFNumber ? first.asNumber() : 0;
    if (second instanceof PDFArray) {
      for (const [offset, width] of second.asArray().entries())
        known.set(from + offset, width instanceof PDFNumber ? width.asNumber() : usual);
      index += 2;
    } else {
      const [to, width] = [second, third].map((each) => (each instanceof PDFNumber ? each.asNumber() : 0));
      for (let code = from; code <= (to ?? 0); code++) known.set(code, width ?? usual);
      index += 3;
    }
  }
  return (code) => known.get(code) ?? usual;
}

/** The lower edge of a picture that is painted at a place: of the box that it has (ISO 32000-1, 8.10). */
function lowerEdge(picture: PDFObject | undefined, place: Matrix): number {
  const list = (key: string, usual: number[]) =>
    picture instanceof PDFRawStream
      ? (picture.dict.lookupMaybe(PDFName.of(key), PDFArray)?.asArray() ?? []).map((each) =>
          each instanceof PDFNumber ? each.asNumber() : 0,
        )
      : usual;
  const [left = 0, bottom = 0, right = 0, top = 0] = list('BBox', []);
  const own = list('Matrix', []);
  const whole = times((own.length === 6 ? own : NO_CHANGE) as unknown as Matrix, place);
  return Math.min(...[bottom, top].flatMap((y) => [left, right].map((x) => times([1, 0, 0, 1, x, y], whole)[5])));
}

/** Reads what a page paints. Text comes as it is shown, letter by letter, by the tables of the fonts. */
export function readContent(page: PDFPage, context: PDFContext): PageContent {
  const resolve = (value: PDFObject | undefined) => (value instanceof PDFRef ? context.lookup(value) : value);
  const contents = page.node.Contents();
  const source = (contents instanceof PDFArray ? contents.asArray().map(resolve) : [contents]).map(bytesOf).join('\n');
  const fonts = new Map<string, Font>();
  const resources = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  for (const [name, value] of resources?.entries() ?? []) {
    const font = resolve(value);
    if (!(font instanceof PDFDict)) continue;
    fonts.set(name.decodeText(), {
      unicode: unicodeOf(bytesOf(resolve(font.get(PDFName.of('ToUnicode'))))),
      width: widthsOf(font, resolve),
    });
  }

  const pictures = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const read: PageContent = { texts: new Map(), unmarked: [], inlineImages: 0, lines: [], replacements: [], pictures: [] };
  /** Open pieces of marked content: their number in the structure, or undefined. */
  const open: (number | undefined)[] = [];
  let font: Font | undefined;
  let size = 0;
  let place = NO_CHANGE;
  let line = NO_CHANGE;
  const saved: Matrix[] = [];
  let operands: Operand[] = [];
  const nested: Operand[][] = [];
  const say = (pieces: readonly Operand[]): void => {
    let [text, width] = ['', 0];
    for (const piece of pieces) {
      if (typeof piece === 'number') width -= piece;
      if (typeof piece !== 'string' || !piece.startsWith('(')) continue;
      for (let index = 1; index + 1 < piece.length; index += 2) {
        const code = piece.charCodeAt(index) * 256 + piece.charCodeAt(index + 1);
        text += font?.unicode.get(code) ?? '\ufffd';
        width += font?.width(code) ?? 0;
      }
    }
    const [left, baseline] = times(line, place).slice(4) as [number, number];
    const [right] = times(times([1, 0, 0, 1, (width * size) / 1000, 0], line), place).slice(4) as [number];
    const [, , across, up] = times(line, place);
    read.lines.push({ text, left, right, baseline, size: size * Math.hypot(across, up) });
    const mcid = open.findLast((each) => each !== undefined);
    if (mcid !== undefined) read.texts.set(mcid, (read.texts.get(mcid) ?? '') + text);
  };
  const number = (list: readonly Operand[]): number | undefined => {
    const at = list.indexOf('/MCID');
    const value = at < 0 ? undefined : list[at + 1];
    return typeof value === 'number' ? value : undefined;
  };

  for (const [token, literal, hex, name, word] of source.matchAll(TOKENS)) {
    if (token.startsWith('%')) continue;
    if (literal !== undefined) operands.push(`(${fromLiteral(literal)}`);
    else if (hex !== undefined && token !== '<<') operands.push(`(${fromHex(hex)}`);
    else if (name !== undefined) operands.push(`/${name}`);
    else if (token === '[' || token === '<<') {
      nested.push(operands);
      operands = [];
    } else if (token === ']' || token === '>>') operands = [...(nested.pop() ?? []), operands];
    else if (word !== undefined && !Number.isNaN(Number(word))) operands.push(Number(word));
    else if (word !== undefined && nested.length > 0) operands.push(word);
    else {
      const operator = word ?? token;
      if (operator === 'BMC') open.push(undefined);
      if (operator === 'BDC') {
        const properties = Array.isArray(operands[1]) ? operands[1] : [];
        const mcid = number(properties);
        const replacement = properties[properties.indexOf('/ActualText') + 1];
        if (properties.includes('/ActualText')) read.replacements.push(utf16(String(replacement).slice(1)).replace('\ufeff', ''));
        open.push(mcid);
        if (mcid !== undefined) read.texts.set(mcid, read.texts.get(mcid) ?? '');
      }
      if (operator === 'EMC') open.pop();
      if (operator === 'BI') read.inlineImages++;
      if (operator === 'q') saved.push(place);
      if (operator === 'Q') place = saved.pop() ?? NO_CHANGE;
      if (operator === 'cm') place = times(operands as unknown as Matrix, place);
      if (operator === 'Tm') line = operands as unknown as Matrix;
      if (operator === 'Tf') [font, size] = [fonts.get(String(operands[0]).slice(1)), Number(operands[1])];
      if (PAINT.has(operator) && open.length === 0) read.unmarked.push(operator);
      if (operator === 'Do') read.pictures.push(lowerEdge(resolve(pictures?.get(PDFName.of(String(operands[0]).slice(1)))), place));
      if (operator === 'Tj' || operator === 'TJ') say(operands.flat(2));
      operands = [];
    }
  }
  return read;
}
