/** Figures of measures and their targets fit together: one kind of period, each period once, and every aim with its value. */
import { NOT_STATED } from '../../schema/fields.ts';
import type { Data } from '../../schema/kinds.ts';
import { type PeriodKind, periodKind } from '../../schema/periods.ts';
import { say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { candidates, idOf } from '../../source/references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

type Observation = NonNullable<Data<'measure'>['observations']>[number];

/** Figures that stand in one line are for the same kind of period; a month beside a year would draw a false fall. */
const samePeriods = ruleFor('measure', (entry) => {
  const observations = entry.data.observations ?? [];
  const [first] = observations;
  if (!first) return [];
  const firstKind = periodKind(first.period);
  return observations.flatMap(({ period }, index) => {
    const kind = periodKind(period);
    if (kind === firstKind) return [];
    return [
      problemAt(entry, ['observations', index, 'period'], say('measures/other-period', { period, kind, first: first.period, firstKind })),
    ];
  });
});

/** How long a kind of period is: what is counted in a month cannot be held against what is counted in a year. */
const lengthOf = (kind: PeriodKind): string => (kind === 'month' || kind === 'day' ? kind : 'year');

/** A baseline is for as long a time as the figures that are held against it. A calendar year may stand beside any other year. */
const baselinePeriod = ruleFor('measure', (entry) => {
  const { baseline, observations = [] } = entry.data;
  const [first] = observations;
  if (!baseline || baseline.period === NOT_STATED || !first) return [];
  const { period } = baseline;
  const [kind, firstKind] = [periodKind(period), periodKind(first.period)];
  if (lengthOf(kind) === lengthOf(firstKind)) return [];
  return [problemAt(entry, ['baseline', 'period'], say('measures/baseline-period', { period, kind, first: first.period, firstKind }))];
});

/** One period has one figure in one area, be it the baseline or reported later. */
const figuresOnce = ruleFor('measure', (entry) => {
  const { baseline, observations = [] } = entry.data;
  const keyOf = ({ period, area }: Observation) => `${period} ${area ? idOf(area) : ''}`;
  const keys = observations.map(keyOf);
  return observations.flatMap((observation, index) => {
    const { period, area, value } = observation;
    const isCorrected = baseline !== undefined && keyOf(baseline) === keyOf(observation) && baseline.value !== value;
    if (keys.indexOf(keyOf(observation)) === index && !isCorrected) return [];
    const where = { period, area: area && idOf(area) };
    return [problemAt(entry, ['observations', index], say(isCorrected ? 'measures/baseline-differs' : 'measures/figure-twice', where))];
  });
});

/** A report of no figure says why. */
const missingFigures = ruleFor('measure', (entry) =>
  (entry.data.observations ?? []).flatMap(({ value, note }, index) =>
    value !== null || note ? [] : [problemAt(entry, ['observations', index], say('measures/no-reason'))],
  ),
);

const NEEDS_VALUE: readonly Data<'target'>['meaning'][] = ['level', 'change'];

/** A target says what it is a target of, and the figure that its meaning needs. */
const targetsWhole = ruleFor('target', (entry) => {
  const { measure, priority, meaning, value, upTo } = entry.data;
  const needs = NEEDS_VALUE.includes(meaning);
  return [
    ...(measure || priority ? [] : [problemAt(entry, [], say('targets/of-nothing'))]),
    ...(needs && value === undefined ? [problemAt(entry, ['meaning'], say('targets/no-figure', { meaning }))] : []),
    ...(!needs && value !== undefined ? [problemAt(entry, ['value'], say('targets/figure-too-many', { meaning }))] : []),
    ...(upTo !== undefined && (meaning !== 'level' || value === undefined || upTo <= value)
      ? [problemAt(entry, ['upTo'], say('targets/range'))]
      : []),
    ...(meaning === 'level' && value !== undefined && measure === undefined ? [problemAt(entry, ['value'], say('targets/no-unit'))] : []),
  ];
});

/** One period has one level to reach. */
const targetsOnce: Rule = ({ entries }) => {
  const met = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'target') return [];
    const { data, file, plan } = entry as Entry<'target'>;
    if (data.meaning !== 'level') return [];
    const key = [plan, data.measure, data.area, data.by].join(' ');
    const other = met.get(key);
    met.set(key, other ?? file);
    return other === undefined ? [] : [problemAt(entry, ['by'], say('targets/same-level', { file: other, by: data.by }))];
  });
};

/** A fall is written with a minus: a change that goes against the direction of its measure has probably lost it. */
const targetDirection: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'target' || entry.data.meaning !== 'change' || !entry.data.measure) return [];
    const { value = 0, measure: reference } = entry.data;
    const [measure] = candidates(entries, reference, ['measure'], entry.plan);
    const direction = measure?.kind === 'measure' ? measure.data.direction : undefined;
    const against = (direction === 'decrease' && value > 0) || (direction === 'increase' && value < 0);
    return against ? [problemAt(entry, ['value'], say('targets/against-direction', { direction, value }))] : [];
  });

/** What holds of measures and targets. */
export const MEASURE_RULES: readonly Rule[] = [
  samePeriods,
  baselinePeriod,
  figuresOnce,
  missingFigures,
  targetsOnce,
  targetDirection,
  targetsWhole,
];
