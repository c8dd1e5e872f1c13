/**
 * Values by period: the lines, points and axes of one panel. A line chart has one such panel, small multiples have one
 * for each area. A period without a figure is a gap in the line, and a cross under the axis, so that it is neither taken
 * for a period that was left out nor for a figure of nought.
 */
import type { ChartDataset, ChartOptions, Plugin, Scale } from 'chart.js';
import type { Words } from '../words/words.ts';
import type { Axis } from './axis.ts';
import { countsOneByOne, roundAxis } from './axis.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartView } from './chart-view.ts';
import type { Point } from './frame.ts';
import { fixAxis, font, SMALL_LINE, SMALL_TEXT_SIZE, STILL, write } from './frame.ts';
import type { Panel } from './layout.ts';
import { roleLook } from './marks.ts';
import type { PeriodPanel } from './period-layout.ts';
import { drawCrosses, lookOf, valuesOf } from './period-marks.ts';
import { writePointWords } from './point-words.ts';
import { roomFor } from './text-width.ts';

/** The axis that all panels of a chart share. */
export function valueAxis(view: ChartView, plotHeight: number): Axis {
  return roundAxis({
    values: view.rows.flatMap((row) => row.values).filter((value) => value !== null),
    max: view.max,
    whole: countsOneByOne(view),
    intervals: 5,
    fits: ([first = 0, second = 1], { start, end }) => (plotHeight * (second - first)) / (end - start) >= SMALL_LINE + 6,
  });
}

/** Room for the numbers beside the axis. */
export const numbersWidth = (view: ChartView, axis: Axis, { locale }: Words): number =>
  Math.ceil(Math.max(...axis.ticks.map((tick) => roomFor(locale.value(tick, view.unit.kind), SMALL_TEXT_SIZE)))) + 8;

/** A panel for Chart.js to draw. */
export function periodPanel(view: ChartView, panel: PeriodPanel, words: Words): Panel {
  return {
    ...panel.area,
    config: {
      type: 'line',
      data: { datasets: panel.series.flatMap((index) => dataset(view, index, panel.scale)) },
      plugins: [writing(view, panel, words)],
      options: options(view, panel, words),
    },
  };
}

function dataset(view: ChartView, index: number, scale: number): ChartDataset<'line', Point[]>[] {
  const series = view.series[index];
  if (!series) return [];
  const { colour, thickness, dash, point, radius } = lookOf(series, scale);
  const values = valuesOf(view, index);
  const known = values.filter((value) => value !== null);
  const level = series.role === 'baseline' && new Set(known).size === 1 ? known[0] : undefined;
  return [
    {
      label: series.label,
      data:
        level === undefined
          ? values.map((value, row) => ({ x: row, y: value ?? NaN }))
          : [-0.5, view.rows.length - 0.5].map((x) => ({ x, y: level })),
      borderColor: colour,
      borderWidth: thickness,
      borderDash: [...dash],
      backgroundColor: colour,
      pointStyle: point,
      pointRadius: radius,
      pointBorderWidth: 0,
      spanGaps: roleLook(series.role).holds,
      clip: false,
    },
  ];
}

function options(view: ChartView, { area, plot, axis, showsNumbers }: PeriodPanel, { locale }: Words): ChartOptions<'line'> {
  return {
    ...STILL,
    layout: { autoPadding: false, padding: { top: plot.y, right: area.width - plot.x - plot.width } },
    scales: {
      x: {
        type: 'linear',
        min: -0.5,
        max: view.rows.length - 0.5,
        afterBuildTicks: (scale: Scale) => {
          scale.ticks = view.rows.map((_, value) => ({ value }));
        },
        afterFit: (scale: Scale) => fixAxis(scale, 'height', area.height - plot.y - plot.height),
        border: { color: COLOURS.text, display: axis.start === 0 },
        grid: { color: COLOURS.grid, drawOnChartArea: false, tickLength: 5 },
        ticks: { display: false },
      },
      y: {
        type: 'linear',
        min: axis.start,
        max: axis.end,
        afterBuildTicks: (scale: Scale) => {
          scale.ticks = axis.ticks.map((value) => ({ value }));
        },
        afterFit: (scale: Scale) => fixAxis(scale, 'width', plot.x),
        border: { display: false },
        grid: { color: ({ tick }) => (tick?.value === 0 ? COLOURS.text : COLOURS.grid), drawTicks: false },
        ticks: {
          autoSkip: false,
          callback: (value) => (showsNumbers ? locale.value(Number(value), view.unit.kind) : ''),
          color: COLOURS.text,
          font: font(SMALL_TEXT_SIZE),
          padding: 6,
        },
      },
    },
  };
}

/** Writes the title, the periods and the values, and marks the gaps. */
function writing(view: ChartView, panel: PeriodPanel, words: Words): Plugin<'line'> {
  const { plot, periods, crossStrip, series, title } = panel;
  return {
    id: 'writing',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      if (title) write(ctx, { ...title, x: plot.x, size: SMALL_TEXT_SIZE, weight: 700, colour: COLOURS.text });
      for (const { lines, x } of periods.labels) {
        const middle = plot.y + plot.height + crossStrip + 8 + (lines.length * SMALL_LINE) / 2;
        write(ctx, { lines, x: plot.x + x, middle, size: SMALL_TEXT_SIZE, align: 'center', colour: COLOURS.text });
      }
      const gaps = valuesOf(view, series[0] ?? 0).flatMap((value, row) =>
        value === null ? [{ x: chart.scales.x?.getPixelForValue(row) ?? 0, y: plot.y + plot.height + crossStrip - 2 }] : [],
      );
      drawCrosses(ctx, gaps);

      writePointWords(chart, view, panel, words);
    },
  };
}
