/** What a reader has chosen of a chart: as a table, and in words. No page and no canvas, so that it can be tested by itself. */

/** The part of a chart’s data file that exploring needs. */
export interface ChartData {
  chart: {
    kind: string;
    unit: string;
    max?: number;
    columnLabel: string;
    series: { label: string; role: string; answer?: string }[];
    rows: { label: string; shortLabel?: string; values: (number | null)[] }[];
  };
  table: { caption: string; columns: string[]; rows: { header: string; cells: string[] }[] };
}

/** Places in the lists of series and rows, in their order. */
export interface Choice {
  series: number[];
  rows: number[];
}

export const hasPeriods = ({ chart }: ChartData): boolean => chart.kind === 'line' || chart.kind === 'small-multiples';

/** Rows between two periods, both included, whichever is the earlier. */
export function between(one: number, other: number): number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index);
}

const isKnown = <T>(value: T | undefined): value is T => value !== undefined;

/** The items at some places of a list. */
export const pick = <T>(list: readonly T[], places: readonly number[]): T[] => places.map((place) => list[place]).filter(isKnown);

/** Small multiples have a row for each series in their table, as it stands in the page; all others have it the other way round. */
const isTurned = ({ chart }: ChartData): boolean => chart.kind === 'small-multiples';

/** What the series and the rows are called. */
export function names(data: ChartData): { series: string; rows: string } {
  const { columnLabel } = data.chart;
  return isTurned(data) ? { series: columnLabel, rows: 'Period' } : { series: 'Show', rows: columnLabel };
}

/** Stands in a table where there is no target for a period, which is no gap. */
export const NO_TARGET = '–';

const hasValue = ({ chart }: ChartData, series: number, row: number): boolean => (chart.rows[row]?.values[series] ?? null) !== null;
const lacksTarget = (data: ChartData, series: number, row: number): boolean =>
  data.chart.kind === 'line' && data.chart.series[series]?.role === 'target' && !hasValue(data, series, row);

/** What is chosen as a table, each period or category in a row. */
export function chosenTable(data: ChartData, choice: Choice): ChartData['table'] {
  const { chart, table } = data;
  const cell = (series: number, row: number): string =>
    lacksTarget(data, series, row) ? NO_TARGET : ((isTurned(data) ? table.rows[series]?.cells[row] : table.rows[row]?.cells[series]) ?? '');
  return {
    caption: table.caption,
    columns: [names(data).rows, ...pick(chart.series, choice.series).map(({ label }) => label)],
    rows: choice.rows.map((row) => ({
      header: chart.rows[row]?.label ?? '',
      cells: choice.series.map((series) => cell(series, row)),
    })),
  };
}

/** One row of what is chosen as the head and the cells of a table, where a cell that is not to be read out is null. */
export function chosenRow(data: ChartData, choice: Choice, row: number): { heads: string[]; cells: (string | null)[] } {
  const { columns, rows } = chosenTable(data, { ...choice, rows: [row] });
  const { header = '', cells = [] } = rows[0] ?? {};
  const isUnsaid = (series: number) =>
    lacksTarget(data, series, row) || (data.chart.kind === 'line' && data.chart.series[series]?.role === 'baseline');
  const said = cells.map((cell, index) => (isUnsaid(choice.series[index] ?? 0) ? null : cell));
  return { heads: columns, cells: [header, ...said] };
}

const MANY_GAPS = 6;

/** 'No figure: 2021, 2024.'; the series are named where several are shown; '' where all figures are there. */
function gapsInWords(data: ChartData, choice: Choice): string {
  const { chart } = data;
  const counted = choice.series.filter((series) => !/target|baseline/.test(chart.series[series]?.role ?? ''));
  const gaps = counted
    .map((series) => ({ series, rows: choice.rows.filter((row) => !hasValue(data, series, row)) }))
    .filter(({ rows }) => rows.length > 0);
  const all = gaps.reduce((sum, { rows }) => sum + rows.length, 0);
  if (all === 0) return '';
  if (all > MANY_GAPS) return ` No figure in ${all} places; the table says why.`;
  const listed = gaps.map(({ series, rows }) => {
    const labels = pick(chart.rows, rows).map(({ label }) => label);
    return counted.length === 1 ? labels.join(', ') : `${chart.series[series]?.label} (${labels.join(', ')})`;
  });
  return ` No figure: ${listed.join(', ')}.`;
}

/** 'A', 'A and B', 'A, B and C'; a number for more than three. */
function named(labels: string[], all: number): string {
  if (labels.length > 3) return labels.length === all ? `all ${all}` : `${labels.length} of ${all}`;
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** What is shown, for a line that is announced at every change: 'Shown: Norwich. Period: 2019 to 2023. No figure: 2021.' */
export function choiceInWords(data: ChartData, choice: Choice): string {
  const { series, rows } = data.chart;
  if (choice.series.length === 0 || choice.rows.length === 0) return 'Nothing is chosen. Choose at least one of each.';
  const what = named(
    pick(series, choice.series).map(({ label }) => label),
    series.length,
  );
  const labels = pick(rows, choice.rows).map(({ label }) => label);
  const ends = hasPeriods(data) && labels.length > 1;
  return `Shown: ${what}. ${names(data).rows}: ${ends ? `${labels[0]} to ${labels.at(-1)}` : named(labels, rows.length)}.${gapsInWords(data, choice)}`;
}

/** Lines of about so many letters, broken between words. */
export function inLines(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
