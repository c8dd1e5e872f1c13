/** Numbers and addresses change: what was last read long ago is to be looked at again by somebody. It stops nothing. */

import { areBefore, aYearBefore, latestOf } from '../../schema/periods.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { say } from '../../source/problem.ts';
import { dayOfContent } from '../publication.ts';
import { problemAt, type Rule } from './rule.ts';

export interface Reading {
  on: string;
  copy?: string;
}

/** All lists of readings within a value, at any depth. */
export function* readingsIn(value: unknown, path: Path = []): Generator<{ path: Path; readings: Reading[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'readOn') yield { path: at, readings: inner as Reading[] };
    else yield* readingsIn(inner, at);
  }
}

/** What was read may be older than the day on which it was read: then the day of the copy counts. Of many copies it is not known. */
const readAt = ({ on, copy }: Reading): string => (copy && copy !== 'undated' ? copy : on);

/** When something was last read, if that is more than a year before a day; undefined of what was read since. */
export function readLongBefore(day: string, readings: readonly Reading[]): string | undefined {
  const dates = readings.map(readAt);
  return areBefore(aYearBefore(day), dates) ? latestOf(dates) : undefined;
}

export const readAgain: Rule = (content) => {
  const asOf = dayOfContent(content);
  return content.entries.flatMap((entry) =>
    [...readingsIn(entry.data)].flatMap(({ path, readings }) => {
      const last = readLongBefore(asOf, readings);
      return last === undefined ? [] : [problemAt(entry, path, say('advice/read-again', { last, asOf }))];
    }),
  );
};
