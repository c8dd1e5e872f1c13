/**
 * A chart as SVG, drawn while the site is built.
 *
 * The page ships the finished picture: no script, nothing to wait for, and the same bytes from every build. It is kept
 * from screen readers, which are given the table instead; in a PDF it is a figure with the summary as its text.
 */
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import type { ChartColours } from './chart-config.ts';
import { chartConfig } from './chart-config.ts';
import type { ChartWidth } from './chart-layout.ts';
import { chartLayout, TEXT_SIZE } from './chart-layout.ts';
import type { ChartView } from './chart-view.ts';
import { chartProblems, summary } from './chart-view.ts';
import { escapeText, SvgContext, short } from './svg-context.ts';

Chart.register(BarController, BarElement, LinearScale);

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

/** On white: text 19.6:1, value 10.2:1, comparison and words in place of a value 7:1. The grid is ornament. */
const LITERAL: ChartColours = { value: '#12436D', comparison: '#505a5f', text: '#0b0c0c', muted: '#505a5f', grid: '#b1b4b6' };
const VARIABLES: ChartColours = {
  value: `var(--chart-1,${LITERAL.value})`,
  comparison: `var(--chart-2,${LITERAL.comparison})`,
  text: `var(--chart-text,${LITERAL.text})`,
  muted: `var(--chart-muted,${LITERAL.muted})`,
  grid: `var(--chart-grid,${LITERAL.grid})`,
};

/**
 * Draws a chart as one `<svg>` element with the classes `chart-svg` and `chart-svg--wide` or `chart-svg--narrow`.
 * Throws an error with all of `chartProblems` when the view cannot be drawn.
 */
export function chartSvg(view: ChartView, { width, colours }: ChartSvgOptions): string {
  const problems = chartProblems(view);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const palette = colours === 'literal' ? LITERAL : VARIABLES;
  const layout = chartLayout(view, width);
  const context = new SvgContext(layout.width, layout.height, { fill: palette.text, fontSize: TEXT_SIZE });
  // Chart.js asks the canvas only for its context and its size, and this one has both.
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, chartConfig(view, layout, width, palette));
  const marks = context.marks();
  chart.destroy();

  const [w, h] = [short(layout.width), short(layout.height)];
  const attributes = [
    `class="chart-svg chart-svg--${width}" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"`,
    `fill="${palette.text}" font-size="${TEXT_SIZE}"`,
    colours === 'literal'
      ? `font-family="Atkinson Hyperlegible Next" role="img" aria-label="${escapeText(`${view.finding.replace(/\.$/, '')}. ${summary(view)}`)}" xmlns="http://www.w3.org/2000/svg"`
      : 'aria-hidden="true" focusable="false"',
  ].join(' ');
  return `<svg ${attributes}>${marks}</svg>`;
}
