/**
 * What references mean. A reference is an id, or `kind/id` where the id alone could mean two things. Authors may write the
 * kind where it is not needed: it is taken away where the content is read, so that all else can compare references as they are.
 */
import { components } from '../schema/components.ts';
import { isAboveThePlans, type Kind, kinds } from '../schema/kinds.ts';
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
 * What is worked out of a list of entries, once for each list: rules ask for every reference, and looking through all
 * entries for each would make the check of twenty plans take four hundred times that of one.
 */
export function onceFor<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, Made>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const made = make(given);
    known.set(given, made);
    return made;
  };
}

/** The entries of a list by a name of theirs. */
export const indexOnce = <E>(nameOf: (entry: E) => string) =>
  onceFor((entries: readonly E[]): ReadonlyMap<string, readonly E[]> => Map.groupBy(entries, nameOf));

/** True if a reference begins with the kind of something that stands above the plans: “topic/violence”, “plan/old-town-2012”. */
const namesAKind = (reference: string): boolean => {
  const { plan: first } = splitPlan(reference);
  return first in kinds && isAboveThePlans(first as Kind);
};

/** Of the kinds that a reference may mean, those that it can mean as it is written. */
export const kindsWithin = (wanted: readonly Kind[], from: FieldReference['from']): Kind[] =>
  from === 'own' ? [...wanted] : wanted.filter((kind) => isAboveThePlans(kind) === (from === 'above'));

const byId = indexOnce<EntryName>(({ id }) => id);
/** What a plan has by an id: plans have the same ids again and again, each its “1.1”, and those of all others are not looked through. */
const byPlan = onceFor((entries: readonly EntryName[]) => {
  const plans = Map.groupBy(entries, ({ kind, plan = '' }) => (kind === 'plan' ? '' : plan));
  return new Map([...plans].map(([plan, own]) => [plan, Map.groupBy(own, ({ id }) => id)]));
});

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
  const plans = byPlan(entries);
  const within = (of: string) => plans.get(of)?.get(id) ?? [];
  const reachable = plan === undefined ? (byId(entries).get(id) ?? []) : plan ? [...within(''), ...within(plan)] : within('');
  return (reachable as readonly E[]).filter((entry) => kinds.includes(entry.kind) && (kind === undefined || entry.kind === kind));
}

/** The plan with an id. */
export const planNamed = <E extends EntryName>(entries: readonly E[], id: string): E | undefined =>
  candidates(entries, id, ['plan'], undefined)[0];

export interface FieldReference {
  reference: string;
  wanted: Kind[];
  /** `own`: within the plan of its entry. `plan`: it begins with the plan. `above`: with the kind of something above the plans. */
  from: 'own' | 'plan' | 'above';
  path: Path;
}

const lookedOnce = onceFor((schema: Schema) => onceFor((value: object): readonly FieldReference[] => lookedFor(schema, value)));

/** Every value in `value` whose field is a reference. What was read is not changed, so it is looked through once, by whoever asks. */
export const referencesIn = (schema: Schema, value: unknown): readonly FieldReference[] =>
  typeof value === 'object' && value !== null ? lookedOnce(schema)(value) : [];

function lookedFor(schema: Schema, value: unknown): FieldReference[] {
  const found: FieldReference[] = [];
  walk(schema, value, (field, reference, path) => {
    const { references: wanted, across = false, aboveToo = false } = metaOf(field);
    // Without a slash it is no reference across plans, which the schema says already.
    if (wanted && typeof reference === 'string' && reference !== '' && (!across || reference.includes('/'))) {
      const from = !across ? 'own' : aboveToo && namesAKind(reference) ? 'above' : 'plan';
      found.push({ reference, wanted: aboveToo ? kindsWithin(wanted as Kind[], from) : (wanted as Kind[]), from, path });
    }
  });
  return found;
}

/** A reference as everybody writes it: with its kind only where the id alone could mean two things. */
function canonical(entries: readonly EntryName[], reference: string, wanted: readonly Kind[], plan: string | undefined): string {
  const id = idOf(reference);
  if (wanted.length === 1) return id;
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
    const inForm = ({ reference, wanted, from }: FieldReference) => {
      // With its kind it has the one form that it can have.
      if (from === 'above') return reference;
      const target = from === 'plan' ? splitPlan(reference) : { plan, rest: reference };
      const own = canonical(entries, target.rest, wanted, target.plan);
      return from === 'plan' ? `${target.plan}/${own}` : own;
    };
    const normalise = (schema: Schema, value: unknown) => {
      for (const found of lookedFor(schema, value)) setAt(value, found.path, inForm(found));
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
