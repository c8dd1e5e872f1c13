/** Numbers and addresses change: what was last read long ago is to be looked at again by somebody. It stops nothing. */

import { periodEnd } from '../../schema/periods.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { say } from '../../source/problem.ts';
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
export const readAt = ({ on, copy }: Reading): string => (copy && copy !== 'undated' ? copy : on);

const aYearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

export const readAgain: Rule = ({ entries }) => {
  const asOf = entries.find((entry) => entry.kind === 'site')?.data.asOf;
  if (asOf === undefined) return [];
  return entries.flatMap((entry) =>
    [...readingsIn(entry.data)].flatMap(({ path, readings }) => {
      const last = readings
        .map(readAt)
        .sort((a, b) => periodEnd(a).localeCompare(periodEnd(b)))
        .at(-1);
      return last !== undefined && periodEnd(last) < aYearBefore(asOf)
        ? [problemAt(entry, path, say('advice/read-again', { last, asOf }))]
        : [];
    }),
  );
};
