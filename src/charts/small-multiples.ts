/**
 * The same line for each area, in panels beside each other on one scale. Lines of seven districts in one picture cross
 * each other; here each has a panel of its own, and what all are held against is in every one.
 */

import type { Words } from '../words/words.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartWidth } from './frame.ts';
import { PICTURE_WIDTH, SMALL_LINE, SMALL_TEXT_SIZE } from './frame.ts';
import type { Layout } from './layout.ts';
import { layoutLegend } from './legend.ts';
import type { PointWord } from './period-layout.ts';
import { CROSS_STRIP, periodMarks, valuesOf } from './period-marks.ts';
import { numbersWidth, periodPanel, valueAxis } from './period-panel.ts';
import { periodWords } from './period-words.ts';
import type { Area } from './svg-context.ts';
import { wrapText } from './text-width.ts';

const COLUMNS = { wide: 3, narrow: 2 };
const LEAST_PANEL = 96;
const PLOT_HEIGHT = 96;
const BETWEEN = { x: 20, y: 16 };
/** Room for a value above the highest point. */
const TOP = 20;
const RIGHT = 2;
const SCALE = 0.6;
const SWATCH_WIDTH = 32;

export function drawSmallMultiples(view: ChartView, width: ChartWidth, words: Words): Layout {
  const pictureWidth = PICTURE_WIDTH[width];
  const axis = valueAxis(view, PLOT_HEIGHT);
  const gutter = numbersWidth(view, axis, words);
  const comparison = view.series.findIndex(({ role }) => role === 'comparison');
  const areas = view.series.map((_, index) => index).sort((a, b) => Number(b === comparison) - Number(a === comparison));

  const most = Math.min(COLUMNS[width], areas.length);
  const panelWidth = (columns: number) => Math.floor((pictureWidth - gutter - (columns - 1) * BETWEEN.x) / columns);
  const columns = [most, most - 1].find((each) => each <= 1 || panelWidth(each) >= LEAST_PANEL) ?? 1;
  const plotWidth = panelWidth(columns) - RIGHT;
  const periods = periodWords(view, plotWidth, 0, RIGHT);
  const titles = areas.map((index) => wrapText(view.series[index]?.label ?? '', panelWidth(columns), SMALL_TEXT_SIZE, 700));

  const gaps = areas.some((index) => valuesOf(view, index).includes(null));
  const crossStrip = gaps ? CROSS_STRIP : 0;
  const compared = comparison >= 0 && areas.length > 1;
  const marks = periodMarks(view, compared ? [comparison] : [], gaps, SCALE, words);
  const legend = layoutLegend(marks, pictureWidth, SWATCH_WIDTH, 1);

  const places: Area[] = [];
  let bottom = legend.height;
  const panels = areas.map((index, position) => {
    const column = position % columns;
    const row = titles.slice(position - column, position - column + columns);
    const titleHeight = Math.max(...row.map((lines) => lines.length)) * SMALL_LINE;
    const height = titleHeight + TOP + PLOT_HEIGHT + crossStrip + periods.height;
    const before = column === 0 ? gutter : 0;
    const x = gutter + column * (panelWidth(columns) + BETWEEN.x) - before;
    const area: Area = { x, y: bottom, width: before + panelWidth(columns), height };
    if (column === columns - 1) bottom += height + BETWEEN.y;
    places[index] = area;
    const lines = titles[position] ?? [];
    return periodPanel(
      view,
      {
        area,
        plot: { x: before, y: titleHeight + TOP, width: plotWidth, height: PLOT_HEIGHT },
        axis,
        series: compared && index !== comparison ? [index, comparison] : [index],
        periods,
        crossStrip,
        showsNumbers: column === 0,
        scale: SCALE,
        labels: lastValue,
        title: { lines, middle: titleHeight - (lines.length * SMALL_LINE) / 2 },
      },
      words,
    );
  });
  return {
    width: pictureWidth,
    height: Math.max(...places.map((place) => place.y + place.height)),
    legend: legend.entries,
    panels,
    places,
  };
}

function lastValue(view: ChartView, [main = 0]: number[]): PointWord[][] {
  const row = valuesOf(view, main).findLastIndex((value) => value !== null);
  return [row < 0 ? [] : [{ series: main, row }]];
}
