/**
 * The day of a build or a check that is handed none. Content speaks for the latest day that it has, and what waits for its day does not make that day come
 * (`publicDay`). But what was published is public, and a build without a day is not to lose it: then it speaks for the day of the last publication.
 */
import { hiddenBy, publicDay } from '../plan/publication.ts';
import type { AnyEntry } from '../source/entry.ts';
import { lastPublication } from './addresses/ledger.ts';

/** The day that was handed, or that of the last publication if something that waited for its day was public by then; nothing if the content says it. */
export function dayOfBuild(entries: readonly AnyEntry[], content: string, handed: string | undefined): string | undefined {
  const last = lastPublication(content);
  if (handed !== undefined || last === undefined) return handed;
  const day = publicDay(entries);
  const isOut = (entry: AnyEntry) => hiddenBy(entries, entry, day) !== undefined && hiddenBy(entries, entry, last) === undefined;
  return last > day && entries.some(isOut) ? last : undefined;
}
