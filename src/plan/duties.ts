/** Which duties were asked of a plan, and whether anything published shows that they were met. That is all: it judges nothing. */
import type { Answer } from '../schema/duty.ts';
import type { Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';

type Duty = Entry<'duty'>;
export type OfPlan = NonNullable<Duty['data']['plans']>[number];

const yearIn = (date: string) => date.slice(0, 4);

/** A duty is asked of the plans that began in its time. Plans give years only, so years are compared. */
export const isAskedIn = ({ from, until }: Pick<Duty['data'], 'from' | 'until'>, firstYear: string): boolean =>
  (from === undefined || yearIn(from) <= firstYear) && (until === undefined || yearIn(until) >= firstYear);

export const isAskedOf = ({ data }: Duty, { entry }: Plan): boolean => isAskedIn(data, entry.data.period.from);

/** What is said of a plan under a duty. */
export const saidOf = (graph: Graph, { data }: Duty, plan: Plan): OfPlan | undefined =>
  data.plans?.find((each) => graph.planOf(each.plan) === plan);

export const answerOf = (said: OfPlan | undefined): Answer => {
  if (!said?.evidence) return 'nothing';
  return said.lacks === undefined ? 'here' : 'part';
};
