/** Figures of measures and their targets fit together: one kind of period, each period once, and every aim with its value. */
import type { Data } from '../../schema/kinds.ts';
import { periodKind } from '../periods.ts';
import { problemAt, ruleFor } from './rule.ts';

/** Figures that stand in one line are for the same kind of period; a month beside a year would draw a false fall. */
export const samePeriods = ruleFor('measure', (entry) => {
  const observations = entry.data.observations ?? [];
  const [first] = observations;
  if (!first) return [];
  const kind = periodKind(first.period);
  return observations.flatMap(({ period }, index) =>
    periodKind(period) === kind
      ? []
      : [
          problemAt(
            entry,
            ['observations', index, 'period'],
            `“${period}” is a ${periodKind(period)}, but the first figure is for a ${kind} (${first.period})`,
            'Give all figures for the same kind of period, or make a second measure for the others',
          ),
        ],
  );
});

/** One period has one figure in one area. */
export const figuresOnce = ruleFor('measure', (entry) => {
  const keys = (entry.data.observations ?? []).map(({ period, area }) => `${period} ${area ?? ''}`);
  return keys.flatMap((key, index) => {
    if (keys.indexOf(key) === index) return [];
    const { period, area } = entry.data.observations?.[index] ?? {};
    return [
      problemAt(
        entry,
        ['observations', index],
        `there is another figure for ${period}${area ? ` in ${area}` : ''} above it`,
        'Keep the one that holds, and say in its “note” what was corrected',
      ),
    ];
  });
});

/** A report of no figure says why. */
export const missingFigures = ruleFor('measure', (entry) =>
  (entry.data.observations ?? []).flatMap(({ value, note }, index) =>
    value !== null || note
      ? []
      : [
          problemAt(
            entry,
            ['observations', index],
            'there is no figure and no reason why',
            'Add “note:” with the reason in a few words, such as “not counted in 2020”',
          ),
        ],
  ),
);

const NEEDS_VALUE: readonly Data<'target'>['meaning'][] = ['level', 'change'];

/** A target says what it is a target of, and the figure that its meaning needs. */
export const targetsWhole = ruleFor('target', (entry) => {
  const { measure, priority, meaning, value, upTo } = entry.data;
  const needs = NEEDS_VALUE.includes(meaning);
  return [
    ...(measure || priority
      ? []
      : [problemAt(entry, [], 'the target does not say what it is for', 'Add “measure:” or “priority:” with the id of one')]),
    ...(needs && value === undefined
      ? [problemAt(entry, ['meaning'], `“${meaning}” needs a figure`, 'Add “value:”, or write “meaning: in words”')]
      : []),
    ...(!needs && value !== undefined
      ? [
          problemAt(
            entry,
            ['value'],
            `a target that is “${meaning}” has no figure`,
            'Write “meaning: level” or “meaning: change”, or delete “value”',
          ),
        ]
      : []),
    ...(upTo !== undefined && (meaning !== 'level' || value === undefined || upTo <= value)
      ? [
          problemAt(
            entry,
            ['upTo'],
            '“upTo” is the larger end of a range of levels',
            'Write the smaller figure in “value” and the larger in “upTo”',
          ),
        ]
      : []),
    ...(meaning === 'level' && value !== undefined && measure === undefined
      ? [problemAt(entry, ['value'], 'a level is counted in the unit of a measure, and no measure is named', 'Add “measure:”')]
      : []),
  ];
});
