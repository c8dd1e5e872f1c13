/**
 * Text that the font of the document can show.
 *
 * PDF/UA forbids characters without a shape, and a font of the machine must not step in, or the same content would
 * look different elsewhere. What the font lacks (an emoji, a foreign script) is shown as its number in Unicode, and so
 * are the marks that turn the direction of writing round, because they can make a sentence read as another one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { numberOf } from '../../nodes/safe-characters.ts';

declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
}

const FOLDER = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The font files of the document, the upright one first. Read from the root of the project: code that Vite has bundled stands elsewhere. */
export const readFonts = (): Buffer[] =>
  STYLES.map((style) => readFileSync(join(process.cwd(), FOLDER, style, `AtkinsonHyperlegibleNext_${style}.ttf`)));

/** What is not seen in any font: parts of an emoji, places where a word may break, byte order marks. Not the marks of direction. */
const INVISIBLE = /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\t\n\r\v\f\u0085\u2028\u2029]/g;
/** Marks of direction, controls, and halves of a character. */
const NOT_TEXT = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;
/** What says the same in any font. */
const SAME: Record<string, string> = { '\u2010': '-', '\u2011': '-', '\u202f': '\u00a0', '\u2007': '\u00a0' };

/** Whether somebody would see that the text is there; a space is seen between words. */
export const isSeen = (text: string): boolean => text.replace(INVISIBLE, '') !== '';

/**
 * A function that makes texts printable in a font. A text of which nothing could be seen is shown as the numbers of its
 * characters: a heading or a link without any text could not be found again, and breaks the standard.
 */
export function printableIn(font: Uint8Array): (text: string) => string {
  const hasGlyph = glyphTest(font);
  const shown = (character: string): string => {
    if (!NOT_TEXT.test(character) && hasGlyph(character.codePointAt(0) ?? 0)) return character;
    if (/\p{Zs}/u.test(character)) return SAME[character] ?? ' ';
    return SAME[character] ?? numberOf(character);
  };
  return (text) => {
    const seen = text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '');
    return seen === '' ? Array.from(text, numberOf).join('') : Array.from(seen, shown).join('');
  };
}

function glyphTest(file: Uint8Array): (codePoint: number) => boolean {
  const font = create(file);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const found = known.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, found);
    return found;
  };
}
