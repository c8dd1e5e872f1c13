/**
 * A chart as a drawing, made while the site is built: a value that pages, documents, files and cards all take from here.
 *
 * The page ships the finished picture: no script, nothing to wait for, and the same bytes from every build. It is kept
 * from screen readers, which are given the table instead; in a PDF it is a figure with the summary as its text.
 */
import type { ChartConfiguration } from 'chart.js';
import { BarController, BarElement, BasicPlatform, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { wordsFor } from '../source/problem.ts';
import type { Words } from '../words/words.ts';
import { drawAgreement } from './agreement.ts';
import { drawBars } from './bars.ts';
import { COLOURS, inFixedColours } from './chart-colours.ts';
import { chartProblems } from './chart-problems.ts';
import type { ChartKind, ChartView } from './chart-view.ts';
import { FoundBefore } from './found-before.ts';
import type { ChartWidth } from './frame.ts';
import { TEXT_SIZE, TYPEFACE } from './frame.ts';
import type { LayOut } from './layout.ts';
import { drawLegend } from './legend.ts';
import { drawLine } from './line.ts';
import { drawRanking } from './ranking.ts';
import { drawSmallMultiples } from './small-multiples.ts';
import type { Area } from './svg-context.ts';
import { SvgContext } from './svg-context.ts';
import { escapeText, groupLabels, SvgSheet, short, type WrittenLabel } from './svg-sheet.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);

const KINDS: Record<ChartKind, LayOut> = {
  bar: drawBars,
  'grouped-bar': drawBars,
  change: drawBars,
  agreement: drawAgreement,
  ranking: drawRanking,
  line: drawLine,
  'small-multiples': drawSmallMultiples,
};

/** A drawn chart; all in px. */
export interface Drawing {
  /** The `<svg>` of a page, whose colours are CSS variables, so that dark mode and forced colours can change them. */
  svg: string;
  /** `wide` is 640 px, `narrow` 288 px: on a phone a wide chart’s words would shrink to 7 px. */
  size: ChartWidth;
  width: number;
  height: number;
  /** The area of each row of `chartTable`, in its order, in whole px. */
  places: readonly Area[];
  /** The size of its smallest words. */
  smallestText: number;
  /** What is drawn, for pictures that are made of it: shapes lie below all words. */
  shapes: string;
  labels: readonly WrittenLabel[];
}

/** What was drawn of a view, by its language and width. */
const drawn = new WeakMap<ChartView, Map<string, Drawing>>();

/** By their views: those of builds before are other values that say the same. */
export const drawnCharts = new FoundBefore<Drawing>();

/**
 * The drawing of a chart, which is made once: views are values, and do not change. Throws an error with all of
 * `chartProblems` when the view cannot be drawn.
 */
export function drawing(view: ChartView, size: ChartWidth, words: Words): Drawing {
  const known = drawn.get(view) ?? new Map<string, Drawing>();
  drawn.set(view, known);
  const key = `${words.locale.tag} ${size}`;
  const made = known.get(key) ?? drawnCharts.of(`${key} ${JSON.stringify(view)}`, () => draw(view, size, words));
  known.set(key, made);
  return made;
}

function draw(view: ChartView, size: ChartWidth, words: Words): Drawing {
  const problems = chartProblems(view, words);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${wordsFor(problem, words)} [${problem.rule}]`).join('\n'));

  const layout = KINDS[view.kind](view, size, words);
  const [width, height] = [Number(short(layout.width)), Math.ceil(layout.height)];
  const sheet = new SvgSheet({ fill: COLOURS.text, fontSize: TEXT_SIZE });
  for (const { config, ...area } of layout.panels) {
    // Chart.js asks the canvas only for its context and its size, and this one has both.
    const canvas = new SvgContext(sheet, area).canvas as unknown as HTMLCanvasElement;
    new Chart(canvas, { ...config, platform: BasicPlatform } as ChartConfiguration).destroy();
  }
  // After the charts: what is drawn first lies below, and the marks of the legend lie on nothing.
  drawLegend(new SvgContext(sheet, { x: 0, y: 0, width, height }), layout.legend);

  const places = layout.places.map(wholePixels);
  const [shapes, labels] = [sheet.shapes(), sheet.labels()];
  const inPage = `data-places="${places.map(placeText).join(',')}" aria-hidden="true" focusable="false"`;
  const value = { size, width, height, places, smallestText: sheet.smallestText(), shapes, labels };
  return { ...value, svg: `<svg ${rootAttributes(value)} ${inPage}>${marksOf(value)}</svg>` };
}

type Drawn = Omit<Drawing, 'svg'>;

const marksOf = ({ shapes, labels }: Drawn): string => shapes + groupLabels(labels);

function rootAttributes({ size, width, height }: Drawn, top = 0): string {
  return [
    `class="chart-svg chart-svg--${size}" viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}"`,
    `fill="${COLOURS.text}" font-size="${TEXT_SIZE}"`,
  ].join(' ');
}

/** Areas that touch still do when they are rounded. */
function wholePixels({ x, y, width, height }: Area): Area {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

const placeText = ({ x, y, width, height }: Area): string => [x, y, width, height].join(' ');

/** The drawing for documents, books and files, in fixed colours. A document that has its own words for figures needs no alternative here. */
export function standingAlone(of: Drawing, alternative?: string): string {
  return fixed(of, [rootAttributes(of), `font-family="${TYPEFACE}"`, ...spoken(alternative)]);
}

/** The drawing at a place within another picture, which sets the font. */
export function within(of: Drawing, { x, y }: { x: number; y: number }, alternative: string): string {
  return fixed(of, [`x="${short(x)}" y="${short(y)}"`, rootAttributes(of), ...spoken(alternative)]);
}

/** A band of the drawing, from one height to another, as a picture. Words outside would not be seen, but would still be read. */
export function band(of: Drawing, from: number, to: number): string {
  const part = {
    ...of,
    height: to - from,
    labels: of.labels.map((label) => (label.y > from && label.y <= to ? label : { ...label, svg: '' })),
  };
  return fixed(part, [rootAttributes(part, from), `font-family="${TYPEFACE}"`]);
}

const spoken = (alternative: string | undefined): string[] =>
  alternative === undefined ? [] : [`role="img" aria-label="${escapeText(alternative)}"`];

const fixed = (of: Drawn, attributes: string[]): string =>
  inFixedColours(`<svg ${attributes.join(' ')} xmlns="http://www.w3.org/2000/svg">${marksOf(of)}</svg>`);
