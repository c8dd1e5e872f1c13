/**
 * The marks of values by period: what line and which points each role has, as the chart and its legend draw them, and
 * the cross for a period without a figure.
 */
import { drawPoint } from 'chart.js/helpers';
import type { ChartColours } from './chart-colours.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import type { Point } from './frame.ts';
import { drawLines } from './frame.ts';
import type { LegendMark } from './legend.ts';
import type { Area, Pen } from './svg-context.ts';

/** From the middle of a cross to its ends, along both axes. */
const CROSS = 4.5;
/** Room for crosses between the axis and the names of the periods: on the axis, a cross would look like a figure of nought. */
export const CROSS_STRIP = 14;

export interface Look {
  colour: string;
  thickness: number;
  dash: number[];
  point: 'circle' | 'rect' | 'rectRot' | false;
  radius: number;
}

/** No two roles share line and point, so that they can be told apart without colour. */
export function lookOf({ role }: ChartSeries, colours: ChartColours, scale: number): Look {
  const look: Record<ChartSeries['role'], Look> = {
    value: { colour: colours.value, thickness: 3 * scale, dash: [], point: 'circle', radius: 5 * scale },
    comparison: { colour: colours.comparison, thickness: 1.5, dash: [], point: 'rect', radius: 4.5 * scale },
    target: { colour: colours.contrast, thickness: 2, dash: [6, 4], point: 'rectRot', radius: 7 * scale },
    baseline: { colour: colours.comparison, thickness: 2, dash: [2, 4], point: false, radius: 0 },
  };
  return look[role];
}

export const valuesOf = (view: ChartView, series: number): (number | null)[] => view.rows.map((row) => row.values[series] ?? null);

/** Marks of the legend: the series, and the cross where the first of a panel has gaps. */
export function periodMarks(view: ChartView, series: number[], gaps: boolean, colours: ChartColours, scale: number): LegendMark[] {
  const entries = series.flatMap((index): LegendMark[] => {
    const each = view.series[index];
    const single = each?.role === 'target' && valuesOf(view, index).filter((value) => value !== null).length < 2;
    return each ? [{ label: each.label, draw: (pen, box) => drawSample(pen, box, lookOf(each, colours, scale), !single) }] : [];
  });
  const cross: LegendMark = {
    label: 'No figure',
    draw: (pen, box) => drawCrosses(pen, colours, [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]),
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

export function drawCrosses(pen: Pen, colours: ChartColours, points: Point[]): void {
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
  drawLines(pen, { colour: colours.text, thickness: 2 }, strokes);
}
