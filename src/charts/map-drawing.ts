/**
 * A schematic map: shapes with their names, and with a figure where there is one. The names decide the size: they are set as
 * large as they all fit into their shapes on the narrowest phone, so that nobody has to guess which name means which.
 */
import { FoundBefore } from './found-before.ts';
import { LINE_HEIGHT, roomFor, textWidth, wrapText } from './text-width.ts';

export type Corner = readonly [x: number, y: number];

/** A shape with its name; the figure is in words. */
export interface Shape {
  label: string;
  ring: readonly Corner[];
  figure?: string | undefined;
}

export interface DrawnLine {
  text: string;
  x: number;
  y: number;
}

export interface DrawnShape {
  /** Its outline, as SVG writes paths. */
  path: string;
  /** Its name. */
  lines: DrawnLine[];
  figure?: DrawnLine | undefined;
}

export interface MapDrawing {
  width: number;
  height: number;
  textSize: number;
  shapes: DrawnShape[];
}

/** What a page has room for on a phone of 320 px. */
const WIDTH = 288;
/** For the line around the outermost shapes. */
const MARGIN = 1.5;
/** From the largest to the smallest text that is tried, in px at that width. */
const SIZES = [15, 14.5, 14, 13.5, 13, 12.5, 12];
/** How near a name may come to the edge of its shape. */
const CLEAR = 2.5;
/** How far down in its line the letters stand, in lines. */
const BASELINE = 0.74;
/** How closely places for a name are tried. */
const STEP = 3;

function isInside([x, y]: Corner, ring: readonly Corner[]): boolean {
  let inside = false;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring.at(index - 1) as Corner;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Places along an edge, from corner to corner. */
const along = ([ax, ay]: Corner, [bx, by]: Corner): Corner[] => {
  const parts = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP));
  return Array.from({ length: parts }, (_, part) => [ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts]);
};

/** How far a box around a middle stays from the outline: less than nothing where it is cut. It need not be exact where it is no more than `atLeast`. */
function clearance([x, y]: Corner, width: number, height: number, outline: readonly Corner[], atLeast: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px, py] of outline) {
    const [dx, dy] = [Math.abs(px - x) - width / 2, Math.abs(py - y) - height / 2];
    // No distance is less than its larger side.
    if (Math.max(dx, dy) >= least) continue;
    const distance = dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
    if (distance < least) least = distance;
    if (least <= atLeast) break;
  }
  return least;
}

interface Placed {
  lines: string[];
  middle: Corner;
  clear: number;
}

/** The ways to break a name into lines, between words alone: those with fewer lines first. */
function breaks(name: string, size: number): string[][] {
  const widest = Math.max(...name.split(' ').map((word) => roomFor(word, size)));
  const whole = roomFor(name, size);
  const broken = [1, 2, 3].map((lines) => wrapText(name, Math.max(whole / lines, widest) * (lines > 1 ? 1.1 : 1), size));
  return broken.filter((lines, index) => broken.findIndex((other) => other.length === lines.length) === index);
}

/** The place within a shape where its words have most room. */
function place({ label, figure }: Shape, ring: readonly Corner[], size: number): Placed {
  const outline = ring.flatMap((corner, index) => along(corner, ring[(index + 1) % ring.length] as Corner));
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  let best: Placed = { lines: [label], middle: [0, 0], clear: Number.NEGATIVE_INFINITY };
  for (const lines of breaks(label, size)) {
    if (best.clear >= CLEAR) break;
    const all = figure ? [...lines, figure] : lines;
    const width = Math.max(...lines.map((line) => textWidth(line, size)), figure ? textWidth(figure, size, 700) : 0);
    const height = all.length * size * LINE_HEIGHT;
    for (let x = Math.min(...xs); x < Math.max(...xs); x += STEP) {
      for (let y = Math.min(...ys); y < Math.max(...ys); y += STEP) {
        if (!isInside([x, y], ring)) continue;
        const clear = clearance([x, y], width, height, outline, best.clear);
        if (clear > best.clear) best = { lines: all, middle: [x, y], clear };
      }
    }
  }
  return best;
}

/** By all that is said of their shapes. */
export const drawnMaps = new FoundBefore<MapDrawing>();

/** Many pages show the same map, and to find the places of names takes long. */
export function drawMap(shapes: readonly Shape[]): MapDrawing {
  return drawnMaps.of(JSON.stringify(shapes.map(({ label, figure, ring }) => [label, figure, ring])), () => draw(shapes));
}

function draw(shapes: readonly Shape[]): MapDrawing {
  const corners = shapes.flatMap(({ ring }) => ring);
  const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  const [wide, high] = [Math.max(...corners.map(([x]) => x)) - left, Math.max(...corners.map(([, y]) => y)) - top];
  const scale = (WIDTH - 2 * MARGIN) / Math.max(wide, 1);
  const rings = shapes.map(({ ring }) => ring.map(([x, y]): Corner => [(x - left) * scale + MARGIN, (y - top) * scale + MARGIN]));
  const placesIn = (size: number) => {
    const known: Placed[] = [];
    return (index: number): Placed => {
      const shape = shapes[index] as Shape;
      known[index] ??= place(shape, rings[index] ?? [], size);
      return known[index];
    };
  };
  const tried = SIZES.map((size) => ({ size, placeOf: placesIn(size) }));
  const { size: textSize, placeOf } = (tried.find(({ placeOf: each }) => shapes.every((_, index) => each(index).clear >= CLEAR)) ??
    tried.at(-1)) as (typeof tried)[number];
  return {
    width: WIDTH,
    height: Math.ceil(high * scale + 2 * MARGIN),
    textSize,
    shapes: shapes.map(({ figure }, index): DrawnShape => {
      const { lines, middle } = placeOf(index);
      const [x, y] = middle;
      const line = textSize * LINE_HEIGHT;
      const top = y - (lines.length * line) / 2;
      const drawn = lines.map((text, at): DrawnLine => ({ text, x: Math.round(x), y: Math.round(top + (at + BASELINE) * line) }));
      return {
        path: `M${(rings[index] ?? []).map((corner) => corner.map(Math.round).join(' ')).join('L')}Z`,
        lines: figure === undefined ? drawn : drawn.slice(0, -1),
        figure: figure === undefined ? undefined : drawn.at(-1),
      };
    }),
  };
}
