/**
 * What the tables promise to those who read them by a program, a line each: tables, keys, columns with their types, codes. It is kept
 * in `tests/published/columns.txt`, so that nothing of it goes under the same first number of the version.
 */
import type { Graph } from '../../plan/graph.ts';
import type { DataColumn } from './column.ts';
import { DATA_VERSION } from './data-version.ts';
import { everySharedTable } from './shared-tables.ts';

const VERSION = 'version ';

/** A day is a promise of its own: who reads days cannot read a month. */
const typeOf = ({ type, exact }: DataColumn) => (exact ? `${type} (${exact})` : type);

/** Of all tables over all plans, those without rows among them: they do not depend on the content. */
export function promisedColumns(graph: Graph): string[] {
  const { above, ofPlans, between } = everySharedTable(graph);
  const lines = [...above, ...ofPlans, ...between].flatMap(({ name, key, emptyInKey, columns }) => [
    `table ${name}`,
    `key ${name} ${key.join(' ')}${emptyInKey.length > 0 ? `, not all known: ${emptyInKey.join(' ')}` : ''}`,
    ...columns.flatMap((column) => [
      `column ${name}.${column.name}: ${typeOf(column)}`,
      ...(column.codes ?? []).map((code) => `code ${name}.${column.name}: ${code}`),
    ]),
  ]);
  return [`${VERSION}${DATA_VERSION}`, ...lines.sort()];
}

const firstNumber = (lines: readonly string[]) =>
  Number(
    lines
      .find((line) => line.startsWith(VERSION))
      ?.slice(VERSION.length)
      .split('.')[0] ?? 0,
  );

/** What was promised and is gone, though the first number is not a later one. */
export function brokenPromises(before: readonly string[], now: readonly string[]): string[] {
  if (firstNumber(now) > firstNumber(before)) return [];
  return before.filter((line) => !line.startsWith(VERSION) && !now.includes(line));
}
