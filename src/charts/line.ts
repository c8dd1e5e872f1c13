/** Values over time, with what they are held against: one panel as wide as the picture. */

import type { Words } from '../words/words.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartWidth } from './frame.ts';
import { PICTURE_WIDTH } from './frame.ts';
import type { Layout } from './layout.ts';
import { layoutLegend } from './legend.ts';
import { ROLE_ORDER } from './marks.ts';
import type { PointWord } from './period-layout.ts';
import { CROSS_STRIP, periodMarks, valuesOf } from './period-marks.ts';
import { numbersWidth, periodPanel, valueAxis } from './period-panel.ts';
import { periodWords } from './period-words.ts';

const PLOT_HEIGHT = { wide: 260, narrow: 200 };
const SCALE = { wide: 1, narrow: 0.8 };
/** Room for a value above the highest point. */
const TOP = 26;
const RIGHT = 4;
const SWATCH_WIDTH = 32;

export function drawLine(view: ChartView, width: ChartWidth, words: Words): Layout {
  const pictureWidth = PICTURE_WIDTH[width];
  const plotHeight = PLOT_HEIGHT[width];
  const axis = valueAxis(view, plotHeight);
  const left = numbersWidth(view, axis, words);
  const plotWidth = pictureWidth - left - RIGHT;
  const periods = periodWords(view, plotWidth, left, RIGHT);
  const series = view.series.map((_, index) => index).sort((a, b) => placeOf(view, a) - placeOf(view, b));
  const gaps = valuesOf(view, series[0] ?? 0).includes(null);
  const crossStrip = gaps ? CROSS_STRIP : 0;
  const legend = layoutLegend(periodMarks(view, series, gaps, SCALE[width], words), pictureWidth, SWATCH_WIDTH);
  const area = { x: 0, y: legend.height, width: pictureWidth, height: TOP + plotHeight + crossStrip + periods.height };
  const plot = { x: left, y: TOP, width: plotWidth, height: plotHeight };
  const band = plotWidth / view.rows.length;
  return {
    width: pictureWidth,
    height: area.y + area.height,
    legend: legend.entries,
    places: view.rows.map((_, index) => ({ ...area, x: left + index * band, width: band })),
    panels: [periodPanel(view, { area, plot, axis, series, periods, crossStrip, showsNumbers: true, scale: SCALE[width], labels }, words)],
  };
}

const placeOf = (view: ChartView, series: number): number => ROLE_ORDER.indexOf(view.series[series]?.role ?? 'value');

/** All values and the last target; if there is not room for all, those that a reader looks for first. */
function labels(view: ChartView, series: number[]): PointWord[][] {
  const [main = 0] = series;
  const known = valuesOf(view, main).flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  const highest = Math.max(...known.map(({ value }) => value));
  const lowest = Math.min(...known.map(({ value }) => value));
  const first = [known.at(-1), known[0], known.find(({ value }) => value === highest), known.find(({ value }) => value === lowest)].flatMap(
    (each) => (each ? [each.row] : []),
  );
  const target = view.series.flatMap(({ role }, index): PointWord[] => {
    const row = valuesOf(view, index).findLastIndex((value) => value !== null);
    return role === 'target' && row >= 0 ? [{ series: index, row }] : [];
  });
  const words = (rows: number[]) => [...new Set(rows)].map((row): PointWord => ({ series: main, row }));
  return [
    [...words([...first, ...known.map(({ row }) => row)]), ...target],
    [...words(first), ...target],
  ];
}
