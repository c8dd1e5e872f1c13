/** What follows from an action: how it stands, and what it is linked to, by itself or through what it stands in. */

import { actionStatus, NOT_REPORTED, WITHOUT_STATUS } from '../schema/action.ts';
import { NOT_STATED } from '../schema/fields.ts';
import type { Data } from '../schema/kinds.ts';
import { isDay } from '../schema/periods.ts';
import type { Entry } from '../source/read-content.ts';
import type { Plan } from './graph.ts';
import { standing } from './record.ts';

type Status = Data<'progress-report'>['status'];

export type ActionStatus = Exclude<Status, typeof NOT_STATED> | typeof WITHOUT_STATUS | typeof NOT_REPORTED;

/** Every status that an action can have, in the order in which they are told. */
export const ACTION_STATUSES: readonly ActionStatus[] = [...actionStatus.options, WITHOUT_STATUS, NOT_REPORTED];

/** Nothing more is to come of it. */
export const isEndedStatus = (status: ActionStatus): boolean => status === 'complete' || status === 'stopped';

/**
 * A link, and whose it is: the content gives it to the action itself (`own`), as a closer choice of ours where the action
 * stands in a section (`ours`), or the action only has it from the part or section that it stands in (`inherited`). What is
 * inherited is true of the whole, and need not be of the action.
 */
export interface Linked<E> {
  entry: E;
  by: 'own' | 'ours' | 'inherited';
}

/** The progress reports that count, the latest first. */
export const progressOf = (action: Entry<'action'>): readonly Entry<'progress-report'>[] => standing(action, 'progress-report');

/** The status of a report. */
export const statusIn = ({ data: { status } }: Entry<'progress-report'>): ActionStatus => (status === NOT_STATED ? WITHOUT_STATUS : status);

/** The status that the latest report gives. What nobody reported is “not reported”, never a green light. */
export function statusOf(action: Entry<'action'>): ActionStatus {
  const [latest] = progressOf(action);
  return latest ? statusIn(latest) : NOT_REPORTED;
}

/** True if the action was due on a day that has passed and is not reported complete. A month or year names no such day. */
export const isPastDue = (action: Entry<'action'>, asOf: string): boolean =>
  isDay(action.data.due) && action.data.due < asOf && !isEndedStatus(statusOf(action));

export const sectionOf = (plan: Plan, action: Entry<'action'>): Entry<'delivery-section'> | undefined =>
  action.data.section ? plan.get(action.data.section, 'delivery-section') : undefined;

export const partOf = (plan: Plan, section: Entry<'delivery-section'>): Entry<'delivery-part'> =>
  plan.get(section.data.part, 'delivery-part');

const byOf = (own: readonly string[] | undefined, section: Entry<'delivery-section'> | undefined): Linked<unknown>['by'] =>
  own === undefined ? 'inherited' : section ? 'ours' : 'own';

/** The outcomes of an action: its own, or else those at the head of its part. */
export function outcomesOfAction(plan: Plan, action: Entry<'action'>): Linked<Entry<'outcome'>>[] {
  const section = sectionOf(plan, action);
  const own = action.data.outcomes;
  const named = own ?? (section ? (partOf(plan, section).data.outcomes ?? []) : []);
  return named.map((reference) => ({ entry: plan.get(reference, 'outcome'), by: byOf(own, section) }));
}

/** The priorities of an action: its own, or else those of its section. */
export function prioritiesOfAction(plan: Plan, action: Entry<'action'>): Linked<Entry<'priority'>>[] {
  const section = sectionOf(plan, action);
  const own = action.data.priorities;
  const named = own ?? section?.data.priorities ?? [];
  return named.map((reference) => ({ entry: plan.get(reference, 'priority'), by: byOf(own, section) }));
}

/** The themes of the part that an action stands in. */
export function themesOfAction(plan: Plan, action: Entry<'action'>): Entry<'theme'>[] {
  const section = sectionOf(plan, action);
  const themes = section ? (partOf(plan, section).data.themes ?? []) : [];
  return themes.map((reference) => plan.get(reference, 'theme'));
}

/** The actions that are linked to an entry, each with whose link that is. */
const linkedTo = <E extends { id: string }>(
  plan: Plan,
  entry: E,
  linksOf: (plan: Plan, action: Entry<'action'>) => readonly Linked<E>[],
): Linked<Entry<'action'>>[] =>
  plan.all('action').flatMap((action) => {
    const link = linksOf(plan, action).find(({ entry: { id } }) => id === entry.id);
    return link ? [{ entry: action, by: link.by }] : [];
  });

export const actionsForPriority = (plan: Plan, priority: Entry<'priority'>): Linked<Entry<'action'>>[] =>
  linkedTo(plan, priority, prioritiesOfAction);

export const actionsForOutcome = (plan: Plan, outcome: Entry<'outcome'>): Linked<Entry<'action'>>[] =>
  linkedTo(plan, outcome, outcomesOfAction);
