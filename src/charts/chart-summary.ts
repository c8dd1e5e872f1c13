/**
 * What a chart shows, worked out for one or two sentences: for readers of the page, for the text beside a figure in the PDF
 * and for its alternative text. They say what a look at the picture says, and for how many rows there is no figure, and
 * why. The sentences themselves are those of the language.
 */
import { rounded } from '../plan/rounding.ts';
import { AGREEING } from '../schema/agreement.ts';
import type { About, Missing, Moved, Sharing, Spread } from '../words/chart-facts.ts';
import type { Words } from '../words/words.ts';
import { reasonOf } from './cell-text.ts';
import type { ChartRow, ChartView } from './chart-view.ts';
import { lineSummary, smallMultiplesSummary } from './period-summary.ts';

/** One sentence or more, each with its full stop. */
export function summary(view: ChartView, words: Words): string {
  switch (view.kind) {
    case 'agreement':
      return agreementSummary(view, words);
    case 'ranking':
      return rankingSummary(view, words);
    case 'change':
      return bySeries(view, (series, about) => changeSentence(view, series, about, words));
    case 'line':
      return lineSummary(view, words);
    case 'small-multiples':
      return smallMultiplesSummary(view, words);
    default:
      return bySeries(view, (series, about) => spreadSentence(view, series, about, words));
  }
}

/** A sentence for each series, named if there are several. */
const bySeries = ({ series }: ChartView, sentence: (series: number, about: About) => string): string =>
  series.map(({ label }, index) => sentence(index, series.length === 1 ? undefined : { series: label })).join(' ');

const valueIn = (row: ChartRow, series: number): number => row.values[series] ?? 0;
const isKnown = (series: number) => (row: ChartRow) => (row.values[series] ?? null) !== null;

/** More rows than these are not named. */
const MOST_NAMED = 3;

/** The rows that have a value. */
function sharing(view: ChartView, series: number, value: number, { locale }: Words, rows = view.rows): Sharing {
  const labels = rows.filter((row) => row.values[series] === value).map(({ label }) => label);
  return {
    rows: labels.length > MOST_NAMED ? { count: labels.length, of: view.rows.length } : labels,
    value: locale.value(value, view.unit.kind),
  };
}

function missingIn({ rows }: ChartView, series: number): Missing | undefined {
  const missing = rows.filter((row) => !isKnown(series)(row));
  if (missing.length === 0) return undefined;
  return { count: missing.length, of: rows.length, reasons: [...new Set(missing.map((row) => reasonOf(row, series)))] };
}

function spreadOf(view: ChartView, series: number, words: Words): Spread {
  const known = view.rows.filter(isKnown(series));
  if (known.length === 0) return { type: 'none' };
  const value = (row: ChartRow) => words.locale.value(valueIn(row, series), view.unit.kind);
  const isAnswer = ({ label }: ChartRow) => words.charts.summary.isAnswer(label);
  const answers = view.rows.some(isAnswer) ? view.rows.filter(isAnswer) : view.rows;
  const values = answers.filter(isKnown(series)).map((row) => valueIn(row, series));
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const extreme = (of: number) => sharing(view, series, of, words, answers);
  // What is missing may be higher or lower than what is known, so no row is called the highest.
  if (values.length < answers.length) {
    return { type: 'some', of: view.rows.length, figures: known.map((row) => ({ row: row.label, value: value(row) })) };
  }
  if (known.length === 1) return { type: 'one', only: extreme(highest) };
  if (known.every((row) => valueIn(row, series) === highest)) {
    return { type: 'all alike', value: words.locale.value(highest, view.unit.kind) };
  }
  return { type: 'highest', highest: extreme(highest), lowest: lowest < highest ? extreme(lowest) : undefined };
}

const spreadSentence = (view: ChartView, series: number, about: About, words: Words): string =>
  words.charts.summary.spread({ about, spread: spreadOf(view, series, words), missing: missingIn(view, series) });

/** All that agree, strongly or not, row against row; by the first answer where a scale has no such answer. */
function agreementSummary(view: ChartView, words: Words): string {
  const agreeing = view.series.flatMap(({ answer }, index) => (answer && AGREEING.includes(answer) ? [index] : []));
  const parts = agreeing.length > 0 ? agreeing : [0];
  const together = parts.map((index) => view.series[index]?.label ?? '');
  const rows = view.rows.map((row): ChartRow => {
    const unknown = parts.find((index) => !isKnown(index)(row));
    const total = row.agree ?? parts.reduce((sum, index) => sum + valueIn(row, index), 0);
    return unknown === undefined
      ? { label: row.label, values: [rounded(total)] }
      : { label: row.label, values: [null], reasons: [reasonOf(row, unknown)] };
  });
  return spreadSentence({ ...view, rows }, 0, { together }, words);
}

/** How many went down, up and nowhere, or are to go there, and which the farthest. */
function changeSentence(view: ChartView, series: number, about: About, words: Words): string {
  const known = view.rows.filter(isKnown(series)).map((row) => valueIn(row, series));
  const of = view.rows.length;
  const moved = (values: number[], farthest: (...values: number[]) => number): Moved | undefined =>
    values.length === 0 ? undefined : { count: values.length, of, farthest: sharing(view, series, farthest(...values), words) };
  const still = known.filter((value) => value === 0).length;
  return words.charts.summary.change({
    about,
    isAim: view.series[series]?.role === 'target',
    down: moved(
      known.filter((value) => value < 0),
      Math.min,
    ),
    up: moved(
      known.filter((value) => value > 0),
      Math.max,
    ),
    still: still > 0 ? { count: still, of } : undefined,
    missing: missingIn(view, series),
  });
}

const PLACES = 3;

/** The first places, and how many rows have none. */
function rankingSummary(view: ChartView, words: Words): string {
  const ranks = [...new Set(view.rows.flatMap((row) => row.values[0] ?? []))].sort((a, b) => a - b);
  const places = ranks.slice(0, PLACES).map((rank) => ({
    rank,
    rows: view.rows.filter((row) => row.values[0] === rank).map(({ label }) => label),
  }));
  return words.charts.summary.ranking({ places, missing: missingIn(view, 0) });
}
