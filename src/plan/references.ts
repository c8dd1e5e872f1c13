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

/**
 * The entries of a list by a name of theirs, made once for each list: rules ask for every reference, and looking through all
 * entries for each would make the check of twenty plans take four hundred times that of one.
 */
export function indexOnce<E>(nameOf: (entry: E) => string): (entries: readonly E[]) => ReadonlyMap<string, readonly E[]> {
  const made = new WeakMap<readonly E[], ReadonlyMap<string, readonly E[]>>();
  return (entries) => {
    const index = made.get(entries) ?? Map.groupBy(entries, nameOf);
    made.set(entries, index);
    return index;
  };
}

const byId = indexOnce<EntryName>(({ id }) => id);

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
  return ((byId(entries).get(id) ?? []) as readonly E[]).filter(
    (entry) => kinds.includes(entry.kind) && (kind === undefined || entry.kind === kind) && (reachable(entry) || plan === undefined),
  );
}
