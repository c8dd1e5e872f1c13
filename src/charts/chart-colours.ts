/**
 * The colours of charts. On the web they are CSS variables (src/styles/_tokens.scss) with a fallback, so that dark mode
 * and forced colours can change them; in PDFs and files that stand alone they are fixed. No colour is ever alone in
 * telling marks apart: forced colours make one of all.
 */

/** Colours as CSS writes them. */
export interface ChartColours {
  /** What was counted; agreement. */
  value: string;
  /** What it is held against; neither agreement nor disagreement. */
  comparison: string;
  /** Targets; disagreement. */
  contrast: string;
  text: string;
  /** Words that stand in place of a value. */
  muted: string;
  grid: string;
}

/** On white: text 19.6:1, value 10.2:1, comparison and words in place of a value 7:1, contrast 5:1. The grid is ornament. */
export const LITERAL: ChartColours = {
  value: '#12436D',
  comparison: '#505a5f',
  contrast: '#c0471a',
  text: '#0b0c0c',
  muted: '#505a5f',
  grid: '#b1b4b6',
};

export const VARIABLES: ChartColours = {
  value: `var(--chart-1,${LITERAL.value})`,
  comparison: `var(--chart-2,${LITERAL.comparison})`,
  contrast: `var(--chart-3,${LITERAL.contrast})`,
  text: `var(--chart-text,${LITERAL.text})`,
  muted: `var(--chart-muted,${LITERAL.muted})`,
  grid: `var(--chart-grid,${LITERAL.grid})`,
};
