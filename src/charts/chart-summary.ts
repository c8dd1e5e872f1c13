/**
 * The chart in one or two sentences: for readers of the page, for the text beside a figure in the PDF and for its
 * alternative text. It says what a look at the picture says, and for how many rows there is no figure, and why.
 */
import { rounded } from '../plan/rounding.ts';
import { formatValue } from '../words/format-value.ts';
import { capitalised, listed, reasonOf, withoutStop } from './cell-text.ts';
import type { ChartRow, ChartView } from './chart-view.ts';
import { lineSummary, smallMultiplesSummary } from './period-summary.ts';

/** One sentence or more, each with its full stop. */
export function summary(view: ChartView): string {
  switch (view.kind) {
    case 'agreement':
      return agreementSummary(view);
    case 'ranking':
      return rankingSummary(view);
    case 'change':
      return bySeries(view, changeSummary);
    case 'line':
      return lineSummary(view);
    case 'small-multiples':
      return smallMultiplesSummary(view);
    default:
      return bySeries(view, highestAndLowest);
  }
}

/** A sentence for each series, named if there are several. */
function bySeries(view: ChartView, sentence: (view: ChartView, series: number) => string): string {
  return view.series
    .map(({ label }, series) => (view.series.length === 1 ? capitalised(sentence(view, series)) : `${label}: ${sentence(view, series)}`))
    .map((text) => `${text}.`)
    .join(' ');
}

const valueIn = (row: ChartRow, series: number): number => row.values[series] ?? 0;
const isKnown = (series: number) => (row: ChartRow) => (row.values[series] ?? null) !== null;

/** Answers that say nothing of what was asked: as the highest or lowest they would hide the answer that is. */
const NO_ANSWERS = ['not stated', 'prefer not to say', 'don’t know', 'no answer', 'other', 'none'];
const isAnswer = ({ label }: ChartRow): boolean => !NO_ANSWERS.includes(label.trim().toLowerCase().replace("'", '’'));

/** 'Fraud (81%)', both rows that share a place, or how many when more than three do. */
function named(view: ChartView, series: number, value: number, rows = view.rows): string {
  const labels = rows.filter((row) => row.values[series] === value).map(({ label }) => (view.kind === 'change' ? quoted(label) : label));
  const names = labels.length > 3 ? `${labels.length} of ${view.rows.length}` : listed(labels);
  return `${names} (${formatValue(value, view.unit)})`;
}

/** A sentence or a number of its own would run into the words and the figure around it. */
const quoted = (label: string): string => (/\d|[.,;:?!]/.test(label) ? `“${withoutStop(label)}”` : label);

/** 'no figure for 2 of 7 (not in the text)', or nothing. */
function missing(view: ChartView, series: number, what = 'no figure for'): string[] {
  const rows = view.rows.filter((row) => !isKnown(series)(row));
  if (rows.length === 0) return [];
  const reasons = [...new Set(rows.map((row) => reasonOf(row, series)))];
  const many = rows.length === view.rows.length ? `any of the ${rows.length}` : `${rows.length} of ${view.rows.length}`;
  return [`${what} ${many} (${listed(reasons, 'or')})`];
}

function highestAndLowest(view: ChartView, series: number): string {
  const known = view.rows.filter(isKnown(series));
  const answers = view.rows.some(isAnswer) ? view.rows.filter(isAnswer) : view.rows;
  const values = answers.filter(isKnown(series)).map((row) => valueIn(row, series));
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const extreme = (value: number) => named(view, series, value, answers);
  const each = () => listed(known.map((row) => `${row.label} (${formatValue(valueIn(row, series), view.unit)})`));
  const parts: string[] = [];
  // What is missing may be higher or lower than what is known, so no row is called the highest.
  if (known.length > 0 && values.length < answers.length) parts.push(`figures for ${known.length} of ${view.rows.length}: ${each()}`);
  else if (known.length === 1) parts.push(`the only figure is for ${extreme(highest)}`);
  else if (known.length > 0 && known.every((row) => valueIn(row, series) === highest))
    parts.push(`all are ${formatValue(highest, view.unit)}`);
  else if (known.length > 0) parts.push(`highest is ${extreme(highest)}`, ...(lowest < highest ? [`lowest is ${extreme(lowest)}`] : []));
  return [...parts, ...missing(view, series)].join('; ');
}

/** All that agree, strongly or not, row against row; by the first answer where a scale has no such answer. */
function agreementSummary(view: ChartView): string {
  const agreeing = view.series.flatMap(({ answer }, index) => (answer === 'agree' || answer === 'strongly-agree' ? [index] : []));
  const parts = agreeing.length > 0 ? agreeing : [0];
  const labels = parts.map((index) => view.series[index]?.label ?? '');
  const rows = view.rows.map((row): ChartRow => {
    const unknown = parts.find((index) => !isKnown(index)(row));
    const total = row.agree ?? parts.reduce((sum, index) => sum + valueIn(row, index), 0);
    return unknown === undefined
      ? { label: row.label, values: [rounded(total)] }
      : { label: row.label, values: [null], reasons: [reasonOf(row, unknown)] };
  });
  const together = labels.length > 1 ? `${capitalised(listed(labels))} together` : listed(labels);
  return `${together}: ${highestAndLowest({ ...view, rows, series: [{ label: together, role: 'value' }] }, 0)}.`;
}

/** What a change is called: a result has happened, a target is only wanted. */
const CHANGES = {
  result: { down: 'down for', up: 'up for', still: 'no change for' },
  aim: { down: 'a fall is the aim for', up: 'a rise is the aim for', still: 'no change is the aim for' },
};

/** How many went down, up and nowhere, or are to go there, and which the farthest. */
function changeSummary(view: ChartView, series: number): string {
  const words = view.series[series]?.role === 'target' ? CHANGES.aim : CHANGES.result;
  const known = view.rows.filter(isKnown(series)).map((row) => valueIn(row, series));
  const many = (values: number[]) => `${values.length} of ${view.rows.length}`;
  const [down, up] = [known.filter((value) => value < 0), known.filter((value) => value > 0)];
  const still = known.filter((value) => value === 0);
  const farthest = (values: number[], value: number) =>
    values.length === 1 ? named(view, series, value) : `${many(values)}, most for ${named(view, series, value)}`;
  return [
    ...(down.length > 0 ? [`${words.down} ${farthest(down, Math.min(...down))}`] : []),
    ...(up.length > 0 ? [`${words.up} ${farthest(up, Math.max(...up))}`] : []),
    ...(still.length > 0 ? [`${words.still} ${many(still)}`] : []),
    ...missing(view, series),
  ].join('; ');
}

const PLACES = ['first', 'second', 'third'];

/** The first three places, and how many rows have none. */
function rankingSummary(view: ChartView): string {
  const ranks = [...new Set(view.rows.flatMap((row) => row.values[0] ?? []))].sort((a, b) => a - b);
  const places = ranks.slice(0, PLACES.length).map((rank) => {
    const labels = view.rows.filter((row) => row.values[0] === rank).map(({ label }) => label);
    return `${PLACES[rank - 1] ?? `rank ${rank}`}: ${listed(labels)}`;
  });
  return `${capitalised([...places, ...missing(view, 0, 'no rank for')].join('; '))}.`;
}
