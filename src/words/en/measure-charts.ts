/** Charts of measures: the way of a figure through time with its targets, and the same by district. */

import { localeOf } from '../locale.ts';
import { capitalised, uncapitalised } from '../sentences.ts';
import { names } from './names.ts';

const { list } = localeOf('en-GB');

/** What is known beside a target, where no two figures can be compared. */
const KNOWN = {
  reportedInWords: 'a document reports on it, in words',
  nothingSinceBaseline: 'we hold no figure since the baseline',
  nothing: 'we hold no figure',
  nothingYet: 'we hold no figure yet',
};

export const measureCharts = {
  target: names.target,
  noTarget: 'no target',
  baseline: (period: string) => `Baseline (${period})`,
  baselineWithoutPeriod: 'Baseline (period not stated)',
  subtitle: ({ unit, area }: { unit: string; area: string }) => `${unit}, ${area}`,
  period: names.period,
  /** Why a period has no figure. */
  noValue: { 'not reported': 'not reported', 'not reported yet': 'not reported yet' },

  moved: ({ title, way, isBeforePlan }: { title: string; way: string; isBeforePlan: boolean }) =>
    `${title}: ${uncapitalised(way)}${isBeforePlan ? ', before the time of the plan' : ''}`,
  figuresByPeriod: (title: string) => `${title}: figures by period`,
  standing: ({
    title,
    aim,
    isAhead,
    ...rest
  }: { title: string; aim: string; isAhead: boolean } & ({ onlyFigure: string } | { known: keyof typeof KNOWN })) =>
    `${title}: the target ${isAhead ? 'is' : 'was'} ${aim}; ${'known' in rest ? KNOWN[rest.known] : `the only figure is ${rest.onlyFigure}`}`,
  brokenSeries: ({ from, note }: { from: string; note: string | undefined }) =>
    `From ${from} on, figures are counted in another way and cannot be compared with those before.${note ? ` ${capitalised(note)}.` : ''}`,

  byDistrict: (unit: string) => `${unit}, by district`,
  district: names.district,
  counts: 'These are counts: where more people live, more can be counted.',
  figuresByDistrict: (title: string) => `${title}: figures by district`,
  highest: ({
    title,
    at,
    districts,
    figure,
    isOfSome,
  }: {
    title: string;
    at: string;
    districts: readonly string[];
    figure: string;
    isOfSome: boolean;
  }) => `${title}: ${at}, highest${isOfSome ? ' of the districts with a figure' : ''} in ${list(districts)} (${figure})`,
};
