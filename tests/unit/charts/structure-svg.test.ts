/** The picture of who answers to whom: each body in a box of its own, its words inside, and a line to each from the one above. */
import { describe, expect, it } from 'vitest';
import { type StructureDiagram, structureSvg } from '../../../src/charts/structure-svg.ts';
import { type Shape, shapes } from './shapes.ts';
import { spacedWidth } from './text-boxes.ts';

const of = (name: string, ...below: StructureDiagram[]): StructureDiagram => ({ name, below });
const TREES = [
  of('Countywide Community Safety Partnership', of('Domestic Abuse and Sexual Violence Group', of('Forum')), of('Prevent & Channel Group')),
  of('County Council', of('Scrutiny Committee')),
];
const NAMES = ['Partnership', 'Group', 'Forum', 'Prevent', 'Council', 'Committee'];

const edges = ({ points }: Shape) => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** The lines of all labels, with where they begin. */
const linesIn = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g)].flatMap(([, x, y, content = '']) => {
    let down = Number(y);
    return content.split(/<tspan [^>]*dy="/).map((part) => {
      const [, dy, rest] = /^([\d.]+)">(.*)$/.exec(part) ?? [];
      down += Number(dy ?? 0);
      return {
        text: (rest ?? part)
          .replace(/<\/tspan>/g, '')
          .replaceAll('&amp;', '&')
          .trim(),
        x: Number(x),
        y: down,
      };
    });
  });

describe.each([
  ['wide', 640],
  ['narrow', 288],
] as const)('the %s picture', (width, size) => {
  const svg = structureSvg(TREES, width);
  /** A box ends where it began; a line that goes on to the right and down does not. */
  const closed = ({ points }: Shape) => points.length >= 4 && points.at(-1)?.x === points[0]?.x;
  const boxes = shapes(svg).filter(closed).map(edges);
  const strands = shapes(svg).filter((shape) => !closed(shape));

  it('has a box for each body, within the picture, and none over another', () => {
    expect(boxes).toHaveLength(NAMES.length);
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(size);
      expect(box.bottom).toBeLessThan(height);
      for (const other of boxes.slice(index + 1)) {
        const over = box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
        expect(over).toBe(false);
      }
    }
  });

  it('has all words, each within a box, with the spacing that a reader may set', () => {
    const lines = linesIn(svg);
    expect(lines.map(({ text }) => text).join(' ')).toContain('Prevent & Channel Group');
    for (const { text, x, y } of lines) {
      const box = boxes.find(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
      expect(box, text).toBeDefined();
      expect(x + spacedWidth(text, 16), text).toBeLessThanOrEqual((box?.right ?? 0) + 0.5);
    }
  });

  it('has a line to each body from the one that it answers to', () => {
    expect(strands).toHaveLength(4);
    for (const { points } of strands) {
      const [from, to] = [points[0], points.at(-1)];
      const touches = (point: typeof from) =>
        boxes.some(
          ({ left, right, top, bottom }) =>
            point && point.x >= left - 0.1 && point.x <= right + 0.1 && point.y >= top - 0.1 && point.y <= bottom + 0.1,
        );
      expect([touches(from), touches(to)]).toEqual([true, true]);
    }
  });

  it('is the same each time, in colours of the page, and is not read out', () => {
    expect(structureSvg(TREES, width)).toBe(svg);
    expect(
      [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)]
        .map(([, colour]) => colour)
        .filter((colour) => !/^(var\(--chart-|none)/.test(colour ?? '')),
    ).toEqual([]);
    expect(svg).toContain('aria-hidden="true"');
  });
});

it('breaks no word for the sake of columns: then boxes stand below each other on a wide screen too', () => {
  const deep = of('Town', of('Partnership', of('Operations', of('Neighbourhood-Watchfulness', of('Teams')))));
  const words = linesIn(structureSvg([deep], 'wide')).map(({ text }) => text);
  expect(words).toEqual(['Town', 'Partnership', 'Operations', 'Neighbourhood-Watchfulness', 'Teams']);
});
