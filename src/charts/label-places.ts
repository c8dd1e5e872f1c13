/**
 * Where the value of a point can be written: near its point, clear of every line, mark and other word, and inside the
 * picture. A chart in which that is not possible for all of its points keeps the values that a reader looks for first.
 */
import type { Point } from './frame.ts';
import type { FontWeight } from './text-width.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The word of a point. */
export interface PointLabel {
  text: string;
  at: Point;
  width: number;
  height: number;
  /** The point is a valley of its line, so that there is more room below it. */
  below: boolean;
  weight: FontWeight;
}

export interface PlacedLabel {
  text: string;
  x: number;
  middle: number;
  weight: FontWeight;
}

export interface Obstacles {
  lines: [Point, Point][];
  /** All points: a word nearer to another point than to its own would be taken for the value of that one. */
  points: Point[];
  boxes: Box[];
  /** Heights of grid lines: a word on one can be read, but stands better between them. */
  grid: number[];
  bounds: Box;
  /** From the middle of a point to the edge of its label. */
  clear: number;
}

/** A place for each label that has one, in the order in which they are given. */
export function placeLabels(labels: PointLabel[], { lines, points, boxes, grid, bounds, clear }: Obstacles): PlacedLabel[] {
  const taken = [...boxes];
  return labels.flatMap((label) => {
    const free = candidates(label, clear, bounds).filter(
      (each) =>
        inside(each, bounds) &&
        points.every((point) => distance(each, label.at) <= distance(each, point)) &&
        taken.every((other) => !overlap(each, other)) &&
        lines.every(([from, to]) => !crosses(each, from, to)),
    );
    const box = free.find(({ top, bottom }) => grid.every((y) => y <= top || y >= bottom)) ?? free[0];
    if (!box) return [];
    taken.push(box);
    return [{ text: label.text, weight: label.weight, x: (box.left + box.right) / 2, middle: (box.top + box.bottom) / 2 }];
  });
}

/** Places around a point, the best first: above or below it, then a little farther away, then at its sides. */
function candidates({ at, width, height, below }: PointLabel, clear: number, bounds: Box): Box[] {
  const box = (x: number, y: number): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
  const centre = Math.min(Math.max(at.x, bounds.left + width / 2), bounds.right - width / 2);
  const columns = [centre, ...[0.3, -0.3, 0.55, -0.55].map((shift) => at.x + shift * width)];
  const levels = [clear, clear + 6].flatMap((distance) => {
    const [up, down] = [at.y - distance - height / 2, at.y + distance + height / 2];
    return below ? [down, up] : [up, down];
  });
  return [
    ...levels.flatMap((y) => columns.map((x) => box(x, y))),
    box(at.x + clear + width / 2, at.y),
    box(at.x - clear - width / 2, at.y),
  ];
}

/** From the middle of a box to a point. */
const distance = ({ left, right, top, bottom }: Box, { x, y }: Point): number => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line passes through a box, or nearer than a px or two (Liang and Barsky’s clipping). */
function crosses(box: Box, from: Point, to: Point): boolean {
  const margin = 2;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  const edges: [number, number][] = [
    [-dx, from.x - box.left + margin],
    [dx, box.right + margin - from.x],
    [-dy, from.y - box.top + margin],
    [dy, box.bottom + margin - from.y],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}
