/** What charts are set in, apart from what measures it: a thread that only paints need not know how wide words are. */
import { createRequire } from 'node:module';

export const TYPEFACE = 'Atkinson Hyperlegible Next';

/** The two weights that charts use. */
export type FontWeight = 400 | 700;

const FILES: Record<FontWeight, string> = {
  400: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  700: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
};

/** The path of the font’s file. */
export const fontFile = (weight: FontWeight): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${FILES[weight]}`);
