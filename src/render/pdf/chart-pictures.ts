/**
 * A chart as pictures that fit a page. In large print its words must be 18 pt or more too, so that the narrow drawing is
 * used, and one that would be higher than a page is cut between its rows, so that it fills what each page has left.
 */
import type { ChartKind, ChartView } from '../../charts/chart-view.ts';
import { band, type Drawing, drawing, standingAlone } from '../../charts/drawing.ts';
import type { Words } from '../../words/words.ts';
import type { Look } from './look.ts';

/** A picture of this size in points. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** A picture is never wider: its words would be larger than those of the text. */
const WIDEST = 450;
/** In large print, its words are at most so much larger than they must be. */
const LARGEST = 1.15;
/** A picture that had to be smaller than this share to fit a page could not be read. */
const SMALLEST = 0.5;

/** Nor could one with a label of more letters than this, which would take a page by itself. */
const LONGEST_LABEL = 300;

/** Kinds of which every row is a band of its own. */
const IN_BANDS: readonly ChartKind[] = ['bar', 'grouped-bar', 'agreement', 'change', 'ranking'];

/** Where the rows of a chart begin, from its top; none where they are not one below the other. */
const rowTops = ({ kind }: ChartView, { places }: Drawing): number[] => (IN_BANDS.includes(kind) ? places.map(({ y }) => y) : []);

/**
 * The chart as it is drawn: with letters that the font has, before they are measured. Few charts have others; all the rest
 * have been drawn already, or will be. Where some are shown by their numbers, the finding, which stands above the picture,
 * is not held against the figures again: these numbers are none of them.
 */
function drawable(chart: ChartView, printable: (text: string) => string): ChartView {
  const asIs = JSON.stringify(chart);
  const fit = (_: string, value: unknown) => (typeof value === 'string' ? printable(value) : value);
  const printed = JSON.stringify(chart, fit);
  return printed === asIs ? chart : { ...JSON.parse(printed), finding: '' };
}

function largePictures(chart: ChartView, { width, size }: Look, room: number, words: Words): Picture[] {
  const picture = drawing(chart, 'narrow', words);
  const { width: drawn, height: high } = picture;
  const least = size.text / picture.smallestText;
  if (least * drawn > width) return [];
  const scale = Math.min(width / drawn, least * LARGEST, room / high);
  if (scale >= least) return [{ svg: standingAlone(picture), width: drawn * scale, height: high * scale }];
  const [, ...tops] = rowTops(chart, picture);
  if (tops.length === 0) return [];
  const ends = [0, ...tops, high];
  // A row by itself may be higher than a page.
  if (ends.some((end, index) => (end - (ends[index - 1] ?? 0)) * least > room * LARGEST)) return [];
  return ends.slice(1).map((end, index) => ({
    svg: band(picture, ends[index] ?? 0, end),
    width: drawn * least,
    height: (end - (ends[index] ?? 0)) * least,
  }));
}

/** The pictures of a chart, one below the other, each no higher than `room`; none if it cannot be shown in this size. */
export function chartPictures(chart: ChartView, look: Look, printable: (text: string) => string, room: number, words: Words): Picture[] {
  const drawn = drawable(chart, printable);
  if ([...drawn.rows, ...drawn.series].some(({ label }) => label.length > LONGEST_LABEL)) return [];
  if (look.edition === 'large-print') return largePictures(drawn, look, room, words);
  const picture = drawing(drawn, 'wide', words);
  const { width: wide, height: high } = picture;
  const width = Math.min(WIDEST, look.width, (room * wide) / high);
  return width < WIDEST * SMALLEST ? [] : [{ svg: standingAlone(picture), width, height: (width * high) / wide }];
}
