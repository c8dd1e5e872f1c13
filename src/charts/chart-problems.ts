/**
 * Everything that makes a view unfit to be drawn. Most are mistakes of the code that made the view: what an officer can
 * get wrong is found earlier, where the line of the file is known. The finding is different: it is held against the
 * figures here, where they are all in one place, and no chart may say what it does not show.
 */
import { figuresIn } from '../plan/figures-in-words.ts';
import { ANSWERS } from '../schema/agreement.ts';
import type { UnitKind } from '../schema/unit.ts';
import { type Saying, say } from '../source/problem.ts';
import type { Words } from '../words/words.ts';
import type { ChartKind, ChartRow, ChartSeries, ChartView } from './chart-view.ts';

/** How many series a kind has of each role, at least and at most. */
type Roles = Partial<Record<ChartSeries['role'], [number, number]>>;

interface Fitness {
  roles: Roles;
  unit?: UnitKind;
  /** Whether values may be below nought. */
  negative?: boolean;
}

const FITNESS: Record<ChartKind, Fitness> = {
  bar: { roles: { value: [1, 1] } },
  'grouped-bar': { roles: { value: [1, 1], comparison: [1, 1] } },
  agreement: { roles: { value: [1, ANSWERS.length] }, unit: 'share' },
  change: {
    roles: { value: [0, 1], target: [0, 1] },
    unit: 'change',
    negative: true,
  },
  ranking: { roles: { value: [1, 1] }, unit: 'rank' },
  line: {
    roles: { value: [1, 1], comparison: [0, 1], target: [0, 1], baseline: [0, 1] },
    negative: true,
  },
  'small-multiples': {
    roles: { value: [1, Infinity], comparison: [0, 1] },
    negative: true,
  },
};

/** Shares are rounded, each by up to half a per cent; what goes further over the whole is no rounding. */
const mostOf = ({ values }: ChartRow): number => 100 + values.length / 2;

/** Everything wrong with a view; an empty list when it is fit. */
export const chartProblems = (view: ChartView, words: Words): Saying[] => [
  ...seriesProblems(view),
  ...(view.rows.length === 0 ? [say('charts/no-rows', { finding: view.finding })] : []),
  ...view.rows.flatMap((row) => [...rowProblems(view, row), ...valueProblems(view, row)]),
  ...findingProblems(view, words),
];

function seriesProblems({ kind, series, unit, finding }: ChartView): Saying[] {
  const fitness = FITNESS[kind];
  const roles = series.map(({ role }) => role);
  const many = (role: ChartSeries['role']) => roles.filter((each) => each === role).length;
  const fits = (['value', 'target', 'baseline', 'comparison'] as const).every((role) => {
    const [least, most] = fitness.roles[role] ?? [0, 0];
    return many(role) >= least && many(role) <= most;
  });
  return [
    ...(fits && roles.length > 0 ? [] : [say('charts/roles', { finding, kind, roles, most: ANSWERS.length })]),
    ...(fitness.unit && fitness.unit !== unit.kind
      ? [say('charts/unit', { finding, kind, wanted: fitness.unit, unit: unit.kind, words: unit.words })]
      : []),
    ...answerProblems(kind, series, finding),
  ];
}

function answerProblems(kind: ChartKind, series: ChartSeries[], finding: string): Saying[] {
  const answers = series.flatMap(({ answer }) => (answer ? [answer] : []));
  if (kind !== 'agreement') return answers.length > 0 ? [say('charts/no-scale', { finding, kind, answers })] : [];
  const places = answers.map((answer) => ANSWERS.indexOf(answer));
  const inOrder = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return [
    ...series.flatMap(({ label, answer }) => (answer ? [] : [say('charts/which-answer', { finding, series: label })])),
    ...(new Set(answers).size < answers.length
      ? [say('charts/same-answer', { finding })]
      : inOrder
        ? []
        : [say('charts/order-of-answers', { finding })]),
  ];
}

function rowProblems({ kind, series, finding }: ChartView, row: ChartRow): Saying[] {
  const total = row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const chart = { finding, row: row.label };
  return [
    ...(row.values.length === series.length
      ? []
      : [say('charts/length-of-row', { ...chart, values: row.values.length, series: series.length })]),
    ...(kind === 'agreement' && total > mostOf(row) ? [say('charts/over-whole', { ...chart, total })] : []),
  ];
}

function valueProblems({ kind, max, finding }: ChartView, row: ChartRow): Saying[] {
  const chart = { finding, row: row.label };
  return row.values.flatMap((value, index) => {
    if (value === null) return row.reasons?.[index] ? [] : [say('charts/no-reason', chart)];
    if (!Number.isFinite(value)) return [say('charts/no-number', { ...chart, value })];
    if (kind === 'ranking' && (!Number.isInteger(value) || value < 1)) return [say('charts/no-rank', { ...chart, value })];
    if (value < 0 && !FITNESS[kind].negative) return [say('charts/below-nought', { ...chart, value, kind })];
    if (max !== undefined && value > max) return [say('charts/beyond-axis', { ...chart, value, max })];
    return [];
  });
}

/** Numbers in the finding that nothing in the chart bears out. Signs do not count: −8% is “fell by 8%”. */
function findingProblems(view: ChartView, { locale }: Words): Saying[] {
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
    .map((figure) => say('charts/finding', { finding: view.finding, figure }));
}
