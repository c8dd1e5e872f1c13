/** Writes values beside the points of a panel, where there is room for them. */
import type { Chart, PointElement } from 'chart.js';
import type { Words } from '../words/words.ts';
import { COLOURS } from './chart-colours.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import type { Point } from './frame.ts';
import { SMALL_LINE, SMALL_TEXT_SIZE, write } from './frame.ts';
import type { Box, PointLabel } from './label-places.ts';
import { placeLabels } from './label-places.ts';
import { roleLook } from './marks.ts';
import type { PeriodPanel, PointWord } from './period-layout.ts';
import { valuesOf } from './period-marks.ts';
import { roomFor } from './text-width.ts';

const LABEL_HEIGHT = SMALL_TEXT_SIZE + 3;

/** The first of the panel’s choices for which there is room, or as much as there is room for of the last. */
export function writePointWords(chart: Chart, view: ChartView, panel: PeriodPanel, { locale }: Words): void {
  const { area, plot, series, title } = panel;
  const drawn = series.map((_, position) => chart.getDatasetMeta(position).data as PointElement[]);
  const points = drawn.flatMap((elements) => elements.filter(({ skip, options }) => !skip && options.radius > 0));
  const nought = chart.scales.y?.getPixelForValue(0) ?? 0;
  const noughtLine: [Point, Point] = [
    { x: plot.x, y: nought },
    { x: plot.x + plot.width, y: nought },
  ];
  const obstacles = {
    points,
    lines: [noughtLine, ...drawn.flatMap((elements, position) => linesBetween(elements, view.series[series[position] ?? 0]))],
    boxes: points.map((point) => around(point, point.options.radius)),
    grid: panel.axis.ticks.map((tick) => chart.scales.y?.getPixelForValue(tick) ?? 0),
    clear: 3 + 5 * panel.scale,
    bounds: {
      left: plot.x,
      right: area.width,
      top: title ? title.middle + (title.lines.length * SMALL_LINE) / 2 : 0,
      bottom: plot.y + plot.height - 1,
    },
  };
  const wordAt = ({ series: index, row }: PointWord): PointLabel => {
    const position = series.indexOf(index);
    const text = locale.value(view.rows[row]?.values[index] ?? 0, view.unit.kind);
    const element = drawn[position]?.[row];
    const weight = index === series[0] ? 700 : 400;
    return {
      text,
      at: { x: element?.x ?? 0, y: element?.y ?? 0 },
      width: roomFor(text, SMALL_TEXT_SIZE, weight),
      height: LABEL_HEIGHT,
      below: isValley(valuesOf(view, index), row),
      weight,
    };
  };
  const choices = panel
    .labels(view, series)
    .map((choice) => ({ wanted: choice.length, placed: placeLabels(choice.map(wordAt), obstacles) }));
  const best = choices.find(({ wanted, placed }) => placed.length === wanted) ?? choices.at(-1);
  for (const { text, x, middle, weight } of best?.placed ?? []) {
    write(chart.ctx, { lines: [text], x, middle, size: SMALL_TEXT_SIZE, weight, align: 'center', colour: COLOURS.text });
  }
}

const around = ({ x, y }: Point, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** The lines that Chart.js drew between points. */
function linesBetween(elements: PointElement[], series: ChartSeries | undefined): [Point, Point][] {
  const across = series !== undefined && roleLook(series.role).holds;
  const points = across ? elements.filter(({ skip }) => !skip) : elements;
  return points.slice(1).flatMap((to, index): [Point, Point][] => {
    const from = points[index];
    return from && !from.skip && !to.skip ? [[from, to]] : [];
  });
}

/** Lower than its neighbours, so that the lines leave upwards. */
function isValley(values: (number | null)[], row: number): boolean {
  const value = values[row] ?? 0;
  const neighbours = [values[row - 1], values[row + 1]].filter((each) => typeof each === 'number');
  return neighbours.length > 0 && neighbours.every((each) => each >= value) && neighbours.some((each) => each > value);
}
