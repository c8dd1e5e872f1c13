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

declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
}

export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
const FOLDER = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The font files of the document, the upright one first. Read from the root of the project: code that Vite has bundled stands elsewhere. */
export const readFonts = (): Buffer[] =>
  STYLES.map((style) => readFileSync(join(process.cwd(), FOLDER, style, `AtkinsonHyperlegibleNext_${style}.ttf`)));

/** What is not seen in any font: parts of an emoji, places where a word may break, byte order marks. */
const INVISIBLE = /[\u200b-\u200d\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}]/gu;
const SPACES = /[\t\n\r\v\f\u2028\u2029]/g;
/** Marks of direction, controls, and halves of a character. */
const NOT_TEXT = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** A function that makes texts printable in a font. */
export function printableIn(font: Uint8Array): (text: string) => string {
  const hasGlyph = glyphTest(font);
  return (text) => {
    const plain = text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '');
    return Array.from(plain, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!NOT_TEXT.test(character) && hasGlyph(codePoint)) return character;
      return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
    }).join('');
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
