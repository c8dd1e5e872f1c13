/** What a measure counts, as its content says it in words: the one place where a kind of unit is read out of them. */
import type { Unit, UnitKind } from '../../schema/unit.ts';

const KINDS: readonly [pattern: RegExp, kind: UnitKind][] = [
  [/^pounds\b/, 'money'],
  [/^change in per cent\b/, 'change'],
  [/^per cent\b/, 'share'],
  [/\bper\b|\bpercentage\b|\brates?\b/i, 'rate'],
];

export const unitOf = (words: string): Unit => ({ kind: KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'count', words });
