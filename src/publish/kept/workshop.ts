/**
 * Makes documents and pictures, each only if nothing was made before of the same data by the same code (`made-before.ts`). Without a folder
 * to keep things in, it makes all.
 */
import { codeOf, type Maker } from './code-of.ts';
import { keyOf, type Made, type MadeBefore, madeBeforeIn } from './made-before.ts';

/** The fonts that things are set in; charts are measured with two of them. */
export const FONTS = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/{400,700}*/*.ttf';
const PDF: Maker = { code: 'src/render/pdf/compile-pdf.ts', reads: ['src/render/pdf/*.typ', FONTS] };

/** What makes each thing. A module that can be bundled by itself: what it is made from reaches it as data. */
export const MAKERS = {
  pdf: PDF,
  'large-print': PDF,
  epub: {
    code: 'src/render/epub/epub.ts',
    reads: [
      'src/render/epub/epub.css',
      FONTS,
      'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/*-latin-wght-normal.woff2',
    ],
  },
  txt: { code: 'src/render/text/plain-text.ts', reads: [] },
  brf: { code: 'src/render/braille/braille.ts', reads: [], loads: ['liblouis-build'] },
  picture: { code: 'src/charts/chart-png.ts', reads: [FONTS, 'src/charts/painter.ts'] },
} as const satisfies Record<string, Maker>;

export type Thing = keyof typeof MAKERS;

export interface Workshop {
  /** `from` is all that the thing is made from, as plain data, or the key of that. */
  made: (thing: Thing, from: unknown, make: () => Made | Promise<Made>) => Promise<Made>;
  /** What builds before have made, by keys; undefined if nothing is kept. */
  kept: MadeBefore | undefined;
  /** How many things were made anew, and how many were kept from before. */
  counts: { anew: number; before: number };
  /** At the end of a build: drops what need not be kept any longer. */
  tidy: () => void;
  /** Drops all that was kept: something in it was not what it should be. */
  drop: () => void;
}

async function codeOfAll(): Promise<Record<Thing, string>> {
  const codes = new Map<Maker, Promise<string>>(Object.values(MAKERS).map((maker) => [maker, codeOf(maker)]));
  const pairs = Object.entries(MAKERS).map(async ([thing, maker]) => [thing, await codes.get(maker)]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** With the code of all things as it is now. `folder` is where things are kept, or undefined if none are; `now`, when the build began. */
export async function workshop(folder: string | undefined, now: Date): Promise<Workshop> {
  const counts = { anew: 0, before: 0 };
  const kept: MadeBefore | undefined = folder === undefined ? undefined : madeBeforeIn(folder, now);
  const codes = kept && (await codeOfAll());
  return {
    kept,
    counts,
    made: async (thing, from, make) => {
      const key = codes && keyOf(thing, codes[thing], from);
      const before = key && kept?.take(key);
      if (before) {
        counts.before += 1;
        return before;
      }
      const made = await make();
      if (key) kept?.keep(key, made);
      counts.anew += 1;
      return made;
    },
    tidy: () => kept?.prune(),
    drop: () => kept?.drop(),
  };
}
