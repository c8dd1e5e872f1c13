/** The home page: the latest plan, and whether it works. */

import { localeOf } from '../locale.ts';
import { names } from './names.ts';

const { number, plural } = localeOf('en-GB');

/** Of how many things something is known. */
interface Known {
  known: number;
  of: number;
}

export const home = {
  aboutPlan: names.aboutThisPlan,
  findDistrict: 'Find your district',
  isItWorking: 'Is it working?',
  notKnown: 'That is not known.',
  actionsReported: ({ known, of }: Known) => {
    if (known === 0)
      return `None of the ${plural(of, { one: '1 action', other: `${number(of)} actions` })} has been reported on in the documents that we hold.`;
    return plural(known, {
      one: `1 of the ${plural(of, { one: '1 action', other: `${number(of)} actions` })} has been reported on.`,
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
  plansFrom: ({ from, to }: { from: string; to: string }) => `Plans from ${from} to ${to}`,
  update: <T>({ date, title }: { date: string; title: T }): (string | T)[] => [`${date}: `, title],
};
