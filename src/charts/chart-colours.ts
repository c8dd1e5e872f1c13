/**
 * The colours of charts. Every chart is drawn in CSS variables (src/styles/_tokens.scss) with a fallback, so that dark mode
 * and forced colours can change them; in PDFs and files that stand alone the fallbacks are put in their places. No colour
 * is ever alone in telling marks apart: forced colours make one of all.
 */
import { COLOUR_NAMES, type ColourName } from './marks.ts';

/** On white: text 19.6:1, value 10.2:1, comparison and words in place of a value 7:1, contrast 5:1. The grid is ornament. */
export const LITERAL: Record<ColourName, string> = {
  value: '#12436D',
  comparison: '#505a5f',
  contrast: '#c0471a',
  text: '#0b0c0c',
  muted: '#505a5f',
  grid: '#b1b4b6',
};

/** Colours as a chart is drawn in them. */
export const COLOURS = Object.fromEntries(
  Object.entries(COLOUR_NAMES).map(([name, variable]) => [name, `var(${variable},${LITERAL[name as ColourName]})`]),
) as Record<ColourName, string>;

/** A drawing in fixed colours. Quotation marks are escaped within words, so that only attributes can look like this. */
export const inFixedColours = (svg: string): string => svg.replace(/="var\(--chart-\w+,(#[0-9a-fA-F]{6})\)"/g, '="$1"');
