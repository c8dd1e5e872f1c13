/** Who must agree to a proposal: the rules of `review.yaml` that its changes meet, with the names of bodies and plans. */
import type { AnyEntry } from '../source/read-content.ts';
import type { Agreement, Change } from './review-file.ts';

const idOf = (reference: string) => reference.split('/').at(-1);

function namesOf(entries: readonly AnyEntry[], references: readonly string[]): string[] {
  return references.map((reference) => {
    const entry = entries.find(
      ({ kind, id }) => id === idOf(reference) && (kind === 'organisation' || kind === 'group' || kind === 'plan'),
    );
    if (entry?.kind === 'plan') return entry.data.title;
    return entry?.kind === 'organisation' || entry?.kind === 'group' ? entry.data.name : reference;
  });
}

export function agreementsFor(changes: readonly Pick<Change, 'class' | 'id'>[], published: readonly AnyEntry[]): Agreement[] {
  const rules = published.find((entry) => entry.kind === 'review');
  if (rules?.kind !== 'review') return [];
  const isOf = (plans: readonly string[] | undefined, id: string) =>
    plans === undefined || plans.some((plan) => id.startsWith(`${idOf(plan)}/`) || id === idOf(plan));
  return rules.data.agreements
    .filter(({ change, plans }) => changes.some((each) => each.class === change && isOf(plans, each.id)))
    .map(({ change, plans = [], people, from = [], why }) => ({
      class: change,
      people,
      from: namesOf(published, from),
      plans: namesOf(published, plans),
      why: why ?? null,
    }));
}
