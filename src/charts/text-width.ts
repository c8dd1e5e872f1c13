/**
 * How wide a piece of text is, and where its lines break.
 *
 * Charts are laid out where there is no browser, so nothing can be asked for the size of a label. The same font file
 * that the pages and PDFs are set in (Atkinson Hyperlegible Next) is read here and measured, which gives the same
 * widths on every machine and so the same chart from build to build.
 */
import { readFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import { FoundBefore } from './found-before.ts';
import { type FontWeight, fontFile } from './typeface.ts';

export type { FontWeight } from './typeface.ts';

/** What a reader may put between letters and between words, in font sizes, without anything being lost (WCAG 2.2, 1.4.12). */
const READERS_SPACING = { letter: 0.12, word: 0.16 };
/** In px: places are rounded to a tenth, and browsers round widths. */
const ROUNDING = 0.5;

/** Distance between the baselines of two lines, in font sizes. */
export const LINE_HEIGHT = 1.25;

const fonts = new Map<FontWeight, Font>();
/** Of texts in a weight, in font sizes. */
export const widths = new FoundBefore<number>();

function font(weight: FontWeight): Font {
  let loaded = fonts.get(weight);
  if (!loaded) {
    loaded = create(readFileSync(fontFile(weight)));
    fonts.set(weight, loaded);
  }
  return loaded;
}

/** The width of one line of text in px, kerning included. `size` is in px. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  return size * widths.of(`${weight} ${text}`, () => font(weight).layout(text).advanceWidth / font(weight).unitsPerEm);
}

/**
 * How much room a line of text is given in px: as much as it takes with the spacing that a reader may set. That is more
 * than another font needs while the page’s own has not arrived: Arial is 2 % wider at most, what some Linux desktops have
 * instead up to 15 %.
 */
export function roomFor(text: string, size: number, weight: FontWeight = 400): number {
  const words = text.split(/\s+/).length;
  const spacing = READERS_SPACING.letter * text.length + READERS_SPACING.word * (words - 1);
  return textWidth(text, size, weight) + size * spacing + ROUNDING;
}

/** How far the font reaches above and below its baseline in px, and the height of its capitals. */
export function fontHeights(size: number): { ascent: number; descent: number; capital: number } {
  const { ascent, descent, capHeight, unitsPerEm } = font(400);
  const scale = size / unitsPerEm;
  return { ascent: ascent * scale, descent: -descent * scale, capital: capHeight * scale };
}

/**
 * Breaks text into lines that have room in `maxWidth` px: between words and after hyphens and slashes, inside a word only
 * where the word alone is too wide. Lines are made about equally long, so that no single word is left over at the end. `measure`:
 * a picture of pixels, whose spacing no reader changes, needs no more than `textWidth`.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: FontWeight = 400, measure = roomFor): string[] {
  const pieces = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/(?<=[-/–])(?=\p{L})|(?<= )/u);
  const width = (piece: string): number => measure(piece.trimEnd(), size, weight);
  const most = (each: number): number => Math.ceil(each / (size * NARROWEST));
  let lines = fillLines(pieces, maxWidth, most(maxWidth), width);
  let low = Math.max(...pieces.map(width));
  let high = maxWidth;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const narrower = fillLines(pieces, middle, most(middle), width);
    if (narrower.length > lines.length) low = middle;
    else [high, lines] = [middle, narrower];
  }
  return lines;
}

/** Characters as readers count them, so that no letter is parted from its accents. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No letter is narrower, in font sizes: what is surely too much for a line need not be measured. */
const NARROWEST = 0.15;
/** More code units than any letter with its accents has. */
const LONGEST_CHARACTER = 16;

/** Puts into each line as many pieces as it takes; `most` is more letters than a line can hold. */
function fillLines(pieces: string[], maxWidth: number, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && width(line + piece) > maxWidth) {
      lines.push(line);
      line = '';
    }
    line += piece;
    const units = most * LONGEST_CHARACTER;
    while (line.length > units || width(line) > maxWidth) {
      const characters = Array.from(CHARACTERS.segment(line.slice(0, units)), ({ segment }) => segment);
      let length = Math.min(characters.length - 1, most);
      while (length > 1 && width(characters.slice(0, length).join('')) > maxWidth) length -= 1;
      if (length < 1) break;
      const full = characters.slice(0, length).join('');
      lines.push(full);
      line = line.slice(full.length);
    }
  }
  return [...lines, line].map((text) => text.trim());
}
