/**
 * Charts that cannot be drawn. What an officer can get wrong is found earlier, by the rules of its subject; these are the net
 * under them.
 */
import type { UnitKind } from '../../../schema/unit.ts';
import type { Room } from '../../check.ts';
import { list, value as written } from './pieces.ts';

/** The finding is what a chart is known by: it stands above it. */
interface OfChart {
  finding: string;
}

interface OfRow extends OfChart {
  row: string;
}

const LOOK = 'Look at the figures and the sentence of this chart. If they are right, please report this as a mistake in the software';

const unfit = ({ finding }: OfChart, why: string) => ({ message: `the chart “${finding}” cannot be drawn: ${why}`, fix: LOOK });

/** The series that a kind of chart has. `most` is the length of the longest scale of answers. */
const SERIES = {
  bar: () => 'one value',
  'grouped-bar': () => 'one value and one comparison',
  agreement: (most: number) => `one to ${most} values`,
  change: () => 'one value, one target or both',
  ranking: () => 'one value',
  line: () => 'one value, and at most one comparison, one target and one baseline',
  'small-multiples': () => 'one value or more, and at most one comparison',
};

type Kind = keyof typeof SERIES;

export const charts = {
  'charts/roles': ({ kind, roles, most, ...chart }: OfChart & { kind: Kind; roles: readonly string[]; most: number }) =>
    unfit(chart, `a ${kind} chart has series with the roles ${SERIES[kind](most)}, this one has ${list(roles) || 'none'}`),
  'charts/unit': ({ kind, wanted, unit, words, ...chart }: OfChart & { kind: Kind; wanted: UnitKind; unit: UnitKind; words: string }) =>
    unfit(chart, `the unit of a ${kind} chart is a ${wanted}, this one has a ${unit}, “${words}”`),
  'charts/no-scale': ({ kind, answers, ...chart }: OfChart & { kind: Kind; answers: readonly string[] }) =>
    unfit(chart, `a ${kind} chart has no answers, this one has ${answers.join(', ')}`),
  'charts/which-answer': ({ series, ...chart }: OfChart & { series: string }) =>
    unfit(chart, `the series “${series}” does not say which answer it is`),
  'charts/same-answer': (chart: OfChart) => unfit(chart, 'two series have the same answer'),
  'charts/order-of-answers': (chart: OfChart) => unfit(chart, 'the answers are not in the order of the scale'),
  'charts/no-rows': (chart: OfChart) => unfit(chart, 'there are no rows'),
  'charts/length-of-row': ({ row, values, series, ...chart }: OfRow & { values: number; series: number }) =>
    unfit(chart, `“${row}” has ${values} values for ${series} series`),
  'charts/over-whole': ({ row, total, ...chart }: OfRow & { total: number }) =>
    unfit(chart, `the answers to “${row}” make ${written(total, 'share')} together`),
  'charts/no-reason': ({ row, ...chart }: OfRow) => unfit(chart, `“${row}” has no value and no reason why`),
  'charts/no-number': ({ row, value, ...chart }: OfRow & { value: number }) => unfit(chart, `“${row}” is ${value}, which is not a number`),
  'charts/no-rank': ({ row, value, ...chart }: OfRow & { value: number }) =>
    unfit(chart, `“${row}” is ${value}; a rank is 1, 2, 3 and so on`),
  'charts/below-nought': ({ row, value, kind, ...chart }: OfRow & { value: number; kind: Kind }) =>
    unfit(chart, `“${row}” is ${value}; a ${kind} chart can only show nought or more`),
  'charts/beyond-axis': ({ row, value, max, ...chart }: OfRow & { value: number; max: number }) =>
    unfit(chart, `“${row}” is ${value}, more than the end of the axis, ${max}`),
  'charts/finding': ({ figure, ...chart }: OfChart & { figure: number }) =>
    unfit(chart, `the finding says ${figure}, which is not in the chart`),
  'charts/same-address': ({ file }: { file: string }) => ({
    message: `a chart of this file and one of ${file} would stand at the same address`,
    fix: 'Give one of the two files another name; if it is published already, rename the newer one',
  }),
} satisfies Room<'charts'>;
