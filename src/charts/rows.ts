/**
 * Charts whose rows stand one under the other: where each row goes, and the Chart.js axes that go with it.
 *
 * Wide: label and marks side by side. Narrow: the label, then its marks below it.
 */
import type { ChartDataset, ChartOptions, Plugin, Scale } from 'chart.js';
import type { Words } from '../words/words.ts';
import type { Axis } from './axis.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartView } from './chart-view.ts';
import type { ChartWidth, Point } from './frame.ts';
import { fixAxis, font, GAP, LINE, PICTURE_WIDTH, SMALL_TEXT_SIZE, STILL, TEXT_SIZE } from './frame.ts';
import type { Layout } from './layout.ts';
import type { Legend } from './legend.ts';
import type { Area } from './svg-context.ts';
import { roomFor, wrapText } from './text-width.ts';

const AXIS_HEIGHT = 26;
const LABEL_COLUMN = { wide: 250, narrow: PICTURE_WIDTH.narrow };
const ROW_GAP = { wide: 14, narrow: 16 };

/** The labels in lines, and how much room they leave. */
export interface Labels {
  lines: string[][];
  /** Where the plot can begin: behind the label column, or at the left edge. */
  left: number;
}

/** The marks of a row, to be placed. */
export interface Body {
  height: number;
  /** What the label stands level with, from the top of the body, on the wide chart. */
  focus: number;
}

/** A row in its place. Counts from the top of the plot. */
export interface PlacedRow {
  lines: string[];
  labelMiddle: number;
  bodyTop: number;
}

export interface PlacedRows {
  rows: PlacedRow[];
  /** The band of each row, over the whole width of the picture. */
  bands: Area[];
  height: number;
}

/** Where the plot is, in px. */
export interface Plot {
  left: number;
  width: number;
}

export function layoutLabels(view: ChartView, width: ChartWidth): Labels {
  const lines = view.rows.map((row) => wrapText(row.label, LABEL_COLUMN[width], TEXT_SIZE));
  const widest = Math.max(...lines.flat().map((line) => roomFor(line, TEXT_SIZE)));
  return { lines, left: width === 'wide' ? Math.ceil(widest) + 2 * GAP : 0 };
}

/** Puts rows one under the other, each as high as its label and its body need. */
export function placeRows(labels: string[][], bodies: Body[], width: ChartWidth): PlacedRows {
  const gap = ROW_GAP[width];
  let bottom = 0;
  const bands: Area[] = [];
  const rows = bodies.map(({ height, focus }, index): PlacedRow => {
    const lines = labels[index] ?? [];
    const labelHeight = lines.length * LINE;
    const top = bottom + gap / 2;
    const wide = width === 'wide';
    const above = wide ? Math.max(labelHeight / 2, focus) : labelHeight / 2;
    const below = wide ? Math.max(labelHeight / 2, height - focus) : labelHeight / 2 + 2 + height;
    bands.push({ x: 0, y: bottom, width: PICTURE_WIDTH[width], height: above + below + gap });
    bottom += above + below + gap;
    return { lines, labelMiddle: top + above, bodyTop: wide ? top + above - focus : top + labelHeight + 2 };
  });
  return { rows, bands, height: bottom };
}

/**
 * The widest plot that leaves room for the word at the outer end of every bar, and for the outer numbers of the axis.
 * `inset` says that these stand inside the ends of the axis, which then ends a px from the edge, where its line can be seen.
 */
export function fitPlot(view: ChartView, axis: Axis, available: Area, inset: boolean, { locale }: Words): Plot {
  const range = axis.end - axis.start;
  const tick = (value: number) => (inset ? 1 : roomFor(locale.value(value, view.unit.kind), SMALL_TEXT_SIZE) / 2);
  const words = view.rows
    .flatMap((row) => row.values)
    .filter((value) => value !== null)
    .map((value) => ({ value, room: GAP + roomFor(locale.value(value, view.unit.kind), TEXT_SIZE, 700) }));
  const margins = (width: number) => {
    const left = words.filter(({ value }) => value < 0).map(({ value, room }) => room - ((value - axis.start) / range) * width);
    const right = words.filter(({ value }) => value >= 0).map(({ value, room }) => room - ((axis.end - value) / range) * width);
    return {
      // A label column has room for half of the first number.
      left: axis.start < 0 ? Math.max(tick(axis.start), ...left) : 0,
      right: Math.max(tick(axis.end), ...right),
    };
  };
  for (let width = Math.floor(available.width); width > 1; width -= 1) {
    const { left, right } = margins(width);
    if (Math.ceil(left) + width + right <= available.width) return { left: available.x + Math.ceil(left), width };
  }
  throw new Error(`Chart "${view.id}": its values are too long to be written beside the bars.`);
}

