/**
 * The measures of a page in each edition. The template sets the pages by them, and the same numbers tell here how much
 * fits: how wide a column is, where a long word must be broken, how large a picture can be. All in points.
 */
import type { Document, Edition } from '../../nodes/document.ts';

export interface Look {
  edition: Edition;
  flipped: boolean;
  margin: { x: number; top: number; bottom: number };
  /** The part of the page that has text. */
  width: number;
  height: number;
  size: {
    title: number;
    subtitle: number;
    /** What stands below the title: status, address, contact. */
    imprint: number;
    text: number;
    table: number;
    /** Notes in boxes. */
    note: number;
    /** Captions of tables and pictures. */
    caption: number;
    /** Sources, running heads. */
    small: number;
    /** Of level 1, 2 and so on. */
    headings: readonly number[];
  };
  /** From one line to the next, as a share of the size. */
  line: number;
}

const A4 = { width: 595.28, height: 841.89 };

type Frame = Pick<Look, 'margin' | 'flipped'>;

const PORTRAIT: Frame = { flipped: false, margin: { x: 68, top: 77, bottom: 68 } };
const LANDSCAPE: Frame = { flipped: true, margin: { x: 54, top: 66, bottom: 60 } };
/** Running heads of 18 pt need more room above and below; the lines need all the width. */
const LARGE: Frame = { flipped: false, margin: { x: 54, top: 88, bottom: 82 } };

const SIZES = { text: 11, table: 9.5, note: 10, caption: 10, small: 9 };
/** RNIB, clear print: large print begins at 16 pt, and 18 pt is what most people ask for. */
const LARGE_SIZES = { text: 18, table: 18, note: 18, caption: 18, small: 18 };

const TITLES = {
  standard: {
    cover: { title: 34, subtitle: 15, imprint: 12.5, headings: [24, 16, 13, 11.5, 11, 11] },
    sheet: { title: 26, subtitle: 12, imprint: 10, headings: [16, 13, 11.5, 11, 11, 11] },
  },
  'large-print': {
    cover: { title: 36, subtitle: 20, imprint: 18, headings: [30, 25, 22, 20, 18, 18] },
    sheet: { title: 32, subtitle: 18, imprint: 18, headings: [25, 22, 20, 18, 18, 18] },
  },
} as const;

/** The room of a page that lies on its side, in a document whatever its own do. */
export const acrossPage = ({ margin }: Look): { width: number; height: number } => ({
  width: A4.height - 2 * margin.x,
  height: A4.width - margin.top - margin.bottom,
});

/** How a document is to look. Large print is always portrait. */
export function lookOf({ orientation, opening }: Pick<Document, 'orientation' | 'opening'>, edition: Edition): Look {
  const large = edition === 'large-print';
  const standard = orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
  const { flipped, margin } = large ? LARGE : standard;
  const paper = flipped ? { width: A4.height, height: A4.width } : A4;
  return {
    edition,
    flipped,
    margin,
    width: paper.width - 2 * margin.x,
    height: paper.height - margin.top - margin.bottom,
    size: { ...(large ? LARGE_SIZES : SIZES), ...TITLES[edition][opening] },
    line: large ? 1.5 : 1.39,
  };
}
