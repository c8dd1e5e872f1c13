/**
 * What the public sees on a day: all that is no draft, that its day has come for, and that was not withdrawn. What belongs to something
 * goes with it: the entries of a plan, the reports on an action, what a topic says of a plan. So nothing on the public site is
 * made of what is not public; all that follows sees only what this leaves.
 */
import { isAboveThePlans, type Kind, kinds } from '../schema/kinds.ts';
import { childSchema, isOptional, optionFor, type Path, type Schema, schemaAt, valueAt } from '../schema/schema-walk.ts';
import type { AnyEntry, Content, EntryName } from '../source/entry.ts';
import { candidates, type FieldReference, onceFor, planNamed, referencesIn, splitPlan } from '../source/references.ts';
import { dayOf, isRecord, subjectOf } from './record.ts';

export interface Publication {
  draft?: boolean | undefined;
  from?: string | undefined;
  withdrawn?: Withdrawal | undefined;
}
export interface Withdrawal {
  on: string;
  why: string;
  instead?: string | undefined;
}

/** Of what has no day yet on which it is to be public. */
export const NO_DAY = '9999-12-31';

export const publicationOf = ({ data }: AnyEntry): Publication =>
  ('publication' in data ? (data.publication as Publication) : undefined) ?? {};

/** Whether a day or a word of its own decides who sees it. */
export const hasPublication = (entry: AnyEntry): boolean => Object.keys(publicationOf(entry)).length > 0;

/** The day from which an entry is public by itself; empty for what always is. */
const ownDay = (entry: AnyEntry): string => {
  const { draft, from } = publicationOf(entry);
  return draft ? NO_DAY : (from ?? '');
};

const planOf = (entries: readonly AnyEntry[], { kind, plan }: AnyEntry): AnyEntry | undefined =>
  plan === undefined || kind === 'plan' ? undefined : planNamed(entries, plan);

/** What an entry is part of: its plan, and the action, measure, target or meeting that it reports on. */
const holdersOf = (entries: readonly AnyEntry[], entry: AnyEntry): AnyEntry[] =>
  [planOf(entries, entry), isRecord(entry) ? subjectOf(entries, entry) : undefined].filter((holder) => holder !== undefined);

/** The day from which an entry is public, with all that it is part of; empty for what always is. */
export const publicFrom = (entries: readonly AnyEntry[], entry: AnyEntry): string =>
  [entry, ...holdersOf(entries, entry)].map(ownDay).sort().at(-1) ?? '';

/** What hides an entry on a day: itself, or what it is part of. */
export const hiddenBy = (entries: readonly AnyEntry[], entry: AnyEntry, day: string): AnyEntry | undefined =>
  [...holdersOf(entries, entry), entry].find((each) => ownDay(each) > day);

/** What tells an entry from all others, whichever copy of it one holds. */
export const keyOf = ({ kind, plan = '', id }: EntryName): string => `${kind} ${plan} ${id}`;

/** Entries by that. It is marked as pure, as what follows is. */
export const byKey = /* @__PURE__ */ onceFor(
  (entries: readonly AnyEntry[]): ReadonlyMap<string, AnyEntry> => new Map(entries.map((entry) => [keyOf(entry), entry])),
);

/**
 * The day that the content speaks for where none is handed over: what waits for its day does not make that day come. It is marked as pure, so that
 * the forms of officers, which do not ask for it, do not load it.
 */
export const publicDay = /* @__PURE__ */ onceFor((entries: readonly AnyEntry[]): string =>
  dayOf(entries.filter((entry) => publicFrom(entries, entry) === '')),
);

/** The day that decides what a check finds: the one that it is handed, or that of the content. */
export const dayOfContent = ({ day, entries }: Content): string => day ?? publicDay(entries);

/** Whether an entry is withdrawn by a day, by itself. */
const isWithdrawn = (entry: AnyEntry, day: string): boolean => {
  const { withdrawn } = publicationOf(entry);
  return withdrawn !== undefined && withdrawn.on <= day;
};

/** Whether an entry is withdrawn by a day, or what it is part of. */
export const isGone = (entries: readonly AnyEntry[], entry: AnyEntry, day: string): boolean =>
  [entry, ...holdersOf(entries, entry)].some((each) => isWithdrawn(each, day));

/** The entries that a reference of an entry means. */
export function meantBy(entries: readonly AnyEntry[], { plan }: AnyEntry, { reference, wanted, from }: FieldReference): AnyEntry[] {
  if (from !== 'plan') return candidates(entries, reference, wanted, plan);
  const { plan: other, rest } = splitPlan(reference);
  return candidates(entries, rest, wanted, other);
}

