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

/** What is chosen as a table, each period or category in a row. */
export function chosenTable(data: ChartData, choice: Choice): ChartData['table'] {
  const { chart, table } = data;
  const cell = (series: number, row: number): string =>
    (isTurned(data) ? table.rows[series]?.cells[row] : table.rows[row]?.cells[series]) ?? '';
  return {
    caption: table.caption,
    columns: [names(data).rows, ...pick(chart.series, choice.series).map(({ label }) => label)],
    rows: choice.rows.map((row) => ({
      header: chart.rows[row]?.label ?? '',
      cells: choice.series.map((series) => cell(series, row)),
    })),
  };
}

/** 'A', 'A and B', 'A, B and C'; a number for more than three. */
function named(labels: string[], all: number): string {
  if (labels.length > 3) return labels.length === all ? `all ${all}` : `${labels.length} of ${all}`;
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** What is shown, for a line that is announced at every change: 'Shown: Norwich and Breckland. Period: 2019 to 2023.' */
export function choiceInWords(data: ChartData, choice: Choice): string {
  const { series, rows } = data.chart;
  if (choice.series.length === 0 || choice.rows.length === 0) return 'Nothing is chosen. Choose at least one of each.';
  const what = named(
    pick(series, choice.series).map(({ label }) => label),
    series.length,
  );
  const labels = pick(rows, choice.rows).map(({ label }) => label);
  const ends = hasPeriods(data) && labels.length > 1;
  return `Shown: ${what}. ${names(data).rows}: ${ends ? `${labels[0]} to ${labels.at(-1)}` : named(labels, rows.length)}.`;
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
