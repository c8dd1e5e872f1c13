/**
 * A chart as a picture that stands alone: in a report, a slide or a post, far from the page that explains it. So it
 * carries with it all that the page says around the chart: what it shows, of whom, what a reader must know, where the
 * figures are from, under which licence, and whose site it was taken from.
 */

import type { Words } from '../words/words.ts';
import { LITERAL } from './chart-colours.ts';
import { summary } from './chart-summary.ts';
import type { ChartView } from './chart-view.ts';
import { drawing, within } from './drawing.ts';
import { PICTURE_WIDTH, TYPEFACE } from './frame.ts';
import { escapeText, short } from './svg-sheet.ts';
import type { FontWeight } from './text-width.ts';
import { LINE_HEIGHT, wrapText } from './text-width.ts';

/** What the picture says of the site that it is from. */
export interface PictureOrigin {
  /** The name of the site. */
  site: string;
  /** What must stand beside that name. */
  caveat?: string | undefined;
  licence?: { name: string } | undefined;
}

/** Size of the card that sites show beside a link. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = 20;
const CHART_WIDTH = PICTURE_WIDTH.wide;
const WIDTH = CHART_WIDTH + 2 * MARGIN;
const { text: TEXT, muted: MUTED } = LITERAL;

interface Paragraph {
  text: string;
  size: number;
  weight?: FontWeight;
  colour?: string;
  /** Room above, in px. */
  above?: number;
}

/** Paragraphs one under the other from `top`, and where the last of them ends. */
function paragraphs(all: Paragraph[], top: number): { svg: string; bottom: number } {
  let bottom = top;
  const elements = all.map(({ text, size, weight = 400, colour = TEXT, above = 0 }) => {
    const line = size * LINE_HEIGHT;
    const lines = wrapText(text, CHART_WIDTH, size, weight);
    const first = bottom + above + size;
    bottom += above + lines.length * line;
    const spans = lines.map((each, index) =>
      index === 0 ? escapeText(each) : ` <tspan x="${MARGIN}" dy="${short(line)}">${escapeText(each)}</tspan>`,
    );
    const look = `font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${colour === TEXT ? '' : ` fill="${colour}"`}`;
    return `<text x="${MARGIN}" y="${short(first)}" ${look}>${spans.join('')}</text>`;
  });
  return { svg: elements.join(''), bottom };
}

/** A picture that stands alone. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/**
 * The chart as an SVG file of its own, 680 px wide on white: heading, chart, notes, source. The same bytes every time,
 * and no ids, so that it can be put into any page.
 */
export function chartPicture(view: ChartView, { site, caveat, licence }: PictureOrigin, words: Words): Picture {
  const { picture } = words.charts;
  const said = summary(view, words);
  const head = paragraphs(
    [
      { text: view.finding, size: 20, weight: 700 },
      { text: picture.subject(view), size: 16, above: 4 },
    ],
    MARGIN,
  );
  const chart = drawing(view, 'wide', words);
  const chartTop = head.bottom + 16;
  const foot = paragraphs(
    [
      ...(view.notes ?? []).map((text) => ({ text, size: 14, above: 4 })),
      { text: picture.source(view), size: 14, colour: MUTED, above: 8 },
      { text: picture.origin({ site, caveat, licence: licence?.name }), size: 14, colour: MUTED },
    ],
    chartTop + chart.height + 8,
  );
  const height = Math.ceil(foot.bottom + MARGIN);
  const alternative = words.charts.alternative({ finding: view.finding, summary: said });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`,
    ` fill="${TEXT}" font-family="${TYPEFACE}, Arial, sans-serif" role="img">`,
    `<title>${escapeText(view.finding)}</title><desc>${escapeText(said)}</desc>`,
    `<path fill="#fff" d="M0 0H${WIDTH}V${height}H0z"/>`,
    head.svg,
    // The chart takes the font of the whole picture, which has another to fall back on.
    within(chart, { x: MARGIN, y: chartTop }, alternative),
    foot.svg,
    '</svg>',
  ].join('');
  return { svg, width: WIDTH, height };
}

/** A picture of any shape in the middle of a card. */
export function chartCard(picture: Picture): Picture {
  const { width, height } = CARD;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path fill="#fff" d="M0 0H${width}V${height}H0z"/>`,
    // As large as the card, in its own shape.
    picture.svg.replace(` width="${picture.width}" height="${picture.height}"`, ` width="${width}" height="${height}"`),
    '</svg>',
  ].join('');
  return { svg, width, height };
}
