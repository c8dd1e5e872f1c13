/** What follows from an action: how it stands, and what it works towards. */
import type { Data } from '../schema/kinds.ts';
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';

export type ActionStatus = NonNullable<Data<'action'>['updates']>[number]['status'] | 'not reported';
type Update = NonNullable<Data<'action'>['updates']>[number];

/** A link, and whether a source makes it or we do. */
export interface Linked<E> {
  entry: E;
  by: 'source' | 'ours';
}

/** Progress reports up to the day `asOf`, the latest first; of two of one day, the one that stands below the other. */
export const updatesOf = (action: Entry<'action'>, asOf: string): readonly Update[] =>
  (action.data.updates ?? [])
    .filter(({ date }) => date <= asOf)
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** The status that the latest report gives. What nobody reported is “not reported”, never a green light. */
export const statusOf = (action: Entry<'action'>, asOf: string): ActionStatus => updatesOf(action, asOf)[0]?.status ?? 'not reported';

/** True if the action was due on a day that has passed and is not reported complete. A month or year names no such day. */
export const isPastDue = (action: Entry<'action'>, asOf: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(action.data.due) && action.data.due < asOf && !['complete', 'stopped'].includes(statusOf(action, asOf));

export const sectionOf = (plan: Plan, action: Entry<'action'>): Entry<'delivery-section'> | undefined =>
  action.data.section ? plan.get(action.data.section, 'delivery-section') : undefined;

export const partOf = (plan: Plan, section: Entry<'delivery-section'>): Entry<'delivery-part'> =>
  plan.get(section.data.part, 'delivery-part');

/** The outcomes an action works towards: a narrower choice of ours, or else those at the head of its part. */
export function outcomesOfAction(plan: Plan, action: Entry<'action'>): Linked<Entry<'outcome'>>[] {
  const section = sectionOf(plan, action);
  const own = action.data.outcomes;
  const named = own ?? (section ? (partOf(plan, section).data.outcomes ?? []) : []);
  return named.map((reference) => ({ entry: plan.get(reference, 'outcome'), by: own && section ? 'ours' : 'source' }));
}

/** The priorities an action serves: a choice of ours, or else those of its section. */
export function prioritiesOfAction(plan: Plan, action: Entry<'action'>): Linked<Entry<'priority'>>[] {
  const section = sectionOf(plan, action);
  const own = action.data.priorities;
  const named = own ?? section?.data.priorities ?? [];
  return named.map((reference) => ({ entry: plan.get(reference, 'priority'), by: own && section ? 'ours' : 'source' }));
}

/** The themes of the part that an action stands in. */
export function themesOfAction(plan: Plan, action: Entry<'action'>): Entry<'theme'>[] {
  const section = sectionOf(plan, action);
  const themes = section ? (partOf(plan, section).data.themes ?? []) : [];
  return themes.map((reference) => plan.get(reference, 'theme'));
}

const linksTo = <E extends { id: string }>(links: readonly Linked<E>[], entry: E) => links.some((link) => link.entry.id === entry.id);

export const actionsForPriority = (plan: Plan, priority: Entry<'priority'>): Entry<'action'>[] =>
  plan.all('action').filter((action) => linksTo(prioritiesOfAction(plan, action), priority));

export const actionsForOutcome = (plan: Plan, outcome: Entry<'outcome'>): Entry<'action'>[] =>
  plan.all('action').filter((action) => linksTo(outcomesOfAction(plan, action), outcome));