type Parts = Record<string | number, unknown>;

/** Whether the field at a path may be left out of what it stands in. */
function mayBeMissing(schema: Schema, data: unknown, path: Path): boolean {
  const above = path.slice(0, -1);
  const holder = schemaAt(schema, data, above);
  const field = holder && childSchema(optionFor(holder, valueAt(data, above)), path.at(-1) ?? '');
  return field !== undefined && isOptional(field);
}

/** The nearest thing around a reference that can go: the item of a list, or a field that need not be there. */
const partAround = (schema: Schema, data: unknown, path: Path): Path | undefined =>
  path
    .map((_, index) => path.slice(0, path.length - index))
    .find((part) => typeof part.at(-1) === 'number' || mayBeMissing(schema, data, part));

/** From the end of each list, so that the items before keep their places. */
const lastFirst = (a: Path, b: Path) =>
  typeof a.at(-1) === 'number' && typeof b.at(-1) === 'number' ? Number(b.at(-1)) - Number(a.at(-1)) : 0;

/** An entry without what it says of those that are not to be seen; undefined where it would say nothing without them. */
function without(entries: readonly AnyEntry[], entry: AnyEntry, isGone: (meant: AnyEntry) => boolean): AnyEntry | undefined {
  const { schema, form } = kinds[entry.kind];
  const gone = referencesIn(schema, entry.data).filter((found) => {
    const meant = meantBy(entries, entry, found);
    return meant.length > 0 && meant.every(isGone);
  });
  if (gone.length === 0) return entry;
  const around = gone.map(({ path }) => partAround(schema, entry.data, path));
  // A row that must name what is gone is about that; a page or a report is about more, and leads to what says so.
  if (form === 'list' && around.includes(undefined)) return undefined;
  const parts = [...new Map(around.flatMap((part) => (part ? [[JSON.stringify(part), part] as const] : []))).values()];
  const data = structuredClone(entry.data);
  for (const part of parts.toSorted(lastFirst)) {
    const holder = valueAt(data, part.slice(0, -1));
    const key = part.at(-1) as string | number;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (holder) delete (holder as Parts)[key];
  }
  const isEmpty = (part: Path) =>
    typeof part.at(-1) === 'number' && (valueAt(data, part.slice(0, -1)) as unknown[] | undefined)?.length === 0;
  const emptied = parts.filter(isEmpty).map((part) => part.slice(0, -1));
  const isAboutNothing = emptied.some((list) => (form === 'list' || entry.kind === 'topic') && !mayBeMissing(schema, entry.data, list));
  return isAboutNothing ? undefined : ({ ...entry, data } as AnyEntry);
}

export interface Published {
  /** What the public sees; in a preview drafts too. */
  entries: AnyEntry[];
  /** The keys of the entries that are not public yet: those that a preview shows. */
  drafts: ReadonlySet<string>;
  /** What was withdrawn, with all that was part of it. */
  withdrawn: AnyEntry[];
}

/** The kinds above the plans may speak of a plan before it is public: what they say of it appears with it. */
export const mayNameLaterPlans = (kind: Kind): boolean => isAboveThePlans(kind) && kind !== 'plan' && kind !== 'site' && kind !== 'update';

/** The entries of a content folder as the public sees them on a day. `whole`: with what was withdrawn, as it was. */
export function publishedOn(
  entries: readonly AnyEntry[],
  day: string,
  { preview = false, whole = false }: { preview?: boolean; whole?: boolean } = {},
): Published {
  if (!entries.some(hasPublication)) return { entries: [...entries], drafts: new Set(), withdrawn: [] };
  const isDraft = (entry: AnyEntry) => publicFrom(entries, entry) > day;
  const drafts = new Set(entries.filter(isDraft));
  const gone = new Set(whole ? [] : entries.filter((entry) => !drafts.has(entry) && isGone(entries, entry, day)));
  const hidden = preview ? new Set<AnyEntry>() : drafts;
  const seen = entries.flatMap((entry): AnyEntry[] => {
    if (hidden.has(entry) || gone.has(entry)) return [];
    const leftOut = (meant: AnyEntry) => gone.has(meant) || (hidden.has(meant) && mayNameLaterPlans(entry.kind));
    const kept = without(entries, entry, leftOut);
    return kept ? [kept] : [];
  });
  return { entries: seen, drafts: new Set(preview ? [...drafts].map(keyOf) : []), withdrawn: [...gone] };
}
