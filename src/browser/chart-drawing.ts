/**
 * Draws what a reader has chosen of a chart with Chart.js, the library that has drawn the picture in the page. In the
 * colours of the page, be they light, dark or the reader’s own; and as two colours may look alike, each series has a
 * pattern, or a dash and a shape of point, of its own.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type PointStyle,
} from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { ANSWER_LOOKS, COLOUR_NAMES, type MarkColour, roleLook } from '../charts/marks.ts';
import { type ChartData, type Choice, hasPeriods, inLines, pick } from './chart-choice.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

type Series = ChartData['chart']['series'][number];
type Numbers = (number | null)[];

/** One more than there are points, so that eight areas have eight looks. */
const DASHES = [[], [8, 4], [2, 3], [14, 4, 3, 4], [5, 2], [14, 6], [1, 5], [8, 3, 2, 3, 2, 3]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'cross'] as const;
/** A little thinner than in the picture: several lines may cross here. */
const VALUE_WIDTH = 2.5;
const SIZE = 14;
const NARROW = 500;
/** Where the letters of the page are larger than this, so are those of the drawing, but not at the cost of its room. */
const PAGE_SIZE = 16;
const LEAST_WIDTH = 288;
const SWATCH = { width: 32, height: 16 };
/** Letters in a line of a row’s label, which stands beside its bars. `width` is that of a drawing whose letters are not enlarged. */
const lettersIn = (width: number) => (width < NARROW ? 14 : 30);

/** How much larger than usual the letters of a drawing are, on a page with letters of `pageSize`. */
const enlargement = (width: number, pageSize: number) => Math.max(1, Math.min(pageSize / PAGE_SIZE, width / LEAST_WIDTH));

/** Reads the colours of the page as they are now. */
function colours(near: HTMLElement) {
  const probe = near.appendChild(document.createElement('i'));
  const colour = (name: keyof typeof COLOUR_NAMES) => {
    probe.style.color = `var(${COLOUR_NAMES[name]})`;
    return getComputedStyle(probe).color;
  };
  const [text, grid] = [colour('text'), colour('grid')];
  const marks = MARKS.map(colour);
  const { fontFamily } = getComputedStyle(near);
  probe.remove();
  const pageSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { text, grid, marks, fontFamily, pageSize };
}
type Colours = ReturnType<typeof colours>;

/** Full, outlined, striped one way and the other, dotted, barred. */
const STROKES = ['', '', 'M-2 2 2-2M0 8 8 0M6 10 10 6', 'M-2 6 2 10M0 0 8 8M6-2 10 2', 'M3 3h2v2h-2z', 'M0 4H8', 'M4 0V8'];

function fill(index: number, colour: string): string | CanvasPattern {
  const place = index % STROKES.length;
  if (place === 0) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke(new Path2D(STROKES[place]));
  return context.createPattern(tile, 'repeat') ?? colour;
}

const MARKS: readonly MarkColour[] = ['value', 'comparison', 'contrast'];

/** Which of the page’s colours a series has, as in the picture; several values, such as areas, take turns. */
function colourOf({ role, answer }: Series, index: number, { marks }: Colours): string {
  if (!answer && role === 'value') return marks[index % marks.length] ?? '';
  const { colour } = answer ? ANSWER_LOOKS[answer] : roleLook(role);
  return marks[MARKS.indexOf(colour)] ?? '';
}

/** Line and points, as the picture has them; several values, such as areas, each have their own. */
function line(series: Series, index: number, data: Numbers, look: Colours): ChartDataset<'line', Numbers> {
  const colour = colourOf(series, index, look);
  const several = data.filter((value) => value !== null).length > 1;
  const isValue = series.role === 'value';
  const { thickness, dash, point, radius } = roleLook(series.role).line;
  return {
    label: series.label,
    data,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: isValue ? VALUE_WIDTH : series.role === 'target' && !several ? 0 : thickness,
    borderDash: [...((isValue ? DASHES[index % DASHES.length] : dash) ?? [])],
    pointStyle: isValue ? (POINTS[index % POINTS.length] ?? 'circle') : point,
    pointRadius: radius,
    pointHoverRadius: radius,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 2,
    // A target stands at some periods only; what was counted is not guessed where it is missing.
    spanGaps: series.role === 'target',
  };
}

function bar(series: Series, index: number, data: Numbers, look: Colours): ChartDataset<'bar', Numbers> {
  const colour = colourOf(series, index, look);
  return {
    label: series.label,
    data,
    backgroundColor: fill(index, colour),
    borderColor: colour,
    borderWidth: 1.5,
    borderSkipped: false,
    maxBarThickness: 26,
  };
}

