/**
 * Everything that makes a view unfit to be drawn. Most are mistakes of the code that made the view: what an officer can
 * get wrong is found earlier, where the line of the file is known. The finding is different: it is held against the
 * figures here, where they are all in one place, and no chart may say what it does not show.
 */
import { figuresIn } from '../plan/figures-in-words.ts';
import { ANSWERS } from '../schema/agreement.ts';
import type { UnitKind } from '../schema/unit.ts';
import type { Words } from '../words/words.ts';
import type { ChartKind, ChartRow, ChartSeries, ChartView } from './chart-view.ts';

/** How many series a kind has of each role, at least and at most. */
type Roles = Partial<Record<ChartSeries['role'], [number, number]>>;

interface Fitness {
  roles: Roles;
  /** The roles in words. */
  wanted: string;
  unit?: UnitKind;
  /** Whether values may be below nought. */
  negative?: boolean;
}

const FITNESS: Record<ChartKind, Fitness> = {
  bar: { roles: { value: [1, 1] }, wanted: 'one value' },
  'grouped-bar': { roles: { value: [1, 1], comparison: [1, 1] }, wanted: 'one value and one comparison' },
  agreement: { roles: { value: [1, ANSWERS.length] }, wanted: `one to ${ANSWERS.length} values`, unit: 'share' },
  change: {
    roles: { value: [0, 1], target: [0, 1] },
    wanted: 'one value, one target or both',
    unit: 'change',
    negative: true,
  },
  ranking: { roles: { value: [1, 1] }, wanted: 'one value', unit: 'rank' },
  line: {
    roles: { value: [1, 1], comparison: [0, 1], target: [0, 1], baseline: [0, 1] },
    wanted: 'one value, and at most one comparison, one target and one baseline',
    negative: true,
  },
  'small-multiples': {
    roles: { value: [1, Infinity], comparison: [0, 1] },
    wanted: 'one value or more, and at most one comparison',
    negative: true,
  },
};

/** Shares are rounded, each by up to half a per cent; what goes further over the whole is no rounding. */
const mostOf = ({ values }: ChartRow): number => 100 + values.length / 2;

/** Everything wrong with a view, as sentences; an empty list when it is fit. */
export function chartProblems(view: ChartView, words: Words): string[] {
  return [
    ...seriesProblems(view),
    ...(view.rows.length === 0 ? ['there are no rows.'] : []),
    ...view.rows.flatMap((row) => [...rowProblems(view, row, words), ...valueProblems(view, row)]),
    ...findingProblems(view, words),
  ].map((problem) => `Chart "${view.id}": ${problem}`);
}

function seriesProblems({ kind, series, unit }: ChartView): string[] {
  const fitness = FITNESS[kind];
  const problems: string[] = [];
  const roles = series.map(({ role }) => role);
  const many = (role: ChartSeries['role']) => roles.filter((each) => each === role).length;
  const fits = (['value', 'target', 'baseline', 'comparison'] as const).every((role) => {
    const [least, most] = fitness.roles[role] ?? [0, 0];
    return many(role) >= least && many(role) <= most;
  });
  if (!fits || roles.length === 0) {
    problems.push(`a ${kind} chart has series with the roles ${fitness.wanted}, this one has ${roles.join(' and ') || 'none'}.`);
  }
  if (fitness.unit && fitness.unit !== unit.kind) {
    problems.push(`the unit of a ${kind} chart is a ${fitness.unit}, this one has a ${unit.kind}, "${unit.words}".`);
  }
  return [...problems, ...answerProblems(kind, series)];
}

function answerProblems(kind: ChartKind, series: ChartSeries[]): string[] {
  const answers = series.flatMap(({ answer }) => (answer ? [answer] : []));
  if (kind !== 'agreement') return answers.length > 0 ? [`a ${kind} chart has no answers, this one has ${answers.join(', ')}.`] : [];
  const places = answers.map((answer) => ANSWERS.indexOf(answer));
  const problems: string[] = [];
  for (const { label, answer } of series) if (!answer) problems.push(`the series "${label}" does not say which answer it is.`);
  if (new Set(answers).size < answers.length) problems.push('two series have the same answer.');
  else if (places.some((place, index) => place < (places[index - 1] ?? 0))) problems.push('the answers are not in the order of the scale.');
  return problems;
}

function rowProblems({ kind, series }: ChartView, row: ChartRow, { locale }: Words): string[] {
  const problems: string[] = [];
  if (row.values.length !== series.length) problems.push(`"${row.label}" has ${row.values.length} values for ${series.length} series.`);
  const sum = row.values.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (kind === 'agreement' && sum > mostOf(row))
    problems.push(`the answers to "${row.label}" make ${locale.value(sum, 'share')} together.`);
  return problems;
}

function valueProblems({ kind, max }: ChartView, row: ChartRow): string[] {
  return row.values.flatMap((value, index) => {
    if (value === null) return row.reasons?.[index] ? [] : [`"${row.label}" has no value and no reason why.`];
    if (!Number.isFinite(value)) return [`"${row.label}" is ${value}, which is not a number.`];
    if (kind === 'ranking' && (!Number.isInteger(value) || value < 1)) return [`"${row.label}" is ${value}; a rank is 1, 2, 3 and so on.`];
    if (value < 0 && !FITNESS[kind].negative) return [`"${row.label}" is ${value}; a ${kind} chart can only show nought or more.`];
    if (max !== undefined && value > max) return [`"${row.label}" is ${value}, more than the end of the axis, ${max}.`];
    return [];
  });
}

/** Numbers in the finding that nothing in the chart bears out. Signs do not count: −8% is “fell by 8%”. */
function findingProblems(view: ChartView, { locale }: Words): string[] {
  const texts = [
    view.base ?? '',
    view.subtitle,
    view.unit.words,
    view.columnLabel,
    ...view.series.map(({ label }) => label),
    ...view.rows.flatMap(({ label, shortLabel = '' }) => [label, shortLabel]),
    ...view.rows.flatMap(({ values }) => values.filter((value) => value !== null)).map((value) => locale.value(value, view.unit.kind)),
    ...(view.derived ?? []).map((value) => locale.value(value, 'count')),
  ];
  const shown = new Set(texts.flatMap(figuresIn));
  return [...new Set(figuresIn(view.finding))]
    .filter((figure) => !shown.has(figure))
    .map((figure) => `the finding says ${figure}, which is not in the chart.`);
}
