/** The marks of a chart, read back from its SVG: what is filled, what is stroked, and where. */

export interface Spot {
  x: number;
  y: number;
}

/** A path’s piece from one M to the next, as the points along its outline. */
export interface Shape {
  /** The fill or stroke, as the file has it. */
  colour: string;
  filled: boolean;
  /** Of a stroke. */
  thickness: number;
  dash: string;
  points: Spot[];
  /** Set for a circle. */
  radius?: number;
}

export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Knows only the commands that the drawing context writes: M, H, V, L, z and pairs of half circles. */
function outline(path: string): { points: Spot[]; radius?: number } {
  const points: Spot[] = [];
  let at: Spot = { x: 0, y: 0 };
  for (const [, command = '', numbers = ''] of path.matchAll(/([MHVLaz])([^MHVLaz]*)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(/[ ,]+/).map(Number);
    if (command === 'a') {
      const centre = { x: at.x + a, y: at.y };
      const circle = Array.from({ length: 48 }, (_, index) => (index / 24) * Math.PI);
      return { points: circle.map((angle) => ({ x: centre.x + a * Math.cos(angle), y: centre.y + a * Math.sin(angle) })), radius: a };
    }
    if (command === 'z') continue;
    at = { x: command === 'V' ? at.x : a, y: command === 'H' ? at.y : command === 'V' ? a : b };
    points.push(at);
  }
  return { points };
}

export function shapes(svg: string): Shape[] {
  return [...svg.matchAll(/<path [^>]*>/g)].flatMap(([tag]) => {
    const filled = attribute(tag, 'fill') !== 'none';
    const look = {
      colour: attribute(tag, filled ? 'fill' : 'stroke'),
      filled,
      thickness: filled ? 0 : Number(attribute(tag, 'stroke-width') || 1),
      dash: attribute(tag, 'stroke-dasharray'),
    };
    return attribute(tag, 'd')
      .split(/(?=M)/)
      .map((piece): Shape => ({ ...look, ...outline(piece) }));
  });
}

export function bounds({ points }: Shape): Bounds {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export const widthOf = (shape: Shape): number => bounds(shape).right - bounds(shape).left;

export const centreOf = (shape: Shape): Spot => {
  const { left, right, top, bottom } = bounds(shape);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** Whether there is ink inside a box: a filled shape that reaches into it, or a stroke that passes through. */
export function inkIn(shape: Shape, box: Bounds): boolean {
  if (shape.filled) {
    const { left, right, top, bottom } = bounds(shape);
    return right > box.left && left < box.right && bottom > box.top && top < box.bottom;
  }
  const reach = shape.thickness / 2;
  return shape.points.slice(1).some((to, index) => {
    const from = shape.points[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
      const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
      return x + reach > box.left && x - reach < box.right && y + reach > box.top && y - reach < box.bottom;
    });
  });
}