/** The chart of a choice, for a place `width` px wide. */
export function drawingOf(
  data: ChartData,
  choice: Choice,
  width: number,
  look: Colours,
  pointAt: (row: number) => void,
): ChartConfiguration<'bar' | 'line', Numbers, string | string[]> {
  const { chart } = data;
  const lines = hasPeriods(data);
  const stacked = chart.kind === 'agreement';
  const rows = pick(chart.rows, choice.rows);
  const larger = enlargement(width, look.pageSize);
  const font = { family: look.fontFamily, size: SIZE * larger };
  const values = {
    beginAtZero: true,
    ...(chart.max === undefined ? {} : { max: chart.max }),
    title: { display: true, text: chart.unit, color: look.text, font },
  };
  const scale = { stacked, grid: { color: look.grid, lineWidth: 0.5 }, border: { color: look.text }, ticks: { color: look.text, font } };
  return {
    type: lines ? 'line' : 'bar',
    data: {
      labels: rows.map(({ label, shortLabel }) => (lines ? (shortLabel ?? label) : inLines(label, lettersIn(width / larger)))),
      datasets: choice.series.flatMap((place) => {
        const series = chart.series[place];
        const numbers = rows.map((row) => row.values[place] ?? null);
        return series ? (lines ? line : bar)(series, place, numbers, look) : [];
      }),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lines ? 'x' : 'y',
      interaction: { mode: 'index', axis: lines ? 'x' : 'y', intersect: false },
      onHover: (_event, [mark]) => mark && pointAt(choice.rows[mark.index] ?? 0),
      scales: lines
        ? { x: { ...scale, grid: { display: false } }, y: { ...scale, ...values } }
        : { y: { ...scale, grid: { display: false }, ticks: { ...scale.ticks, autoSkip: false } }, x: { ...scale, ...values } },
    },
  };
}

/** High enough for every bar and every line of its label, in letters that are not enlarged. */
function heightOf(data: ChartData, choice: Choice, width: number): number {
  if (hasPeriods(data)) return width < NARROW ? 320 : 380;
  const bars = data.chart.kind === 'agreement' ? 1 : choice.series.length;
  // All rows are as high as the highest.
  const rows = pick(data.chart.rows, choice.rows).map(({ label }) =>
    Math.max(bars * 20, inLines(label, lettersIn(width)).length * SIZE * 1.2),
  );
  return rows.length * (Math.max(...rows) + 14) + 70;
}

/** The mark of a series, as it is drawn. */
function swatch(set: ChartDataset<'bar' | 'line', Numbers>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const { width, height } = SWATCH;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.fillStyle = set.backgroundColor as string;
  context.strokeStyle = set.borderColor as string;
  if (!('borderDash' in set)) {
    context.fillRect(1, 1, width - 2, height - 2);
    context.strokeRect(1, 1, width - 2, height - 2);
    return canvas;
  }
  context.lineWidth = set.borderWidth as number;
  context.setLineDash(set.borderDash as number[]);
  if (set.borderWidth) context.stroke(new Path2D(`M0 ${height / 2}H${width}`));
  context.setLineDash([]);
  const { pointStyle, pointRadius } = set as { pointStyle: PointStyle; pointRadius: number };
  context.lineWidth = 2;
  if (pointStyle) drawPoint(context, { pointStyle, radius: pointRadius, borderWidth: 2 }, width / 2, height / 2);
  return canvas;
}

/**
 * Draws a choice into a canvas, in place of what was there, and its legend where several series are shown; tells which row
 * the pointer is at.
 */
export function draw(
  canvas: HTMLCanvasElement,
  legend: HTMLElement,
  data: ChartData,
  choice: Choice,
  pointAt: (row: number) => void,
): void {
  erase(canvas);
  const place = canvas.parentElement;
  if (!place) return;
  place.hidden = choice.series.length === 0 || choice.rows.length === 0;
  const width = place.clientWidth;
  const look = colours(place);
  const larger = enlargement(width, look.pageSize);
  place.style.height = `${heightOf(data, choice, width / larger) * larger}px`;
  const drawing = drawingOf(data, choice, width, look, pointAt);
  const sets = place.hidden || choice.series.length < 2 ? [] : drawing.data.datasets;
  legend.replaceChildren(
    ...sets.map((set) => {
      const entry = document.createElement('li');
      entry.append(swatch(set as ChartDataset<'bar' | 'line', Numbers>), set.label ?? '');
      return entry;
    }),
  );
  new Chart(canvas, drawing);
}

export const erase = (canvas: HTMLCanvasElement): void => Chart.getChart(canvas)?.destroy();
