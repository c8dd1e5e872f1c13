/** What a reader has chosen of a chart: as a table, and in words. No page and no canvas, so that it can be tested by itself. */

import { type Role, roleLook } from '../charts/marks.ts';
import type { AgreementAnswer } from '../schema/agreement.ts';
import type { Chosen, ChosenGaps } from '../words/chart-facts.ts';
import type { Words } from '../words/words.ts';

export type ExplorerWords = Words['charts']['explorer'];

/** The part of a chart’s data file that exploring needs. */
export interface ChartData {
  chart: {
    kind: string;
    unit: string;
    max?: number;
    columnLabel: string;
    series: { label: string; role: Role; answer?: AgreementAnswer }[];
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
export function names(data: ChartData, words: ExplorerWords): { series: string; rows: string } {
  const { columnLabel } = data.chart;
  return isTurned(data) ? { series: columnLabel, rows: words.period } : { series: words.show, rows: columnLabel };
}

/** Stands in a table where there is no target for a period, which is no gap. */
export const NO_TARGET = '–';

/** Targets and baselines are set for some periods, and hold between them. */
const holds = (role: Role): boolean => roleLook(role).holds;

const hasValue = ({ chart }: ChartData, series: number, row: number): boolean => (chart.rows[row]?.values[series] ?? null) !== null;
const lacksTarget = (data: ChartData, series: number, row: number): boolean =>
  data.chart.kind === 'line' && data.chart.series[series]?.role === 'target' && !hasValue(data, series, row);

/** What is chosen as a table, each period or category in a row. */
export function chosenTable(data: ChartData, choice: Choice, words: ExplorerWords): ChartData['table'] {
  const { chart, table } = data;
  const cell = (series: number, row: number): string =>
    lacksTarget(data, series, row) ? NO_TARGET : ((isTurned(data) ? table.rows[series]?.cells[row] : table.rows[row]?.cells[series]) ?? '');
  return {
    caption: table.caption,
    columns: [names(data, words).rows, ...pick(chart.series, choice.series).map(({ label }) => label)],
    rows: choice.rows.map((row) => ({
      header: chart.rows[row]?.label ?? '',
      cells: choice.series.map((series) => cell(series, row)),
    })),
  };
}

/** One row of what is chosen as the head and the cells of a table, where a cell that is not to be read out is null. */
export function chosenRow(
  data: ChartData,
  choice: Choice,
  row: number,
  words: ExplorerWords,
): { heads: string[]; cells: (string | null)[] } {
  const { columns, rows } = chosenTable(data, { ...choice, rows: [row] }, words);
  const { header = '', cells = [] } = rows[0] ?? {};
  const isUnsaid = (series: number) =>
    lacksTarget(data, series, row) || (data.chart.kind === 'line' && data.chart.series[series]?.role === 'baseline');
  const said = cells.map((cell, index) => (isUnsaid(choice.series[index] ?? 0) ? null : cell));
  return { heads: columns, cells: [header, ...said] };
}

const MANY_GAPS = 6;

/** Where there is no figure; the series are named where several are shown. Targets and baselines have no gaps. */
function gapsIn({ chart }: ChartData, choice: Choice): ChosenGaps | undefined {
  const counted = choice.series.filter((series) => !holds(chart.series[series]?.role ?? 'value'));
  const gaps = counted
    .map((series) => ({ series, rows: choice.rows.filter((row) => (chart.rows[row]?.values[series] ?? null) === null) }))
    .filter(({ rows }) => rows.length > 0);
  const count = gaps.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return undefined;
  if (count > MANY_GAPS) return { count };
  return gaps.map(({ series, rows }) => ({
    series: counted.length === 1 ? undefined : chart.series[series]?.label,
    rows: pick(chart.rows, rows).map(({ label }) => label),
  }));
}

/** More than these are counted, not named. */
const MOST_NAMED = 3;

const chosen = (names: string[], of: number): Chosen => (names.length > MOST_NAMED ? { count: names.length, of } : { names });

/** What is shown, for a line that is announced at every change: 'Shown: Norwich. Period: 2019 to 2023. No figure: 2021.' */
export function choiceInWords(data: ChartData, choice: Choice, words: ExplorerWords): string {
  const { series, rows } = data.chart;
  if (choice.series.length === 0 || choice.rows.length === 0) return words.nothing;
  const labels = pick(rows, choice.rows).map(({ label }) => label);
  const [from, to] = [labels[0], labels.at(-1)];
  return words.shown({
    series: chosen(
      pick(series, choice.series).map(({ label }) => label),
      series.length,
    ),
    rowsAre: names(data, words).rows,
    rows: hasPeriods(data) && labels.length > 1 && from && to ? { from, to } : chosen(labels, rows.length),
    gaps: gapsIn(data, choice),
  });
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
