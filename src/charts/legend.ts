/**
 * The legend: which mark is which. Every entry shows the mark as the chart draws it, pattern and all, and the entries
 * stand in the order of the marks.
 */
import { COLOURS } from './chart-colours.ts';
import { GAP, LINE, TEXT_SIZE, write } from './frame.ts';
import type { Area, Pen } from './svg-context.ts';
import { roomFor, wrapText } from './text-width.ts';

/** What an entry says, and how its mark is drawn into a box. */
export interface LegendMark {
  label: string;
  draw: (pen: Pen, box: Area) => void;
}

export interface LegendEntry extends LegendMark {
  box: Area;
  textX: number;
  lines: string[];
}

/** Height of a mark. */
const SIDE = 16;
/** Over the first mark: its words are higher than it, and those of the typeface that another site has reach higher than ours. */
const TOP = 3;
const BETWEEN = 18;

/** The entries, and the room that they take above the chart. */
export interface Legend {
  entries: LegendEntry[];
  height: number;
}

/** Entries beside each other as long as they fit; none for fewer than `least`. */
export function layoutLegend(marks: LegendMark[], width: number, markWidth = SIDE, least = 2): Legend {
  if (marks.length < least) return { entries: [], height: 0 };
  const indent = markWidth + 8;
  let [x, y, lineHeight] = [0, TOP, 0];
  const entries = marks.map((mark): LegendEntry => {
    const lines = wrapText(mark.label, width - indent, TEXT_SIZE);
    const needed = indent + Math.max(...lines.map((line) => roomFor(line, TEXT_SIZE)));
    if (x > 0 && x + needed > width) {
      [x, y] = [0, y + lineHeight + 4];
      lineHeight = 0;
    }
    const entry = { ...mark, box: { x, y, width: markWidth, height: SIDE }, textX: x + indent, lines };
    lineHeight = Math.max(lineHeight, lines.length * LINE);
    x += needed + BETWEEN;
    return entry;
  });
  return { entries, height: y + lineHeight + GAP - TOP };
}

export function drawLegend(pen: Pen, entries: LegendEntry[]): void {
  for (const { draw, box, lines, textX } of entries) {
    draw(pen, box);
    const middle = box.y + box.height / 2 + ((lines.length - 1) * LINE) / 2;
    write(pen, { lines, x: textX, middle, colour: COLOURS.text });
  }
}
