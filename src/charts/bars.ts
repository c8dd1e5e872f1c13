/**
 * Bars from nought: one a row, two beside each other, or to both sides for a change.
 *
 * A reader does not have to compare a bar with an axis, nor a colour with a legend: every value is printed at the outer
 * end of its bar, and what a value is held against is an outline as well as another colour.
 */
import type { ChartDataset, Plugin } from 'chart.js';
import type { Words } from '../words/words.ts';
import { countsOneByOne, roundAxis } from './axis.ts';
import { cellText } from './cell-text.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import type { ChartWidth, Point } from './frame.ts';
import { drawLines, fillBox, GAP, LINE, OUTLINE, outlineBox, PICTURE_WIDTH, TEXT_SIZE, write } from './frame.ts';
import type { Layout } from './layout.ts';
import { layoutLegend } from './legend.ts';
import { roleLook } from './marks.ts';
import { fitPlot, layoutLabels, placeRows, rowLayout, ticksFit } from './rows.ts';
import type { Area, Pen } from './svg-context.ts';
import { wrapText } from './text-width.ts';

const THICKNESS = { single: { wide: 22, narrow: 18 }, several: { wide: 16, narrow: 16 } };

/** The place of one bar, or of the words that stand in its stead. */
interface Slot {
  /** Middle of the bar, from the top of the plot. */
  y: number;
  /** The value as text, or the reason why there is none, in lines. */
  lines: string[];
  value: number | null;
}

/** Draws the kinds `bar`, `grouped-bar` and `change`. */
export function drawBars(view: ChartView, width: ChartWidth, words: Words): Layout {
  const pictureWidth = PICTURE_WIDTH[width];
  const labels = layoutLabels(view, width);
  const available: Area = { x: labels.left, y: 0, width: pictureWidth - labels.left, height: 0 };
  const values = view.rows.flatMap((row) => row.values).filter((value) => value !== null);
  const inset = width === 'narrow' && !values.some((value) => value < 0);
  const axis = roundAxis({
    values,
    max: view.max,
    whole: countsOneByOne(view),
    intervals: width === 'wide' ? 5 : 2,
    fits: (ticks, ends) => ticksFit(view, ticks, ends, fitPlot(view, { ...ends, ticks }, available, inset, words).width, inset, words),
  });
  const plot = fitPlot(view, axis, available, inset, words);
  const zero = plot.left + (-axis.start / (axis.end - axis.start)) * plot.width;
  const thickness = THICKNESS[view.series.length > 1 ? 'several' : 'single'][width];

  const reasonPlace = placeForReasons(zero, labels.left, pictureWidth);
  const texts = view.rows.map((row) =>
    row.values.map((value, series) => {
      const text = cellText(view, row, series, words);
      return value === null ? wrapText(text, reasonPlace.room, TEXT_SIZE) : [text];
    }),
  );
  const heights = texts.map((row) => row.map((lines) => Math.max(thickness + 4, lines.length * LINE)));
  const bodies = heights.map((row) => row.reduce((sum, height) => sum + height, 0)).map((height) => ({ height, focus: height / 2 }));
  const placed = placeRows(labels.lines, bodies, width);
  const slots = view.rows.map((row, index) => {
    let bottom = placed.rows[index]?.bodyTop ?? 0;
    return row.values.map((value, series): Slot => {
      const height = heights[index]?.[series] ?? 0;
      bottom += height;
      return { y: bottom - height / 2, lines: texts[index]?.[series] ?? [], value };
    });
  });

  // Between two columns of pixels a line would be blurred.
  const zeroX = Math.round(zero) + 0.5;
  const zeroLines = placed.rows.map(({ bodyTop }, index): [Point, Point] => [
    { x: zeroX, y: bodyTop },
    { x: zeroX, y: bodyTop + (bodies[index]?.height ?? 0) },
  ]);
  const writing: Plugin<'bar'> = {
    id: 'writing',
    beforeDatasetsDraw({ ctx }) {
      if (axis.start === 0) return;
      // Through the labels of the narrow chart the line would be a mark under words.
      const whole: [Point, Point] = [
        { x: zeroX, y: 0 },
        { x: zeroX, y: placed.height },
      ];
      drawLines(ctx, { colour: COLOURS.text }, width === 'wide' ? [whole] : zeroLines);
    },
    afterDatasetsDraw({ ctx, scales }) {
      for (const { value, lines, y } of slots.flat()) {
        if (value === null) {
          write(ctx, { lines, middle: y, colour: COLOURS.muted, ...reasonPlace });
        } else {
          const end = scales.x?.getPixelForValue(value) ?? 0;
          const outwards = value < 0 ? ({ x: end - GAP, align: 'right' } as const) : { x: end + GAP };
          write(ctx, { lines, middle: y, colour: COLOURS.text, weight: 700, ...outwards });
        }
      }
    },
  };

  const legend = layoutLegend(
    view.series.map((series) => ({ label: series.label, draw: (pen, box) => drawSwatch(pen, box, series) })),
    pictureWidth,
  );
  const datasets = view.series.map((series, index) =>
    dataset(
      series,
      slots.flatMap((row) => row[index] ?? []),
      thickness,
    ),
  );
  return rowLayout({ view, width, plot, axis, placed, words }, legend, datasets, writing);
}

/** On that side of nought where there is more room. */
function placeForReasons(zero: number, left: number, right: number): { x: number; align: 'left' | 'right'; room: number } {
  const after = right - zero;
  const before = zero - left;
  // Where the bars begin at the edge of a narrow chart, so do the words.
  const gap = zero === 0 ? 0 : GAP;
  return after >= before ? { x: zero + gap, align: 'left', room: after - gap } : { x: zero - gap, align: 'right', room: before - gap };
}

function dataset(series: ChartSeries, slots: Slot[], thickness: number): ChartDataset<'bar', Point[]> {
  const { colour, isFilled } = roleLook(series.role);
  return {
    label: series.label,
    data: slots.flatMap(({ value, y }) => (value === null ? [] : [{ x: value, y }])),
    backgroundColor: isFilled ? COLOURS[colour] : 'transparent',
    borderColor: COLOURS[colour],
    borderSkipped: false,
    borderWidth: isFilled ? 0 : OUTLINE,
    barThickness: thickness,
    clip: false,
    // Each series already has places of its own.
    grouped: false,
    inflateAmount: 0,
  };
}

function drawSwatch(pen: Pen, box: Area, { role }: ChartSeries): void {
  const { colour, isFilled } = roleLook(role);
  if (isFilled) fillBox(pen, COLOURS[colour], box);
  else outlineBox(pen, COLOURS[colour], box);
}
