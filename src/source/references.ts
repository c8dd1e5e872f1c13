/**
 * What references mean. A reference is an id, or `kind/id` where the id alone could mean two things. Authors may write the
 * kind where it is not needed: it is taken away where the content is read, so that all else can compare references as they are.
 */
import { components } from '../schema/components.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { metaOf, type Path, type Schema, walk } from '../schema/schema-walk.ts';
import { eachBlock } from './blocks.ts';
import type { AnyEntry, EntryName } from './entry.ts';

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

export interface FieldReference {
  reference: string;
  wanted: Kind[];
  /** True if it begins with the plan. */
  across: boolean;
  path: Path;
}

/** Every value in `value` whose field is a reference. */
export function referencesIn(schema: Schema, value: unknown): FieldReference[] {
  const found: FieldReference[] = [];
  walk(schema, value, (field, reference, path) => {
    const { references: wanted, across = false } = metaOf(field);
    // Without a slash it is no reference across plans, which the schema says already.
    if (wanted && typeof reference === 'string' && reference !== '' && (!across || reference.includes('/'))) {
      found.push({ reference, wanted: wanted as Kind[], across, path });
    }
  });
  return found;
}

/** A reference as everybody writes it: with its kind only where the id alone could mean two things. */
function canonical(entries: readonly EntryName[], reference: string, wanted: readonly Kind[], plan: string | undefined): string {
  const id = idOf(reference);
  const meant = new Set(candidates(entries, id, wanted, plan).map(({ kind }) => kind));
  const [found] = candidates(entries, reference, wanted, plan);
  return meant.size > 1 && found ? `${found.kind}/${id}` : id;
}

/** The value at a path of a value; the path leads to it. */
function setAt(value: unknown, path: Path, to: string): void {
  const holder = path.slice(0, -1).reduce((here, key) => (here as Record<string | number, unknown>)[key], value);
  (holder as Record<string | number, unknown>)[path.at(-1) as string | number] = to;
}

/** Checked entries with their references, in fields and in texts, in their one form. Entries that have it already are left as they are. */
export const normalised = (entries: readonly AnyEntry[]): AnyEntry[] =>
  entries.map((entry) => {
    const { kind, plan } = entry;
    const inForm = ({ reference, wanted, across }: FieldReference) => {
      const target = across ? splitPlan(reference) : { plan, rest: reference };
      const own = canonical(entries, target.rest, wanted, target.plan);
      return across ? `${target.plan}/${own}` : own;
    };
    const normalise = (schema: Schema, value: unknown) => {
      for (const found of referencesIn(schema, value)) setAt(value, found.path, inForm(found));
    };
    const isInForm = (schema: Schema, value: unknown) => referencesIn(schema, value).every((found) => inForm(found) === found.reference);
    const componentsOf = ({ body }: AnyEntry) => [...eachBlock(body)].flatMap((block) => (block.type === 'component' ? [block] : []));

    if (
      isInForm(kinds[kind].schema, entry.data) &&
      componentsOf(entry).every(({ name, attributes }) => isInForm(components[name], attributes))
    )
      return entry;
    const copy = { ...entry, data: structuredClone(entry.data), body: structuredClone(entry.body) } as AnyEntry;
    normalise(kinds[kind].schema, copy.data);
    for (const { name, attributes } of componentsOf(copy)) normalise(components[name], attributes);
    return copy;
  });

/** The id of an entry among all of its kind: that of a plan’s entry names the plan, as references from above the plans do. */
export const idInCollection = ({ kind, plan, id }: EntryName): string => (plan === undefined || kind === 'plan' ? id : `${plan}/${id}`);
