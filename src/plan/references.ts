/** Finds the entry that a reference means. A reference is an id, or `kind/id` where the id alone could mean two things. */
import type { Kind } from '../schema/kinds.ts';
import type { EntryName } from '../source/read-content.ts';

/** The id in a reference, which may be written with its kind. */
export const idOf = (reference: string): string => reference.slice(reference.indexOf('/') + 1);

/** The plan and the rest of a reference from above the plans: “old-town-2012/burglary”. */
export function splitPlan(reference: string): { plan: string; rest: string } {
  const slash = reference.indexOf('/');
  return { plan: reference.slice(0, Math.max(slash, 0)), rest: reference.slice(slash + 1) };
}

/** The entries that `reference` could mean, seen from an entry of `plan`. Rightly there is just one. */
export function candidates<E extends EntryName>(
  entries: readonly E[],
  reference: string,
  kinds: readonly Kind[],
  plan: string | undefined,
): E[] {
  const slash = reference.indexOf('/');
  const kind = slash > 0 ? reference.slice(0, slash) : undefined;
  const id = idOf(reference);
  const reachable = (entry: E) => entry.plan === undefined || entry.kind === 'plan' || entry.plan === plan;
  return entries.filter(
    (entry) =>
      entry.id === id &&
      kinds.includes(entry.kind) &&
      (kind === undefined || entry.kind === kind) &&
      (reachable(entry) || plan === undefined),
  );
}
