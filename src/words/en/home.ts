/** The home page: the latest plan, and whether it works. */

import { localeOf } from '../locale.ts';
import type { Pieces } from '../pieces.ts';
import { actionsOf } from './counted.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

/** Of how many things something is known. */
interface Known {
  known: number;
  of: number;
}

export const home = {
  aboutPlan: names.aboutThisPlan,
  /** The latest plan that is here, once its years are over. */
  ended: (years: string) => `This plan was for ${years}. Those years are over. What came after it is not known here.`,
  wants: {
    title: 'I want to …',
    help: 'Get help',
    report: 'Find out who to report to',
    area: 'See my area',
    promises: 'See what was promised',
    say: 'Have my say',
    download: 'Download or print the plan',
    check: 'Check whether a paper is still true',
  },
  timeline: {
    title: 'Over the years',
    plan: <T>({ plan, area }: { plan: T; area: string }): Pieces<T> => [plan, ` (${area})`],
    consultation: <T>(title: T): Pieces<T> => ['Consultation: ', title],
    meeting: <T>(title: T): Pieces<T> => ['Meeting: ', title],
    gap: ({ from, to }: { from: string; to: string | undefined }) =>
      to ? `${from} to ${to}: no plan in what is published here` : `Since ${from}: no plan in what is published here`,
  },
  findDistrict: 'Find your district',
  isItWorking: 'Is it working?',
  notKnown: 'That is not known.',
  actionsReported: ({ known, of }: Known) => {
    if (known === 0) return `None of the ${actionsOf(of)} has been reported on in the documents that we hold.`;
    return plural(known, {
      one: `1 of the ${actionsOf(of)} has been reported on.`,
      other: `${number(known)} of the ${number(of)} actions have been reported on.`,
    });
  },
  measuresReported: ({ known, of }: Known) => {
    if (known === 0)
      return `None of the ${plural(of, { one: '1 measure', other: `${number(of)} measures` })} has a figure in the documents that we hold.`;
    return plural(known, {
      one: `1 of the ${plural(of, { one: '1 measure', other: `${number(of)} measures` })} has a figure.`,
      other: `${number(known)} of the ${number(of)} measures have a figure.`,
    });
  },
  wholePlan: names.wholePlan,
  earlierPlans: 'Earlier plans',
  update: <T>({ date, title }: { date: string; title: T }): (string | T)[] => [`${date}: `, title],
};
