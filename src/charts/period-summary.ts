/** Charts over time in sentences: from where to where, what was highest and lowest on the way, and what is not known. */

import { formatValue } from '../words/format-value.ts';
import { capitalised, listed, reasonOf } from './cell-text.ts';
import type { ChartRow, ChartSeries, ChartView } from './chart-view.ts';

interface Figure {
  value: number;
  period: string;
}

const MANY_GAPS = 4;

const figuresOf = (view: ChartView, series: number): Figure[] =>
  view.rows.flatMap(({ label, values }) => {
    const value = values[series] ?? null;
    return value === null ? [] : [{ value, period: label }];
  });

/**
 * 'From 1,200 (2019) to 900 (2023); highest 1,300 (2020); no figure for 2021 (not reported). Target: 800 by 2024.' Beside
 * a comparison, what the chart is about is named too.
 */
export function lineSummary(view: ChartView): string {
  const sentences = view.series.map((series, index) => ({ series, text: seriesSentence(view, series, index) }));
  const isCompared = view.series.some(({ role }) => role === 'comparison');
  const named = ({ series, text }: (typeof sentences)[number]) =>
    series.role === 'value' && !isCompared ? capitalised(text) : `${series.label}: ${text}`;
  return sentences
    .filter(({ text }) => text !== '')
    .sort((a, b) => Number(b.series.role === 'value') - Number(a.series.role === 'value'))
    .map((sentence) => `${named(sentence)}.`)
    .join(' ');
}

function seriesSentence(view: ChartView, { role }: ChartSeries, index: number): string {
  const figures = figuresOf(view, index);
  const write = ({ value }: Figure) => formatValue(value, view.unit);
  const [only] = figures;
  if (role === 'target' || role === 'baseline') {
    if (only && figures.every(({ value }) => value === only.value) && role === 'baseline') return write(only);
    return listed(figures.map((figure) => `${write(figure)} ${role === 'target' ? 'by' : 'in'} ${figure.period}`));
  }
  return [...course(view, figures), ...gaps(view, index)].join('; ');
}

/** From the first figure to the last, and where it was higher or lower in between. */
function course(view: ChartView, figures: Figure[]): string[] {
  const write = ({ value, period }: Figure) => `${formatValue(value, view.unit)} (${period})`;
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return [];
  if (figures.length === 1) return [`the only figure is ${write(first)}`];
  const ends = [first.value, last.value];
  const extreme = (word: string, value: number) => {
    const figure = figures.find((each) => each.value === value);
    return ends.includes(value) || !figure ? [] : [`${word} ${write(figure)}`];
  };
  const values = figures.map(({ value }) => value);
  return [`from ${write(first)} to ${write(last)}`, ...extreme('highest', Math.max(...values)), ...extreme('lowest', Math.min(...values))];
}

/** Which periods have no figure, by reason; how many, when they are many. */
function gaps(view: ChartView, series: number): string[] {
  const rows = view.rows.filter(({ values }) => (values[series] ?? null) === null);
  const reasons = [...new Set(rows.map((row) => reasonOf(row, series)))];
  const some = (each: ChartRow[]) =>
    each.length === view.rows.length
      ? `any of the ${each.length} periods`
      : each.length > MANY_GAPS
        ? `${each.length} of ${view.rows.length} periods`
        : listed(each.map(({ label }) => label));
  return reasons.map((reason) => `no figure for ${some(rows.filter((row) => reasonOf(row, series) === reason))} (${reason})`);
}

/** The highest and lowest area in the latest period that has figures, and how many have none in it. */
export function smallMultiplesSummary(view: ChartView): string {
  const areas = view.series.flatMap(({ label, role }, series) => (role === 'value' ? [{ label, series }] : []));
  const comparison = view.series.findIndex(({ role }) => role === 'comparison');
  const row = view.rows.findLast(({ values }) => areas.some(({ series }) => (values[series] ?? null) !== null));
  if (!row)
    return `No figure for any of the ${areas.length} in any period (${listed([...new Set(view.rows.flatMap((each) => areas.map(({ series }) => reasonOf(each, series))))], 'or')}).`;

  const figures = areas.flatMap(({ label, series }) => {
    const value = row.values[series] ?? null;
    return value === null ? [] : [{ label, value }];
  });
  const values = figures.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const named = (value: number) =>
    `${listed(figures.filter((figure) => figure.value === value).map(({ label }) => label))} (${formatValue(value, view.unit)})`;
  const missing = areas.filter(({ series }) => (row.values[series] ?? null) === null);
  const reasons = listed([...new Set(missing.map(({ series }) => reasonOf(row, series)))], 'or');
  const compared = row.values[comparison] ?? null;
  const latest = row === view.rows.at(-1) ? row.label : `${row.label}, the latest period with figures`;
  const all = missing.length > 0 ? ' of those known' : '';
  const [only] = figures;
  return [
    figures.length === 1 && only
      ? `${latest}: the only figure is for ${named(only.value)}`
      : `${latest}: ${highest === lowest ? `all known are ${formatValue(highest, view.unit)}` : `highest${all} is ${named(highest)}; lowest is ${named(lowest)}`}`,
    ...(missing.length > 0 ? [`no figure for ${missing.length} of ${areas.length} (${reasons})`] : []),
  ]
    .join('; ')
    .concat(compared === null ? '.' : `. ${view.series[comparison]?.label}: ${formatValue(compared, view.unit)}.`);
}
