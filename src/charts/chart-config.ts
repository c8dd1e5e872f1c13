/**
 * From a view to a Chart.js configuration.
 *
 * Chart.js scales the values, draws the bars and the axes, and calls the small plugin here for the words that stand at
 * the end of each bar. A reader does not have to compare a bar with an axis, nor a colour with a legend: every value
 * is printed, and a comparison is an outline as well as another colour.
 */

import type { ChartConfiguration, ChartDataset, Plugin, Scale } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import type { ChartLayout, ChartWidth } from './chart-layout.ts';
import { AXIS_TEXT_SIZE, TEXT_SIZE } from './chart-layout.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import { formatValue } from './format-value.ts';
import { LINE_HEIGHT } from './text-width.ts';

/** Colours as CSS writes them. */
export interface ChartColours {
  value: string;
  comparison: string;
  text: string;
  /** Words that stand in place of a value. */
  muted: string;
  grid: string;
}

/** A bar: how long it is, and where its middle is. */
export interface BarPoint {
  x: number;
  y: number;
}

const OUTLINE = 2;
/** Chart.js puts the family into every font; the drawing context leaves it out, as the page sets it. */
const font = (size: number) => ({ family: 'sans-serif', size, lineHeight: LINE_HEIGHT });

/** The configuration of one chart, for a canvas as large as the layout says. */
export function chartConfig(
  view: ChartView,
  layout: ChartLayout,
  width: ChartWidth,
  colours: ChartColours,
): ChartConfiguration<'bar', BarPoint[]> {
  const { plot, axis } = layout;
  return {
    type: 'bar',
    platform: BasicPlatform,
    data: { datasets: view.series.map((series, index) => dataset(series, index, layout, colours)) },
    plugins: [words(view, layout, colours)],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      indexAxis: 'y',
      parsing: false,
      normalized: true,
      layout: { autoPadding: false, padding: { top: plot.top, right: layout.width - plot.left - plot.width } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: axis.end,
          afterBuildTicks: (scale: Scale) => {
            scale.ticks = axis.ticks.map((value) => ({ value }));
          },
          afterFit: (scale: Scale) => fix(scale, 'height', axis.height),
          border: { color: colours.grid },
          grid: { color: colours.grid, drawOnChartArea: false, tickLength: 5 },
          ticks: {
            // Under the wide chart a number stands below its line; the narrow one has no room beside its first and last.
            align: width === 'wide' ? 'center' : axis.ticks.length > 1 ? 'inner' : 'start',
            autoSkip: false,
            callback: (value) => formatValue(Number(value), view.unit),
            color: colours.text,
            font: font(AXIS_TEXT_SIZE),
            maxRotation: 0,
            padding: 2,
          },
        },
        y: {
          // Not a category axis: rows differ in height, so the axis counts px and each label and bar has its place.
          type: 'linear',
          min: 0,
          max: plot.height,
          reverse: true,
          // Bars would otherwise get half a step of room before the first and after the last.
          offset: false,
          afterBuildTicks: (scale: Scale) => {
            scale.ticks = layout.rows.map((row) => ({ value: row.labelY }));
          },
          afterFit: (scale: Scale) => fix(scale, 'width', plot.left),
          border: { color: colours.text, display: width === 'wide' },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            callback: (_value, index) => layout.rows[index]?.lines ?? '',
            color: colours.text,
            // At the left edge, where the lines of a label begin below each other: beside the bars that is the far side
            // of the axis, above the bars the near one.
            crossAlign: width === 'wide' ? 'far' : 'near',
            font: font(TEXT_SIZE),
            mirror: width === 'narrow',
            padding: 0,
          },
        },
      },
    },
  };
}

/** Gives an axis the size that the layout has set aside, and no room around it for labels that might stick out. */
function fix(scale: Scale, side: 'width' | 'height', size: number): void {
  scale[side] = size;
  scale.paddingTop = scale.paddingBottom = scale.paddingLeft = scale.paddingRight = 0;
}

function dataset(series: ChartSeries, index: number, layout: ChartLayout, colours: ChartColours): ChartDataset<'bar', BarPoint[]> {
  const outlined = series.role === 'comparison';
  return {
    label: series.label,
    data: layout.rows.flatMap((row) => {
      const slot = row.slots[index];
      return slot && slot.value !== null ? [{ x: slot.value, y: slot.y }] : [];
    }),
    backgroundColor: outlined ? 'transparent' : colours.value,
    borderColor: colours.comparison,
    borderSkipped: false,
    borderWidth: outlined ? OUTLINE : 0,
    barThickness: layout.barThickness,
    clip: false,
    // Each series already has places of its own.
    grouped: false,
    inflateAmount: 0,
  };
}

/** Writes the legend, the value at the end of each bar, and the reason where there is no bar. */
function words(view: ChartView, layout: ChartLayout, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'words',
    // The square of a series is drawn just before its bars, so that both go into one path.
    beforeDatasetDraw({ ctx }, { index }) {
      const entry = layout.legend[index];
      if (!entry) return;
      const outlined = view.series[index]?.role === 'comparison';
      const side = layout.swatch;
      ctx.beginPath();
      ctx.rect(entry.x, entry.y, side, side);
      if (outlined) ctx.rect(entry.x + OUTLINE, entry.y + OUTLINE, side - 2 * OUTLINE, side - 2 * OUTLINE);
      ctx.fillStyle = outlined ? colours.comparison : colours.value;
      if (outlined) ctx.fill('evenodd');
      else ctx.fill();
    },
    afterDatasetsDraw({ ctx, scales }) {
      const { left, top } = layout.plot;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      const write = (lines: string[], x: number, middle: number, weight: number, colour: string): void => {
        ctx.save();
        ctx.fillStyle = colour;
        ctx.font = `${weight} ${TEXT_SIZE}px sans-serif`;
        const first = middle - ((lines.length - 1) * layout.line) / 2;
        for (const [index, line] of lines.entries()) ctx.fillText(line, x, first + index * layout.line);
        ctx.restore();
      };
      for (const entry of layout.legend) {
        const middle = entry.y + layout.swatch / 2 + ((entry.lines.length - 1) * layout.line) / 2;
        write(entry.lines, entry.textX, middle, 400, colours.text);
      }
      for (const slot of layout.rows.flatMap((row) => row.slots)) {
        const middle = top + slot.y;
        if (slot.value === null) {
          write(slot.lines, left > 0 ? left + layout.gap : 0, middle, 400, colours.muted);
        } else {
          const end = scales.x?.getPixelForValue(slot.value) ?? left;
          write(slot.lines, end + layout.gap, middle, 700, colours.text);
        }
      }
    },
  };
}
