/**
 * A chart as SVG, drawn while the site is built.
 *
 * The page ships the finished picture: no script, nothing to wait for, and the same bytes from every build. It is kept
 * from screen readers, which are given the table instead; in a PDF it is a figure with the summary as its text.
 */
import type { ChartConfiguration } from 'chart.js';
import { BarController, BarElement, BasicPlatform, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { drawAgreement } from './agreement.ts';
import { drawBars } from './bars.ts';
import { sentence } from './cell-text.ts';
import { LITERAL, VARIABLES } from './chart-colours.ts';
import { chartProblems } from './chart-problems.ts';
import { summary } from './chart-summary.ts';
import type { ChartKind, ChartView } from './chart-view.ts';
import type { ChartWidth, DrawKind } from './frame.ts';
import { TEXT_SIZE } from './frame.ts';
import { drawLegend } from './legend.ts';
import { drawLine } from './line.ts';
import { drawRanking } from './ranking.ts';
import { drawSmallMultiples } from './small-multiples.ts';
import type { Area } from './svg-context.ts';
import { SvgContext } from './svg-context.ts';
import { escapeText, SvgSheet, short } from './svg-sheet.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);

const KINDS: Record<ChartKind, DrawKind> = {
  bar: drawBars,
  'grouped-bar': drawBars,
  change: drawBars,
  agreement: drawAgreement,
  ranking: drawRanking,
  line: drawLine,
  'small-multiples': drawSmallMultiples,
};

/** How a chart is to be drawn. */
export interface ChartSvgOptions {
  /** `wide` is 640 px, `narrow` 288 px: on a phone a wide chart's words would shrink to 7 px. */
  width: ChartWidth;
  /**
   * `variables` for the web: colours are CSS variables with a fallback, so that dark mode and forced colours can
   * change them. `literal` for PDFs and files that stand alone: fixed colours, the font's name, a text alternative.
   */
  colours: 'variables' | 'literal';
}

/**
 * Draws a chart as one `<svg>` element with the classes `chart-svg` and `chart-svg--wide` or `chart-svg--narrow`. On the
 * web, `data-places` has the area of each row of `chartTable`, in its order, as 'x y width height', with commas between.
 * Throws an error with all of `chartProblems` when the view cannot be drawn.
 */
export function chartSvg(view: ChartView, { width, colours }: ChartSvgOptions): string {
  const problems = chartProblems(view);
  // For engineers: the check tells authors of these before anything is drawn, in their words.
  if (problems.length > 0)
    throw new Error(problems.map(({ rule, facts }) => `Chart "${view.id}": ${rule} ${JSON.stringify(facts)}`).join('\n'));

  const palette = colours === 'literal' ? LITERAL : VARIABLES;
  const drawing = KINDS[view.kind](view, width, palette);
  const height = Math.ceil(drawing.height);
  const sheet = new SvgSheet({ fill: palette.text, fontSize: TEXT_SIZE });
  for (const { config, ...area } of drawing.panels) {
    // Chart.js asks the canvas only for its context and its size, and this one has both.
    const canvas = new SvgContext(sheet, area).canvas as unknown as HTMLCanvasElement;
    new Chart(canvas, { ...config, platform: BasicPlatform } as ChartConfiguration).destroy();
  }
  // After the charts: what is drawn first lies below, and the marks of the legend lie on nothing.
  drawLegend(new SvgContext(sheet, { x: 0, y: 0, width: drawing.width, height }), drawing.legend, palette);

  const attributes = [
    `class="chart-svg chart-svg--${width}" viewBox="0 0 ${short(drawing.width)} ${height}" width="${short(drawing.width)}" height="${height}"`,
    `fill="${palette.text}" font-size="${TEXT_SIZE}"`,
    colours === 'literal'
      ? `font-family="Atkinson Hyperlegible Next" role="img" aria-label="${escapeText(`${sentence(view.finding)} ${summary(view)}`)}" xmlns="http://www.w3.org/2000/svg"`
      : `data-places="${drawing.places.map(placeText).join(',')}" aria-hidden="true" focusable="false"`,
  ].join(' ');
  return `<svg ${attributes}>${sheet.marks()}</svg>`;
}

/** 'x y width height' in whole px; areas that touch still do when they are rounded. */
function placeText({ x, y, width, height }: Area): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  return [left, top, Math.round(x + width) - left, Math.round(y + height) - top].join(' ');
}
