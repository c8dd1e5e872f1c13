/**
 * Answers on a scale of agreement: a row is a bar of the whole, and each answer a segment of it.
 *
 * Percentages stand under their segments, never on them, where no colour could be right for every pattern. They are
 * written from the start of the bar up to the first that has no room, so that none can be taken for its neighbour’s; the
 * others are in the table. A row of which only a part is known ends where its known part ends, and says why.
 */
import type { BarElement, Plugin } from 'chart.js';
import type { Words } from '../words/words.ts';
import { roundAxis } from './axis.ts';
import { cellText, reasonOf } from './cell-text.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartRow, ChartView } from './chart-view.ts';
import type { ChartWidth } from './frame.ts';
import { GAP, LINE, PICTURE_WIDTH, SMALL_LINE, SMALL_TEXT_SIZE, TEXT_SIZE, write } from './frame.ts';
import type { Layout } from './layout.ts';
import { layoutLegend } from './legend.ts';
import { drawAnswer } from './patterns.ts';
import { fitPlot, layoutLabels, placeRows, rowLayout, ticksFit } from './rows.ts';
import type { Pen } from './svg-context.ts';
import { roomFor, wrapText } from './text-width.ts';

const THICKNESS = { wide: 24, narrow: 20 };
const VALUE_LINE = SMALL_LINE + 2;
const SEGMENT_GAP = 2;
const LEAST_SEGMENT = 1.5;
const SWATCH_WIDTH = 30;

/** A segment on the picture, and the word for its value. */
interface Segment {
  left: number;
  right: number;
  text: string;
}

export function drawAgreement(view: ChartView, width: ChartWidth, words: Words): Layout {
  const pictureWidth = PICTURE_WIDTH[width];
  const labels = layoutLabels(view, width);
  const available = pictureWidth - labels.left;
  const inset = width === 'narrow';
  const max = view.max ?? 100;
  const axis = roundAxis({
    values: view.rows.flatMap((row) => row.values).filter((value) => value !== null),
    max,
    whole: false,
    intervals: inset ? 2 : 4,
    fits: (ticks, ends) => ticksFit(view, ticks, ends, available, inset, words),
  });
  // The words stand under the bars, so that only the axis needs room at its end.
  const plot = fitPlot({ ...view, rows: [] }, axis, { x: labels.left, y: 0, width: available, height: 0 }, inset, words);

  const thickness = THICKNESS[width];
  const gap = labels.left > 0 ? GAP : 0;
  const reasons = view.rows.map((row) => missingText(view, row, words).flatMap((text) => wrapText(text, available - gap, TEXT_SIZE)));
  const bodies = view.rows.map((row, index) => {
    const reasonHeight = (reasons[index]?.length ?? 0) * LINE;
    if (!anyKnown(row)) return { height: Math.max(thickness, reasonHeight), focus: Math.max(thickness, reasonHeight) / 2 };
    return { height: thickness + VALUE_LINE + reasonHeight, focus: thickness / 2 };
  });
  const placed = placeRows(labels.lines, bodies, width);
  const known = view.rows.map((row, index) => ({ row, index })).filter(({ row }) => anyKnown(row));
  const barMiddle = (index: number) => (placed.rows[index]?.bodyTop ?? 0) + thickness / 2;

  const segments: Plugin<'bar'> = {
    id: 'segments',
    // Chart.js stacks and scales the bars; what it would draw is a plain box.
    beforeDatasetDraw({ ctx }, { index, meta }) {
      const answer = view.series[index]?.answer;
      for (const element of meta.data) {
        const { left, right, top } = edgesOf(element as BarElement);
        if (answer && right > left) drawAnswer(ctx, answer, { x: left, y: top, width: right - left, height: thickness });
      }
      return false;
    },
    afterDatasetsDraw(chart) {
      known.forEach(({ row, index }, position) => {
        const all = view.series.flatMap((_, series): Segment[] => {
          const element = chart.getDatasetMeta(series).data[position] as BarElement | undefined;
          const { left, right } = element ? edgesOf(element) : { left: 0, right: 0 };
          return right > left && row.values[series] !== null ? [{ left, right, text: cellText(view, row, series, words) }] : [];
        });
        writeValues(chart.ctx, all, barMiddle(index) + (thickness + VALUE_LINE) / 2, [plot.left + SEGMENT_GAP, pictureWidth]);
      });
      reasons.forEach((lines, index) => {
        const top = (placed.rows[index]?.bodyTop ?? 0) + (bodies[index]?.height ?? 0) - lines.length * LINE;
        write(chart.ctx, { lines, x: labels.left + gap, middle: top + (lines.length * LINE) / 2, colour: COLOURS.muted });
      });
    },
  };

  const legend = layoutLegend(
    view.series.map(({ label, answer }) => ({ label, draw: (pen, box) => answer && drawAnswer(pen, answer, box) })),
    pictureWidth,
    SWATCH_WIDTH,
  );
  const datasets = view.series.map((series, index) => ({
    label: series.label,
    // What is not known takes no room in the bar.
    data: known.map(({ row, index: place }) => ({ x: (row.values[index] ?? 0) * shrinking(row, max), y: barMiddle(place) })),
    barThickness: thickness,
    grouped: false,
    inflateAmount: 0,
  }));
  return rowLayout({ view, width, plot, axis, placed, words, stacked: true }, legend, datasets, segments);
}

/** Rounded shares can make a little more than the whole; the bar is drawn as the whole, and the figures say what was printed. */
const shrinking = ({ values }: ChartRow, max: number): number =>
  Math.min(1, max / values.reduce<number>((sum, value) => sum + (value ?? 0), 0));

const anyKnown = (row: ChartRow): boolean => row.values.some((value) => value !== null);

/** A segment without the gap to the next; one that can hardly be seen is still drawn. */
function edgesOf(element: BarElement): { left: number; right: number; top: number } {
  const { x = 0, base = 0, y = 0, height = 0 } = element.getProps(['x', 'base', 'y', 'height'], true) as Record<string, number>;
  return { left: base, right: x > base ? Math.max(base + LEAST_SEGMENT, x - SEGMENT_GAP) : base, top: y - height / 2 };
}

/** Writes the value of each segment under its middle, from the start of the bar up to the first that has no room there. */
function writeValues(pen: Pen, segments: Segment[], middle: number, [first, last]: [number, number]): void {
  let end = -Infinity;
  for (const { left, right, text } of segments) {
    const room = roomFor(text, SMALL_TEXT_SIZE, 700);
    const x = Math.min(Math.max((left + right) / 2, first + room / 2), last - room / 2);
    const isUnder = x > left - SEGMENT_GAP && x < right + SEGMENT_GAP;
    if (!isUnder || x - room / 2 <= end + 3) return;
    end = x + room / 2;
    write(pen, { lines: [text], x, middle, size: SMALL_TEXT_SIZE, weight: 700, align: 'center', colour: COLOURS.text });
  }
}

/** Why a row ends early: one reason for all that is missing, or each by its name. */
function missingText(view: ChartView, row: ChartRow, { charts }: Words): string[] {
  const missing = view.series.flatMap(({ label }, index) => (row.values[index] === null ? [{ label, reason: reasonOf(row, index) }] : []));
  if (missing.length === 0) return [];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  if (missing.length === view.series.length) return [charts.missing({ reasons })];
  return reasons.map((reason) => {
    const labels = missing.filter((each) => each.reason === reason).map(({ label }) => label);
    return charts.missingOf({ labels, reason });
  });
}
