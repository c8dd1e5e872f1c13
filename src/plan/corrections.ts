/** Corrections of our own text: which entry and field each is about, and which of them a change of a field rests on. */

import { CORRECTED_KINDS } from '../schema/correction.ts';
import type { Kind } from '../schema/kinds.ts';
import { periodStart } from '../schema/periods.ts';
import { asText, valueAt } from '../schema/schema-walk.ts';
import { TAKEN_FROM } from '../schema/taken-back.ts';
import type { AnyEntry, Entry } from '../source/read-content.ts';
import { candidates, kindsWithin, splitPlan } from '../source/references.ts';
import type { Graph } from './graph.ts';

type Correction = Entry<'correction'>;

/** What a reference from above the plans means among some entries; nothing where there is no such entry. */
function namedAmong(entries: readonly AnyEntry[], reference: string, wanted: readonly Kind[]): AnyEntry | undefined {
  const { plan, rest } = splitPlan(reference);
  const isPlan = entries.some(({ kind, id }) => kind === 'plan' && id === plan);
  return isPlan
    ? candidates(entries, rest, kindsWithin(wanted, 'plan'), plan)[0]
    : candidates(entries, reference, kindsWithin(wanted, 'above'), undefined)[0];
}

/** What a correction is about; nothing where there is no such entry. */
export const correctedEntry = (entries: readonly AnyEntry[], { data }: Correction): AnyEntry | undefined =>
  namedAmong(entries, data.entry, CORRECTED_KINDS);

/** Where something was taken back, if the note says so and it is still there. */
export const takenFrom = (entries: readonly AnyEntry[], { data }: Entry<'taken-back'>): AnyEntry | undefined =>
  data.at === undefined ? undefined : namedAmong(entries, data.at, TAKEN_FROM);

/** A correction, or a report that corrects another. */
type Dated = Pick<Correction, 'id'> & { data: { date: string } };

/** The later first, and those of one day by their names. */
export const latestFirst = (a: Dated, b: Dated): number =>
  periodStart(b.data.date).localeCompare(periodStart(a.data.date)) || b.id.localeCompare(a.id);

/** The corrections made up to the day of the graph, the latest first. */
export const correctionsIn = (graph: Graph): Correction[] =>
  graph
    .all('correction')
    .filter(({ data }) => data.date <= graph.asOf)
    .toSorted(latestFirst);

/** A value as a correction writes it: texts, whatever they stand for. An empty list is nothing. */
export const asWritten = (value: unknown): string | string[] | undefined => {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return asText(value);
  return value.length > 0 ? value.map(asText) : undefined;
};

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((item) => typeof item !== 'object') : typeof value !== 'object' || value === null;

/** The value of a field by its name in the file; `isPlain` of one that a correction can repeat to the letter. */
export function fieldValue(entry: AnyEntry, field: string): { value: unknown; isPlain: boolean } {
  const value = valueAt(entry.data, field.split('.'));
  return { value, isPlain: isPlain(value) };
}
