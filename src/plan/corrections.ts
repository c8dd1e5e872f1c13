/** Corrections of our own text: which entry and field each is about, and which of them a change of a field rests on. */
import { CORRECTED_KINDS } from '../schema/correction.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { candidates, kindsWithin, splitPlan } from '../source/references.ts';
import type { Graph } from './graph.ts';
import { firstDay } from './record.ts';

type Correction = Entry<'correction'>;

/** What a correction is about; nothing where there is no such entry. */
export function correctedEntry(entries: readonly AnyEntry[], { data }: Correction): AnyEntry | undefined {
  const { plan, rest } = splitPlan(data.entry);
  const isPlan = entries.some(({ kind, id }) => kind === 'plan' && id === plan);
  return isPlan
    ? candidates(entries, rest, kindsWithin(CORRECTED_KINDS, 'plan'), plan)[0]
    : candidates(entries, data.entry, kindsWithin(CORRECTED_KINDS, 'above'), undefined)[0];
}

/** The later first, and those of one day by their names. */
export const latestFirst = (a: Correction, b: Correction): number =>
  firstDay(b.data.date).localeCompare(firstDay(a.data.date)) || b.id.localeCompare(a.id);

/** The corrections made up to the day of the graph, the latest first. */
export const correctionsIn = (graph: Graph): Correction[] =>
  graph
    .all('correction')
    .filter(({ data }) => data.date <= graph.asOf)
    .toSorted(latestFirst);

/** A value as a correction writes it: texts, whatever they stand for. */
export const asWritten = (value: unknown): string | string[] | undefined => {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.map(String) : String(value);
};

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((item) => typeof item !== 'object') : typeof value !== 'object' || value === null;

/** The value of a field by its name in the file; `isPlain` of one that a correction can repeat to the letter. */
export function valueAt(entry: AnyEntry, field: string): { value: unknown; isPlain: boolean } {
  const value = field.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | null | undefined)?.[key], entry.data);
  return { value, isPlain: isPlain(value) };
}
