/** What is wrong in a package of plan data, as data: the rule, what it found, and the file, row and column where it was. */
import { onOneLine } from '../source/problem.ts';
import type { Said } from '../words/check.ts';
import type { Words } from '../words/words.ts';

export type Rules = Words['planData']['rules'];
export type RuleId = keyof Rules;

export interface Place {
  /** As the package names it: `actions.csv`. */
  file: string;
  /** As a spreadsheet counts: the names of the columns are row 1. In JSON the first row is row 1. */
  row?: number | undefined;
  column?: string | undefined;
}

export interface Finding extends Place {
  rule: RuleId;
  facts: unknown;
}

/** `find(place, 'cell/code', facts)`: the facts are those that the words of the rule take. */
export const find = <R extends RuleId>(place: Place, rule: R, ...[facts]: Parameters<Rules[R]>): Finding => ({ ...place, rule, facts });

/** `actions.csv, row 12, column due: what is wrong. How to put it right. [rule]` */
export function formatFinding({ file, row, column, rule, facts }: Finding, { planData }: Words): string {
  const { message, fix } = (planData.rules[rule] as (facts: unknown) => Said)(facts);
  return onOneLine(`${planData.place({ file, row, column })}: ${message}. ${fix}. [${rule}]`);
}

/** In the order of the files of the package, then of rows and columns. */
export function sortFindings(findings: readonly Finding[], files: readonly string[]): Finding[] {
  const placeOf = ({ file }: Finding) => files.indexOf(file);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0));
}
