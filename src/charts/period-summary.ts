/** Charts over time, worked out for sentences: from where to where, what was highest and lowest on the way, and what is not known. */

import type { About, Areas, Course, PeriodFigure, PeriodGap, Sharing } from '../words/chart-facts.ts';
import type { Words } from '../words/words.ts';
import { reasonOf } from './cell-text.ts';
import type { ChartView } from './chart-view.ts';

interface Figure {
  value: number;
  period: string;
}

/** More periods than these are not named. */
const MOST_NAMED = 4;

const figuresOf = (view: ChartView, series: number): Figure[] =>
  view.rows.flatMap(({ label, values }) => {
    const value = values[series] ?? null;
    return value === null ? [] : [{ value, period: label }];
  });

/**
 * 'From 1,200 (2019) to 900 (2023); highest 1,300 (2020); no figure for 2021 (not reported). Target: 800 by 2024.' Beside
 * a comparison, what the chart is about is named too.
 */
export function lineSummary(view: ChartView, words: Words): string {
  const isCompared = view.series.some(({ role }) => role === 'comparison');
  return view.series
    .map((series, index) => ({ ...series, index }))
    .sort((a, b) => Number(b.role === 'value') - Number(a.role === 'value'))
    .map(({ label, role, index }) => {
      if (role === 'target' || role === 'baseline') return levelsSentence(view, { label, role, index }, words);
      const about: About = role === 'value' && !isCompared ? undefined : { series: label };
      return words.charts.summary.course({ about, course: courseOf(view, index, words), gaps: gapsOf(view, index) });
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function levelsSentence(
  view: ChartView,
  { label, role, index }: { label: string; role: 'target' | 'baseline'; index: number },
  words: Words,
): string {
  const figures = figuresOf(view, index);
  const [only] = figures;
  if (!only) return '';
  const isOne = role === 'baseline' && figures.every(({ value }) => value === only.value);
  const say = written(view, words);
  return words.charts.summary.levels({ label, role, levels: isOne ? say(only).value : figures.map(say) });
}

const written =
  (view: ChartView, { locale }: Words) =>
  ({ value, period }: Figure): PeriodFigure => ({ period, value: locale.value(value, view.unit.kind) });

/** From the first figure to the last, and where it was higher or lower in between. */
function courseOf(view: ChartView, series: number, words: Words): Course {
  const figures = figuresOf(view, series);
  const say = written(view, words);
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return { type: 'none' };
  if (figures.length === 1) return { type: 'one', only: say(first) };
  const extreme = (value: number): PeriodFigure | undefined => {
    const figure = figures.find((each) => each.value === value);
    return figure && value !== first.value && value !== last.value ? say(figure) : undefined;
  };
  const values = figures.map(({ value }) => value);
  return {
    type: 'from to',
    first: say(first),
    last: say(last),
    highest: extreme(Math.max(...values)),
    lowest: extreme(Math.min(...values)),
  };
}

/** Which periods have no figure, by reason; how many, when they are many. */
function gapsOf({ rows }: ChartView, series: number): PeriodGap[] {
  const missing = rows.filter(({ values }) => (values[series] ?? null) === null);
  return [...Map.groupBy(missing, (row) => reasonOf(row, series))].map(([reason, those]) => ({
    reason,
    periods:
      those.length === rows.length || those.length > MOST_NAMED
        ? { count: those.length, of: rows.length }
        : those.map(({ label }) => label),
  }));
}

/** The highest and lowest area in the latest period that has figures, and how many have none in it. */
export function smallMultiplesSummary(view: ChartView, words: Words): string {
  const areas = view.series.flatMap(({ label, role }, series) => (role === 'value' ? [{ label, series }] : []));
  const row = view.rows.findLast(({ values }) => areas.some(({ series }) => (values[series] ?? null) !== null));
  if (!row) {
    const reasons = [...new Set(view.rows.flatMap((each) => areas.map(({ series }) => reasonOf(each, series))))];
    return words.charts.summary.noAreas({ areas: areas.length, reasons });
  }
  const value = (of: number) => words.locale.value(of, view.unit.kind);
  const figures = areas.flatMap(({ label, series }) => {
    const figure = row.values[series] ?? null;
    return figure === null ? [] : [{ label, figure }];
  });
  const values = figures.map(({ figure }) => figure);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const sharing = (of: number): Sharing => ({
    rows: figures.filter(({ figure }) => figure === of).map(({ label }) => label),
    value: value(of),
  });
  const spread = (): Areas['spread'] => {
    if (figures.length === 1) return { type: 'one', only: sharing(highest) };
    if (highest === lowest) return { type: 'all alike', value: value(highest) };
    return { type: 'highest', highest: sharing(highest), lowest: sharing(lowest) };
  };
  const missing = areas.filter(({ series }) => (row.values[series] ?? null) === null);
  const comparison = view.series.findIndex(({ role }) => role === 'comparison');
  const compared = row.values[comparison] ?? null;
  return words.charts.summary.areas({
    period: row.label,
    isLast: row === view.rows.at(-1),
    spread: spread(),
    missing:
      missing.length === 0
        ? undefined
        : { count: missing.length, of: areas.length, reasons: [...new Set(missing.map(({ series }) => reasonOf(row, series)))] },
    compared: compared === null ? undefined : { label: view.series[comparison]?.label ?? '', value: value(compared) },
  });
}