/** Whether numbers along the axis stand clear of each other. With `inset` the outer ones are half their width nearer to the next. */
export function ticksFit(
  view: ChartView,
  ticks: number[],
  axis: { start: number; end: number },
  width: number,
  inset: boolean,
  { locale }: Words,
): boolean {
  const widest = Math.max(...ticks.map((tick) => roomFor(locale.value(tick, view.unit.kind), SMALL_TEXT_SIZE)));
  const [first = 0, second = axis.end] = ticks;
  const apart = ((second - first) / (axis.end - axis.start)) * width;
  return widest * (inset && ticks.length > 2 ? 1.5 : 1) + 2 * GAP <= apart;
}

export interface RowChart {
  view: ChartView;
  width: ChartWidth;
  plot: Plot;
  axis: Axis;
  placed: PlacedRows;
  words: Words;
  stacked?: boolean;
}

/** Axes for bars that lie: values along the bottom, and an axis of px down the side, for rows differ in height. */
function rowOptions({ view, width, plot, axis, placed, words, stacked = false }: RowChart): ChartOptions<'bar'> {
  const wide = width === 'wide';
  const fromZero = axis.start === 0;
  return {
    ...STILL,
    indexAxis: 'y',
    layout: { autoPadding: false, padding: { right: PICTURE_WIDTH[width] - plot.left - plot.width } },
    scales: {
      x: {
        type: 'linear',
        min: axis.start,
        max: axis.end,
        stacked,
        afterBuildTicks: (scale: Scale) => {
          scale.ticks = axis.ticks.map((value) => ({ value }));
        },
        afterFit: (scale: Scale) => fixAxis(scale, 'height', AXIS_HEIGHT),
        border: { color: COLOURS.grid },
        grid: { color: COLOURS.grid, drawOnChartArea: false, tickLength: 5 },
        ticks: {
          // Under the wide chart a number stands below its line; the narrow one has no room beside its first and last.
          align: wide || !fromZero ? 'center' : axis.ticks.length > 1 ? 'inner' : 'start',
          autoSkip: false,
          callback: (value) => words.locale.value(Number(value), view.unit.kind),
          color: COLOURS.text,
          font: font(SMALL_TEXT_SIZE),
          maxRotation: 0,
          padding: 2,
        },
      },
      y: {
        type: 'linear',
        min: 0,
        max: placed.height,
        reverse: true,
        // Bars would otherwise get half a step of room before the first and after the last.
        offset: false,
        afterBuildTicks: (scale: Scale) => {
          scale.ticks = placed.rows.map((row) => ({ value: row.labelMiddle }));
        },
        afterFit: (scale: Scale) => fixAxis(scale, 'width', plot.left),
        border: { color: COLOURS.text, display: wide && fromZero },
        grid: { display: false },
        ticks: {
          autoSkip: false,
          callback: (_value, index) => placed.rows[index]?.lines ?? '',
          color: COLOURS.text,
          // At the left edge of the picture, where the lines of a label begin below each other.
          crossAlign: 'far',
          font: font(TEXT_SIZE),
          padding: 0,
        },
      },
    },
  };
}

/** Bars that lie, under their legend: what the kinds of such charts differ in is the bars and the words. */
export function rowLayout(chart: RowChart, legend: Legend, datasets: ChartDataset<'bar', Point[]>[], writing: Plugin<'bar'>): Layout {
  const width = PICTURE_WIDTH[chart.width];
  const height = chart.placed.height + AXIS_HEIGHT;
  const area = { x: 0, y: legend.height, width, height };
  return {
    width,
    height: legend.height + height,
    legend: legend.entries,
    places: chart.placed.bands.map((band) => ({ ...band, y: legend.height + band.y })),
    panels: [{ ...area, config: { type: 'bar', data: { datasets }, plugins: [writing], options: rowOptions(chart) } }],
  };
}
