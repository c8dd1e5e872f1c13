/** What follows from the lists of measures: which outcomes a measure stands under, and which priorities it tells about. */
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';
import { ofPlan } from './remembered.ts';

/** A place where a measure is listed; `place` counts from 1 in the outcome’s list. */
export interface Listing {
  outcome: Entry<'outcome'>;
  measure: Entry<'measure'>;
  place: number;
}

/** Every listing of every measure, in the order of outcomes. One measure can be listed under several. */
export const listings = ofPlan((plan): readonly Listing[] =>
  plan.all('outcome').flatMap((outcome) =>
    (outcome.data.measures ?? []).map((reference, index) => ({
      outcome,
      measure: plan.get(reference, 'measure'),
      place: index + 1,
    })),
  ),
);

/** The measures of a plan, each once: first as they are listed under outcomes, then any others. */
export const measuresInOrder = ofPlan((plan): readonly Entry<'measure'>[] => [
  ...new Set([...listings(plan).map(({ measure }) => measure), ...plan.all('measure')]),
]);

export const measuresForPriority = (plan: Plan, priority: Entry<'priority'>): Entry<'measure'>[] =>
  measuresInOrder(plan).filter((measure) =>
    measure.data.priorities?.some((reference) => plan.get(reference, 'priority').id === priority.id),
  );
