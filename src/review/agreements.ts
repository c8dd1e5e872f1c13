/** Who must agree to a proposal: the rules of `review.yaml` that its changes meet, with the names of bodies and plans. */
import type { Kind } from '../schema/kinds.ts';
import type { AnyEntry } from '../source/read-content.ts';
import { candidates, idOf } from '../source/references.ts';
import type { Agreement, Change } from './review-file.ts';

const titleOf = (entry: AnyEntry | undefined): string | undefined => {
  if (entry?.kind === 'plan') return entry.data.title;
  return entry?.kind === 'organisation' || entry?.kind === 'group' ? entry.data.name : undefined;
};

const namesOf = (entries: readonly AnyEntry[], references: readonly string[], ...wanted: Kind[]): string[] =>
  references.map((reference) => titleOf(candidates(entries, reference, wanted, undefined)[0]) ?? reference);

export function agreementsFor(changes: readonly Pick<Change, 'class' | 'id'>[], published: readonly AnyEntry[]): Agreement[] {
  const rules = published.find((entry) => entry.kind === 'review');
  if (!rules) return [];
  const isOf = (plans: readonly string[] | undefined, id: string) =>
    plans === undefined || plans.map(idOf).some((plan) => id === plan || id.startsWith(`${plan}/`));
  return rules.data.agreements
    .filter(({ change, plans }) => changes.some((each) => each.class === change && isOf(plans, each.id)))
    .map(({ change, plans = [], people, from = [], why }) => ({
      class: change,
      people,
      from: namesOf(published, from, 'organisation', 'group'),
      plans: namesOf(published, plans, 'plan'),
      why: why ?? null,
    }));
}
