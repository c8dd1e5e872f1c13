/**
 * Who answers to whom as a picture: a box for each body, and a line from it to those below. On a wide screen each level is a
 * column, from left to right; on a narrow one, or where a word has no room in a column, the boxes stand below each other,
 * further in with each level, so that the words stay legible.
 *
 * It is an ornament beside a list that says the same: screen readers are given the list.
 */
import { COLOURS } from './chart-colours.ts';
import { SvgSheet, short } from './svg-sheet.ts';
import { fontHeights, LINE_HEIGHT, roomFor, wrapText } from './text-width.ts';

/** A body, and those that answer to it. */
export interface StructureDiagram {
  name: string;
  below: readonly StructureDiagram[];
}

const WIDTHS = { wide: 640, narrow: 288 } as const;
const TEXT_SIZE = 16;
const LINE = TEXT_SIZE * LINE_HEIGHT;
const PADDING = 7;
const BETWEEN_BOXES = 10;
const BETWEEN_TREES = 22;
/** Between two columns; half of it before the line turns. */
const GAP = 24;
const INDENT = 20;
/** Boxes below each other need not be wider than this. */
const LONGEST_ROW = 400;
const FRAME = `fill="none" stroke="${COLOURS.value}" stroke-width="1.5"`;
const STRAND = `fill="none" stroke="${COLOURS.comparison}" stroke-width="1.5"`;

interface Box {
  x: number;
  top: number;
  width: number;
  height: number;
  lines: string[];
}

interface Placed {
  box: Box;
  below: Placed[];
}

const depthOf = ({ below }: StructureDiagram): number => 1 + Math.max(0, ...below.map(depthOf));

const boxOf = (name: string, x: number, top: number, width: number): Box => {
  const lines = wrapText(name, width - 2 * PADDING, TEXT_SIZE);
  return { x, top, width, height: lines.length * LINE + 2 * PADDING, lines };
};

const wordsIn = ({ name, below }: StructureDiagram): string[] => [...name.split(' '), ...below.flatMap(wordsIn)];

const middleOf = ({ top, height }: Box): number => top + height / 2;

/** Columns: a body stands beside the first of those below it, and what follows stands below all of them. */
function inColumns({ name, below }: StructureDiagram, level: number, top: number, column: number): { placed: Placed; end: number } {
  const box = boxOf(name, level * (column + GAP), top, column);
  let end = top;
  const children = below.map((child) => {
    const made = inColumns(child, level + 1, end, column);
    end = made.end;
    return made.placed;
  });
  return { placed: { box, below: children }, end: Math.max(end, top + box.height + BETWEEN_BOXES) };
}

function inRows({ name, below }: StructureDiagram, level: number, top: number, width: number): { placed: Placed; end: number } {
  const x = level * INDENT;
  const box = boxOf(name, x, top, width - x);
  let end = top + box.height + BETWEEN_BOXES;
  const children = below.map((child) => {
    const made = inRows(child, level + 1, end, width);
    end = made.end;
    return made.placed;
  });
  return { placed: { box, below: children }, end };
}

/** The line from a body to one below it. */
function strand(from: Box, to: Box, isInRows: boolean): string {
  const end = middleOf(to);
  if (isInRows) return `M${short(from.x + INDENT / 2)} ${short(from.top + from.height)}V${short(end)}H${short(to.x)}`;
  const start = from.top + Math.min(from.height, LINE + 2 * PADDING) / 2;
  const edge = from.x + from.width;
  return `M${short(edge)} ${short(start)}H${short(edge + GAP / 2)}V${short(end)}H${short(to.x)}`;
}

/** Draws trees of bodies as one `<svg>`; `wide` is 640 px, `narrow` 288 px. */
export function structureSvg(trees: readonly StructureDiagram[], width: keyof typeof WIDTHS): string {
  const whole = WIDTHS[width];
  const columns = Math.max(1, ...trees.map(depthOf));
  // Half a line of a frame lies outside its box.
  const room = whole - 2;
  const column = (room - (columns - 1) * GAP) / columns;
  // No word is broken for the sake of columns.
  const isInRows = width === 'narrow' || trees.flatMap(wordsIn).some((word) => roomFor(word, TEXT_SIZE) > column - 2 * PADDING);
  const sheet = new SvgSheet({ fill: COLOURS.text, fontSize: TEXT_SIZE });
  const style = sheet.styleOf({ fill: COLOURS.text, size: TEXT_SIZE, weight: 400, align: 'left' });
  const { capital } = fontHeights(TEXT_SIZE);
  const draw = ({ box, below }: Placed): void => {
    const { x, top, lines } = box;
    for (const child of below) sheet.addShape(STRAND, strand(box, child.box, isInRows));
    sheet.addShape(FRAME, `M${short(x)} ${short(top)}H${short(x + box.width)}V${short(top + box.height)}H${short(x)}z`);
    const y = top + PADDING + (LINE + capital) / 2;
    sheet.addLabel({ style, x: x + PADDING, y, lines: lines.map((text, place) => ({ text, y: y + place * LINE })) });
    for (const child of below) draw(child);
  };
  let top = 1;
  for (const [index, tree] of trees.entries()) {
    if (index > 0) top += BETWEEN_TREES - BETWEEN_BOXES;
    const made = isInRows ? inRows(tree, 0, top, Math.min(room, LONGEST_ROW)) : inColumns(tree, 0, top, column);
    draw(shifted(made.placed));
    top = made.end;
  }
  const height = Math.ceil(top - BETWEEN_BOXES + 2);
  const attributes = [
    `class="chart-svg chart-svg--${width}" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}"`,
    `fill="${COLOURS.text}" font-size="${TEXT_SIZE}" aria-hidden="true" focusable="false"`,
  ].join(' ');
  return `<svg ${attributes}>${sheet.marks()}</svg>`;
}

/** Half the width of a frame to the right, so that none is cut off. */
const shifted = ({ box, below }: Placed): Placed => ({ box: { ...box, x: box.x + 1 }, below: below.map(shifted) });
