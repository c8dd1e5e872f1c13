/**
 * Where everything in a chart goes.
 *
 * Chart.js gives each category the same height and lets labels run into each other. Labels here are sentences ("Modern
 * slavery and human trafficking") that wrap to one, two or three lines, and a phone is 288 px wide, so the places are
 * worked out first: rows are as high as their words need, and on the narrow chart the label stands above its bar.
 */

import type { ChartRow, ChartView } from './chart-view.ts';
import { cellText } from './chart-view.ts';
import { formatValue } from './format-value.ts';
import { LINE_HEIGHT, textWidth, wrapText } from './text-width.ts';

/** `wide` is for pages and PDFs, `narrow` for telephones. */
export type ChartWidth = 'wide' | 'narrow';

/** Sizes of text in px. At 12 px and less a chart is not legible on a phone. */
export const TEXT_SIZE = 16;
export const AXIS_TEXT_SIZE = 14;

const LINE = TEXT_SIZE * LINE_HEIGHT;
/** The page's font may not have arrived. Arial is 2 % wider at most, what some Linux desktops have instead up to 15 %. */
const SLACK = 1.1;
const GAP = 6;
/** Side of the square that stands for a series in the legend, and from there to its words. */
const SWATCH = 16;
const LEGEND_INDENT = 24;
const AXIS_HEIGHT = 26;

const SIZES = {
  wide: { width: 640, labelColumn: 250, bar: { bar: 22, 'grouped-bar': 16 }, rowGap: 14, intervals: 5 },
  narrow: { width: 288, labelColumn: 0, bar: { bar: 18, 'grouped-bar': 16 }, rowGap: 16, intervals: 2 },
} as const;

/** The place of one bar, or of the words that stand in its stead. */
export interface Slot {
  /** Middle of the bar, from the top of the plot. */
  y: number;
  /** The value as text, or the reason why there is none, in lines. */
  lines: string[];
  value: number | null;
}

/** A label and its bars. */
export interface RowLayout {
  lines: string[];
  /** Middle of the label, from the top of the plot. */
  labelY: number;
  slots: Slot[];
}

/** Every place in px; y counts from the top of the plot except in `plot`, `swatch` and `legend`. */
export interface ChartLayout {
  width: number;
  height: number;
  /** The part where bars are; as high as all rows together. */
  plot: { left: number; top: number; width: number; height: number };
  axis: { end: number; ticks: number[]; height: number };
  barThickness: number;
  gap: number;
  line: number;
  swatch: number;
  /** One entry a series, empty when there is only one; x and y are the top left corner of the square. */
  legend: { x: number; y: number; textX: number; lines: string[] }[];
  rows: RowLayout[];
}

