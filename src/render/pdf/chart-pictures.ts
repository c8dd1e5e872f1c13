/**
 * A chart as pictures that fit a page. In large print its words must be 18 pt or more too, so that the narrow drawing is
 * used, and one that would be higher than a page is cut between its rows, so that it fills what each page has left.
 */
import { chartSvg } from '../../charts/chart-svg.ts';
import type { ChartKind, ChartView } from '../../charts/chart-view.ts';
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

const sizeOf = (svg: string): [width: number, height: number] => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
};

const smallestWords = (svg: string): number => Math.min(...[...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));

/** A band of the picture, from one height to another. Words outside would not be seen, but would still be read. */
const cut = (svg: string, from: number, to: number): string => {
  const [width] = sizeOf(svg);
  const within = svg.replace(/<text x="[^"]*" y="([^"]*)">.*?<\/text>/g, (label, y) => (Number(y) > from && Number(y) <= to ? label : ''));
  return within.replace(
    / viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    ` viewBox="0 ${from} ${width} ${to - from}" width="${width}" height="${to - from}"`,
  );
};

/** Where the rows of a chart begin, from the areas that the drawing for the web tells. */
function rowTops(chart: ChartView): number[] {
  if (!IN_BANDS.includes(chart.kind)) return [];
  const places = /data-places="([^"]*)"/.exec(chartSvg(chart, { width: 'narrow', colours: 'variables' }))?.[1] ?? '';
  return places.split(',').map((place) => Number(place.split(' ')[1]));
}

/**
 * The chart as it is drawn: with letters that the font has, before they are measured. Its finding stands above it, and
 * need not be held against the figures again: the number of a sign that is shown instead is none of them.
 */
const drawable = (chart: ChartView, printable: (text: string) => string): ChartView =>
  JSON.parse(JSON.stringify({ ...chart, finding: '' }, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value)));

function largePictures(chart: ChartView, { width, size }: Look, room: number): Picture[] {
  const svg = chartSvg(chart, { width: 'narrow', colours: 'literal' });
  const [drawn, high] = sizeOf(svg);
  const least = size.text / smallestWords(svg);
  if (least * drawn > width) return [];
  const scale = Math.min(width / drawn, least * LARGEST, room / high);
  if (scale >= least) return [{ svg, width: drawn * scale, height: high * scale }];
  const [, ...tops] = rowTops(chart);
  if (tops.length === 0) return [];
  const ends = [0, ...tops, high];
  // A row by itself may be higher than a page.
  if (ends.some((end, index) => (end - (ends[index - 1] ?? 0)) * least > room * LARGEST)) return [];
  return ends.slice(1).map((end, index) => ({
    svg: cut(svg, ends[index] ?? 0, end),
    width: drawn * least,
    height: (end - (ends[index] ?? 0)) * least,
  }));
}

/** The pictures of a chart, one below the other, each no higher than `room`; none if it cannot be shown in this size. */
export function chartPictures(chart: ChartView, look: Look, printable: (text: string) => string, room: number): Picture[] {
  const drawn = drawable(chart, printable);
  if ([...drawn.rows, ...drawn.series].some(({ label }) => label.length > LONGEST_LABEL)) return [];
  if (look.edition === 'large-print') return largePictures(drawn, look, room);
  const svg = chartSvg(drawn, { width: 'wide', colours: 'literal' });
  const [wide, high] = sizeOf(svg);
  const width = Math.min(WIDEST, look.width, (room * wide) / high);
  return width < WIDEST * SMALLEST ? [] : [{ svg, width, height: (width * high) / wide }];
}
