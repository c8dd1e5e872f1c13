/**
 * What figures count. The kind is compared (it decides how a value is written, drawn and held against others), the words
 * are only shown: no module reads a kind out of words.
 */

/**
 * - `count`: things counted one by one, written as a bare number.
 * - `share`: per cent of a whole: 76%.
 * - `change`: per cent up or down from a baseline: +8%, −20%.
 * - `money`: pounds: £1,250.
 * - `rate`: so many for each thousand people, hundred homes …: areas of any size can be held against each other.
 * - `index`: a score or points on a scale that somebody has made.
 * - `rank`: a place in an order; 1 is the first.
 * - `unknown`: a source gives figures and does not say of what.
 */
export const UNIT_KINDS = ['count', 'share', 'change', 'money', 'rate', 'index', 'rank', 'unknown'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  kind: UnitKind;
  /** As a caption says it: “per cent of respondents”, “incidents”. */
  words: string;
}
