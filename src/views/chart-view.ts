/**
 * What a chart has to know, and nothing about how it is drawn.
 *
 * Views make this shape from the plan’s graph. The picture, the table, the CSV file and the sentence that sums the chart
 * up are all made from this one shape, so that no two of them can disagree.
 */

/** One chart: rows of categories, each with one value a series. */
export interface ChartView {
  /** `bar` has one series, `grouped-bar` two: the value and what it is compared with. */
  kind: 'bar' | 'grouped-bar';
  /** For addresses of downloads; never an id in the SVG. */
  id: string;
  /** The heading: what the chart shows, as a statement. */
  finding: string;
  /** What is counted, of whom. */
  subtitle: string;
  /** `per cent` (written 76%), `pounds` (£76), or any other unit in words (a bare number; the words go into the caption). */
  unit: string;
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
}

/** One colour of bar. A comparison (a population, an earlier year) is drawn as an outline. */
export interface ChartSeries {
  label: string;
  role: 'value' | 'comparison';
}

/** One category. */
export interface ChartRow {
  label: string;
  /** Where the table links the label to. */
  href?: string;
  /** One for each series, in the same order; null where there is no figure. */
  values: (number | null)[];
  /** Why a value is null, in words and in the same order as the values: 'not in the text'. */
  reasons?: (string | null)[];
}
