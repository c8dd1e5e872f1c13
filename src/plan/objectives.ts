/** What answers to an objective of a plan. */
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';

/** The sections of the delivery plan that answer to an objective. */
export const answeringSections = (plan: Plan, objective: Entry<'objective'>): Entry<'delivery-section'>[] =>
  plan.all('delivery-section').filter(({ data }) => data.objectives?.some((reference) => plan.get(reference, 'objective') === objective));
