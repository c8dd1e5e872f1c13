/**
 * What a chart says apart from how it is drawn: whether its view is fit to be drawn, the words of a cell, and the sentence
 * that sums it up. The view itself is made by src/views/ (chart-view.ts).
 */
import type { ChartRow, ChartView } from '../views/chart-view.ts';
import { formatValue } from './format-value.ts';

export type { ChartRow, ChartSeries, ChartView } from '../views/chart-view.ts';

/**
 * Everything that makes a view unfit to be drawn, as sentences; an empty list when it is fit. These are mistakes of the
 * code that made the view: what an officer can get wrong is found earlier, where the line of the file is known.
 */
export function chartProblems(view: ChartView): string[] {
  const problems: string[] = [];
  const say = (message: string): unknown => problems.push(`Chart "${view.id}": ${message}`);
  const roles = view.series
    .map((series) => series.role)
    .sort()
    .join(' and ');
  const wanted = view.kind === 'bar' ? 'value' : 'comparison and value';
  if (roles !== wanted) say(`a ${view.kind} chart has series with the roles ${wanted}, this one has ${roles || 'none'}.`);
  if (view.rows.length === 0) say('there are no rows.');
  for (const row of view.rows) {
    if (row.values.length !== view.series.length) {
      say(`"${row.label}" has ${row.values.length} values for ${view.series.length} series.`);
    }
    row.values.forEach((value, index) => {
      if (value === null) {
        if (!row.reasons?.[index]) say(`"${row.label}" has no value and no reason why.`);
      } else if (!Number.isFinite(value) || value < 0) {
        say(`"${row.label}" is ${value}; a bar can only show nought or more.`);
      } else if (view.max !== undefined && value > view.max) {
        say(`"${row.label}" is ${value}, more than the end of the axis, ${view.max}.`);
      }
    });
  }
  return problems;
}

/** What stands where a value would be: the value with its unit, or the reason why there is none, as a sentence begins. */
export function cellText(view: ChartView, row: ChartRow, series: number): string {
  const value = row.values[series] ?? null;
  if (value !== null) return formatValue(value, view.unit);
  const reason = row.reasons?.[series] ?? 'not reported';
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/**
 * The chart in one or two sentences, one for each series: which rows are highest and lowest, and for how many there is
 * no figure and why. For readers of the page, for the text beside a figure in the PDF and for its alternative text.
 */
export function summary(view: ChartView): string {
  return view.series
    .map((series, index) => {
      const sentence = `${seriesSummary(view, index)}.`;
      return view.series.length === 1 ? sentence : `${series.label}: ${sentence}`;
    })
    .join(' ');
}

function seriesSummary(view: ChartView, series: number): string {
  const known = view.rows.filter((row) => row.values[series] !== null);
  const values = known.map((row) => row.values[series] ?? 0);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const named = (value: number): string => {
    const labels = known.filter((row) => row.values[series] === value).map((row) => row.label);
    const names = labels.length > 3 ? `${labels.length} of ${view.rows.length}` : listed(labels);
    return `${names} (${formatValue(value, view.unit)})`;
  };
  const parts: string[] = [];
  const each = () => listed(known.map((row) => `${row.label} (${formatValue(row.values[series] ?? 0, view.unit)})`));
  // What is missing may be higher or lower than what is known, so no row is called the highest.
  if (known.length > 0 && known.length < view.rows.length) parts.push(`figures for ${known.length} of ${view.rows.length}: ${each()}`);
  else if (known.length === 1) parts.push(`the only figure is for ${named(highest)}`);
  else if (highest === lowest && known.length > 0)
    parts.push(`${known.length === view.rows.length ? 'all' : 'those known'} are ${formatValue(highest, view.unit)}`);
  else if (known.length > 0) parts.push(`highest is ${named(highest)}`, `lowest is ${named(lowest)}`);

  const missing = view.rows.filter((row) => row.values[series] === null);
  if (missing.length > 0) {
    const reasons = [...new Set(missing.map((row) => row.reasons?.[series] ?? 'not reported'))];
    const many = known.length === 0 ? `any of the ${missing.length}` : `${missing.length} of ${view.rows.length}`;
    parts.push(`no figure for ${many} (${listed(reasons)})`);
  }
  const sentence = parts.join('; ');
  return view.series.length === 1 ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

/** 'A', 'A and B', 'A, B and C'. */
function listed(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
