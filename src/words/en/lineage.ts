/** What a priority came from, and what became of it. */
import type { Pieces } from '../words.ts';

export const lineage = {
  /** After the name of a priority: the plan that it is of, and where that plan held. */
  placed: <T>({ plan, where }: { plan: T; where: string }): Pieces<T> => [' (', plan, `, ${where}).`],
  placedOnSheet: (where: string) => ` (${where})`,
  onward: <T>(later: { next: T; where: string }[]): Pieces<T> => [
    ' From there: ',
    ...later.flatMap(({ next, where }, index) => [...(index > 0 ? ['; '] : []), next, ` (${where})`]),
    '.',
  ],
  notHeldBetween: <T>(plans: T[]): Pieces<T> => [
    ' Between the two, not held: ',
    ...plans.flatMap((plan, index) => (index > 0 ? ['; ', plan] : [plan])),
    '.',
  ],
};
