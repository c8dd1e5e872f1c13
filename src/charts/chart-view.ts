/**
 * What a chart has to know, and nothing about how it is drawn.
 *
 * Views make this shape from the plan’s graph. The picture, the table, the CSV file and the sentence that sums the chart
 * up are all made from this one shape, so that no two of them can disagree.
 */

import type { AgreementAnswer } from '../schema/agreement.ts';
import type { Unit } from '../schema/unit.ts';
import type { Role } from './marks.ts';

/**
 * What a chart compares.
 * - `bar`: one value a row.
 * - `grouped-bar`: a value and what it is compared with (a population, an earlier year).
 * - `agreement`: shares of answers from “strongly agree” to “don’t know”; a row is a bar of the whole.
 * - `change`: change in per cent from a baseline, up or down: a value, a target, or both.
 * - `ranking`: an order that the source gives without counting. Values are ranks: 1 is the first; two rows may share one.
 * - `line`: rows are periods that follow each other without gaps; a period without a figure is a row with a reason.
 * - `small-multiples`: the same, with a picture for each series (an area) on one scale, and the comparison in all of them.
 */
export type ChartKind = 'bar' | 'grouped-bar' | 'agreement' | 'change' | 'ranking' | 'line' | 'small-multiples';

/** One chart: rows of categories, each with one value a series. */
export interface ChartView {
  kind: ChartKind;
  /** For addresses of downloads; never an id in the SVG. */
  id: string;
  /** The heading: what the chart shows, as a statement. Every number in it stands in the chart or in `derived`. */
  finding: string;
  /** What is counted, of whom. */
  subtitle: string;
  /** Its kind says how values are written, its words go into the caption. */
  unit: Unit;
  /** How many the figures rest on: 'n = 330 responses'. */
  base?: string;
  /** A short citation, as text. */
  source: string;
  /** End of the value axis, in the unit: 100 for shares of a whole. Without it, a round number above the largest value. */
  max?: number;
  /** Head of the first column: 'Priority'. */
  columnLabel: string;
  series: ChartSeries[];
  rows: ChartRow[];
  /** Numbers in the finding that stand in no row: worked out from the values (a difference), or part of a name (“under 18”). */
  derived?: number[];
  /** What a reader must know to read the figures rightly, as sentences under the chart: a small base, a hidden cell. */
  notes?: string[];
}

/** One kind of mark. */
export interface ChartSeries {
  label: string;
  /** A target or baseline is drawn otherwise than what was counted; a comparison is what the value is held against. */
  role: Role;
  /** In an `agreement` chart only, and there in every series: it gives the segment its colour and pattern. */
  answer?: AgreementAnswer;
}

/** One category, or one period. */
export interface ChartRow {
  label: string;
  /** The label of a period where there is little room: 'Sep 2021'. */
  shortLabel?: string;
  /** Where the table links the label to. */
  href?: string;
  /** One for each series, in the same order; null where there is no figure. */
  values: (number | null)[];
  /** Why a value is null, in words and in the same order as the values: 'not in the text', or `SUPPRESSED`. */
  reasons?: (string | null)[];
  /** In an `agreement` chart: all that agree, strongly or not. Given where the values, each rounded, would add up to another figure. */
  agree?: number;
}

/** Stands in place of a count so small that somebody could be recognised; the chart’s notes explain it. */
export const SUPPRESSED = '[c]';
