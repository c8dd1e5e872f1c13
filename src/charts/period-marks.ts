/**
 * The marks of values by period: what line and which points each role has, as the chart and its legend draw them, and
 * the cross for a period without a figure.
 */
import { drawPoint } from 'chart.js/helpers';
import type { Words } from '../words/words.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import type { Point } from './frame.ts';
import { drawLines } from './frame.ts';
import type { LegendMark } from './legend.ts';
import { type LineLook, roleLook } from './marks.ts';
import type { Area, Pen } from './svg-context.ts';

/** From the middle of a cross to its ends, along both axes. */
const CROSS = 4.5;
/** Room for crosses between the axis and the names of the periods: on the axis, a cross would look like a figure of nought. */
export const CROSS_STRIP = 14;

export interface Look extends LineLook {
  colour: string;
}

/** Where there is less room, points shrink, and the one line that is thick. */
export function lookOf({ role }: ChartSeries, scale: number): Look {
  const { colour, line } = roleLook(role);
  return {
    ...line,
    colour: COLOURS[colour],
    thickness: role === 'value' ? line.thickness * scale : line.thickness,
    radius: line.radius * scale,
  };
}

export const valuesOf = (view: ChartView, series: number): (number | null)[] => view.rows.map((row) => row.values[series] ?? null);

/** Marks of the legend: the series, and the cross where the first of a panel has gaps. */
export function periodMarks(view: ChartView, series: number[], gaps: boolean, scale: number, words: Words): LegendMark[] {
  const entries = series.flatMap((index): LegendMark[] => {
    const each = view.series[index];
    const single = each?.role === 'target' && valuesOf(view, index).filter((value) => value !== null).length < 2;
    return each ? [{ label: each.label, draw: (pen, box) => drawSample(pen, box, lookOf(each, scale), !single) }] : [];
  });
  const cross: LegendMark = {
    label: words.charts.noFigure,
    draw: (pen, box) => drawCrosses(pen, [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]),
  };
  return gaps ? [...entries, cross] : entries;
}

function drawSample(pen: Pen, box: Area, { colour, thickness, dash, point, radius }: Look, line: boolean): void {
  const middle = box.y + box.height / 2;
  if (line)
    drawLines(pen, { colour, thickness, dash }, [
      [
        { x: box.x, y: middle },
        { x: box.x + box.width, y: middle },
      ],
    ]);
  if (point === false) return;
  pen.fillStyle = colour;
  drawPoint(pen as CanvasRenderingContext2D, { pointStyle: point, radius, borderWidth: 0 }, box.x + box.width / 2, middle);
}

export function drawCrosses(pen: Pen, points: Point[]): void {
  const strokes = points.flatMap(({ x, y }): [Point, Point][] => [
    [
      { x: x - CROSS, y: y - CROSS },
      { x: x + CROSS, y: y + CROSS },
    ],
    [
      { x: x - CROSS, y: y + CROSS },
      { x: x + CROSS, y: y - CROSS },
    ],
  ]);
  drawLines(pen, { colour: COLOURS.text, thickness: 2 }, strokes);
}
