/** Objectives: what a plan set out to do, and what of its delivery plan answers to that. */

import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const objectives = {
  title: names.objectives,
  description: ({ plan, numbered }: { plan: string; numbered: boolean }) =>
    `What the ${plan} set out to do${numbered ? ', as its own lists number it' : ''}.`,
  ofWholePlan: 'Of the whole plan',
  wording: ({ title, period }: { title: string; period: string | undefined }) => (period ? `${title} (${period})` : title),
  answeredBy: <T>(sections: T): Pieces<T> => ['In the delivery plan: ', sections],
  ourWords: 'The objectives are in our words; their order is that of the plan.',
  ourWordsNumbered: 'The objectives are in our words; numbers and order are those of the plan.',
  thePriority: 'The priority',
  differing: 'How the delivery plan differs',
};
