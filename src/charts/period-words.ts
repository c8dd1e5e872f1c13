/**
 * The names of periods along an axis: whole if they fit, short if not, and then only every second, third … counted from
 * the last, which a reader looks for first and which is always there.
 */
import type { ChartView } from './chart-view.ts';
import { SMALL_LINE, SMALL_TEXT_SIZE } from './frame.ts';
import { roomFor, wrapText } from './text-width.ts';

export interface PeriodWords {
  /** The middle of each label, from the left of the plot. */
  labels: { lines: string[]; x: number }[];
  /** Room below the plot. */
  height: number;
}

const MOST_LINES = 2;
const APART = 6;

/** Places names under a plot `width` px wide; they may reach `before` px to its left and `after` px to its right. */
export function periodWords(view: ChartView, width: number, before: number, after: number): PeriodWords {
  const count = view.rows.length;
  const band = width / count;
  const place = (texts: string[], every: number) =>
    texts
      .map((text, index) => ({ text, index }))
      .filter(({ index }) => (count - 1 - index) % every === 0)
      .map(({ text, index }) => {
        const lines = wrapText(text, Math.min(every * band - APART, width + before + after), SMALL_TEXT_SIZE);
        const half = Math.max(...lines.map((line) => roomFor(line, SMALL_TEXT_SIZE))) / 2;
        const x = Math.max(half - before, Math.min((index + 0.5) * band, width + after - half));
        return { text, lines, half, x };
      });
  const whole = view.rows.map(({ label }) => label);
  const short = view.rows.map(({ label, shortLabel }) => shortLabel ?? label);
  const tries = [place(whole, 1), ...Array.from({ length: count }, (_, index) => place(short, index + 1))];
  const labels = tries.find(isLegible) ?? tries.at(-1) ?? [];
  return {
    labels: labels.map(({ lines, x }) => ({ lines, x })),
    height: Math.max(1, ...labels.map(({ lines }) => lines.length)) * SMALL_LINE + 10,
  };
}

/** No label is too long, none is broken inside a word, and none touches the next. */
function isLegible(labels: { text: string; lines: string[]; half: number; x: number }[]): boolean {
  return labels.every(({ text, lines, half, x }, index) => {
    const next = labels[index + 1];
    const unbroken = text.split(/\s+/).length >= lines.length && text.replace(/\s+/g, ' ').trim() === lines.join(' ');
    return lines.length <= MOST_LINES && unbroken && (!next || x + half + APART <= next.x - next.half);
  });
}
