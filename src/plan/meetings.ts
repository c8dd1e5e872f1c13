/** Which plans a meeting belongs to: those that it names, or else the current one. */
import type { Entry } from '../source/read-content.ts';
import type { Graph, Plan } from './graph.ts';

/** In the order of the meeting; never none. */
export const plansOfMeeting = (graph: Graph, { data }: Entry<'meeting'>): [Plan, ...Plan[]] => {
  const [first, ...others] = new Set((data.plans ?? []).map(graph.planOf));
  return first ? [first, ...others] : [graph.currentPlan];
};