/** Works out the places for a view that `chartProblems` finds nothing wrong with. */
export function chartLayout(view: ChartView, width: ChartWidth): ChartLayout {
  const sizes = SIZES[width];
  const labels = view.rows.map((row) => wrapText(row.label, (sizes.labelColumn || sizes.width) / SLACK, TEXT_SIZE));
  const widestLabel = Math.max(...labels.flat().map((line) => textWidth(line, TEXT_SIZE)));
  const left = width === 'wide' ? Math.ceil(widestLabel * SLACK) + 2 * GAP : 0;

  const largest = Math.max(...view.rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  const end = view.max ?? roundEnd(largest);
  const plotWidth = plotWidthFor(view, end, sizes.width - left, width);
  const reasonWidth = (sizes.width - left - GAP) / SLACK;

  const thickness = sizes.bar[view.kind];
  let top = sizes.rowGap / 2;
  const rows = view.rows.map((row, index): RowLayout => {
    const lines = labels[index] ?? [];
    const placed = placeRow(view, row, lines, { top, thickness, reasonWidth, width });
    top = placed.bottom + sizes.rowGap;
    return placed.row;
  });
  const plotHeight = top - sizes.rowGap / 2;
  const { entries, height: legendHeight } = legendFor(view, sizes.width);
  return {
    width: sizes.width,
    height: legendHeight + plotHeight + AXIS_HEIGHT,
    plot: { left, top: legendHeight, width: plotWidth, height: plotHeight },
    // Where nothing is known, an axis that counts to something would be made up.
    axis: { end, ticks: view.max || largest ? ticksFor(view, end, plotWidth, width) : [0], height: AXIS_HEIGHT },
    barThickness: thickness,
    gap: GAP,
    line: LINE,
    swatch: SWATCH,
    legend: entries,
    rows,
  };
}

interface RowPlace {
  top: number;
  thickness: number;
  reasonWidth: number;
  width: ChartWidth;
}

/** Wide: label and bars side by side, centred on each other. Narrow: the label, then its bars below it. */
function placeRow(view: ChartView, row: ChartRow, lines: string[], place: RowPlace): { row: RowLayout; bottom: number } {
  const texts = row.values.map((value, series) => {
    const text = cellText(view, row, series);
    return value === null ? wrapText(text, place.reasonWidth, TEXT_SIZE) : [text];
  });
  const heights = texts.map((text) => Math.max(place.thickness + 4, text.length * LINE));
  const barsHeight = heights.reduce((sum, height) => sum + height, 0);
  const labelHeight = lines.length * LINE;
  const wide = place.width === 'wide';
  const height = wide ? Math.max(labelHeight, barsHeight) : labelHeight + 2 + barsHeight;
  const labelTop = place.top + (wide ? (height - labelHeight) / 2 : 0);
  let y = place.top + (wide ? (height - barsHeight) / 2 : labelHeight + 2);
  const slots = texts.map((text, series): Slot => {
    const slotHeight = heights[series] ?? 0;
    y += slotHeight;
    return { y: y - slotHeight / 2, lines: text, value: row.values[series] ?? null };
  });
  return { row: { lines, labelY: labelTop + labelHeight / 2, slots }, bottom: place.top + height };
}

/** The widest plot that leaves room for the value at the end of every bar, and for the last number of the axis. */
function plotWidthFor(view: ChartView, end: number, available: number, width: ChartWidth): number {
  const lastTick = textWidth(formatValue(end, view.unit), AXIS_TEXT_SIZE) * SLACK;
  let plot = available - (width === 'wide' ? lastTick / 2 : 0);
  for (const value of view.rows.flatMap((row) => row.values)) {
    if (value === null || value === 0) continue;
    const text = textWidth(formatValue(value, view.unit), TEXT_SIZE, 700) * SLACK;
    plot = Math.min(plot, ((available - GAP - text) * end) / value);
  }
  return Math.floor(plot);
}

/** One line of series if they fit beside each other, otherwise one under the other. */
function legendFor(view: ChartView, width: number): { entries: ChartLayout['legend']; height: number } {
  if (view.series.length < 2) return { entries: [], height: 0 };
  const room = (width - LEGEND_INDENT) / SLACK;
  const texts = view.series.map((series) => wrapText(series.label, room, TEXT_SIZE));
  const widths = texts.map((lines) => LEGEND_INDENT + Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE))) * SLACK + 18);
  const beside = texts.every((lines) => lines.length === 1) && widths.reduce((sum, each) => sum + each, 0) - 18 <= width;
  let [x, y] = [0, 2];
  const entries = texts.map((lines, index) => {
    const entry = { x, y, textX: x + LEGEND_INDENT, lines };
    if (beside) x += widths[index] ?? 0;
    else y += lines.length * LINE + 4;
    return entry;
  });
  return { entries, height: beside ? LINE + GAP : y + GAP };
}

/** The smallest of 1, 2, 2.5, 5 times a power of ten, counted in steps of it, that reaches `largest`. */
function roundEnd(largest: number): number {
  if (largest <= 0) return 1;
  const step = roundStep(largest / 5);
  return Number((Math.ceil(largest / step) * step).toPrecision(12));
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least * 0.999999) ?? 10;
  return factor * power;
}

/** Numbers along the axis: as many as stand clear of each other, the last of them at its end. */
function ticksFor(view: ChartView, end: number, plotWidth: number, width: ChartWidth): number[] {
  for (const count of [5, 4, 2, 1].filter((candidate) => candidate <= SIZES[width].intervals)) {
    const step = end / count;
    const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
    const round = ticks.every((tick) => tick === Number(tick.toPrecision(2)));
    const widest = Math.max(...ticks.map((tick) => textWidth(formatValue(tick, view.unit), AXIS_TEXT_SIZE)));
    // On the narrow chart the outer numbers stand inside the ends of the axis, half their width nearer to the next.
    const needed = widest * SLACK * (width === 'narrow' && count > 1 ? 1.5 : 1) + 2 * GAP;
    if ((round || count === 1) && needed <= plotWidth / count) return ticks;
  }
  return [0];
}
