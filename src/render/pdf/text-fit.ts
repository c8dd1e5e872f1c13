/**
 * Words that are wider than their place. Typst lets them run over the edge, where they are cut off, so that each gets
 * places where it may break: addresses after their signs, and what has no signs between any two letters.
 */
import { textWidth } from '../../charts/text-width.ts';
import type { Look } from './look.ts';

const MAY_BREAK = '\u200b';
/** Bold letters are a little wider, and pairs of letters are not measured together. */
const SLACK = 1.08;

const letters = new Map<string, number>();

/** Width of a word in em, letter by letter: good enough for where to break, and quick for texts of any length. */
function widthInEm(word: string): number {
  let sum = 0;
  for (const letter of word) {
    let width = letters.get(letter);
    if (width === undefined) {
      width = textWidth(letter, 1, 700);
      letters.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

const wordsIn = (text: string): string[] => text.split(/[ \u00a0]+/);

/** The width of the widest word of a text, in points. */
export const widestWord = (text: string, size: number): number =>
  wordsIn(text).reduce((widest, word) => Math.max(widest, widthInEm(word)), 0) * size * SLACK;

/** The width of a text on one line, in points. */
export const lineWidth = (text: string, size: number): number => widthInEm(text) * size;

/** The same with room enough that the text does stay on one line. */
export const roomyLine = (text: string, size: number): number => lineWidth(text, size) * SLACK;

/** What has no sign to break after is broken into pieces of this share of its room: fewer places are quicker to lay out. */
const CHUNK = 0.25;

/** A word in pieces of at most this width, or of one letter. */
function inChunks(word: string, width: number, size: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const letter of word) {
    if (chunk && roomyLine(chunk + letter, size) > width) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  return [...chunks, chunk];
}

/** The text with places to break in every word that is wider than `width`. */
export function breakable(text: string, width: number, size: number): string {
  if (widestWord(text, size) <= width) return text;
  return text
    .split(/(?<=[ \u00a0])/)
    .map((word) => {
      if (widestWord(word, size) <= width) return word;
      const pieces = word.split(/(?<=[-/._?&=@])/);
      const places = pieces.map((piece) =>
        widestWord(piece, size) <= width ? piece : inChunks(piece, width * CHUNK, size).join(MAY_BREAK),
      );
      // Lines break after “/” and “-” by themselves; a copied address has no sign too many.
      const follows = (piece: string, before: string) => /[-/]$/.test(before) && /^\p{L}/u.test(piece);
      return places.reduce((line, piece) => line + (follows(piece, line) ? '' : MAY_BREAK) + piece);
    })
    .join('');
}

/** The text, or as many of its words as fit on one line, with a sign that there were more. */
export function shortened(text: string, width: number, size: number): string {
  if (lineWidth(text, size) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (lineWidth(`${short}${letter}…`, size) > width) break;
    short += letter;
  }
  return `${short.includes(' ') ? short.replace(/\s\S*$/, '') : short}…`;
}

/** The title of the document on the left of the running head and that of a part on the right, with a gap between them. */
export function runningHeads(
  title: string,
  parts: readonly string[],
  { width, size }: Look,
): { runningTitle: string; runningParts: string[] } {
  const runningParts = parts.map((part) => shortened(part, width * 0.47, size.small));
  const widest = Math.max(0, ...runningParts.map((part) => lineWidth(part, size.small)));
  return { runningTitle: shortened(title, width - widest - 2 * size.small, size.small), runningParts };
}
