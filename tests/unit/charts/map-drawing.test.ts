/** The drawing of a map: its names lie within their shapes, large enough to be read on a phone, and the same each time. */
import { describe, expect, it } from 'vitest';
import { type DrawnLine, drawMap, type Shape } from '../../../src/charts/map-drawing.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

const box = (label: string, [left, top, right, bottom]: readonly [number, number, number, number], figure?: string): Shape => ({
  label,
  ring: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
  figure,
});
const SHAPES = [box('Fenside', [0, 0, 150, 100]), box('Port Aldwick and the Marshes', [150, 0, 300, 100]), box('Wold', [0, 100, 300, 160])];
const cornersOf = (path: string) =>
  path
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(' ').map(Number));

describe('a map', () => {
  const drawing = drawMap(SHAPES);

  it('is as wide as a phone of 320 px has room for, and has text of 12 px or more there', () => {
    expect(drawing.width).toBe(288);
    expect(drawing.textSize).toBeGreaterThanOrEqual(12);
  });

  it('has each name within its shape', () => {
    for (const { path, lines } of drawing.shapes) {
      const [xs, ys] = [0, 1].map((axis) => cornersOf(path).map((corner) => corner[axis] ?? 0)) as [number[], number[]];
      for (const { text, x, y } of lines) {
        const half = textWidth(text, drawing.textSize) / 2;
        expect([x - half >= Math.min(...xs), x + half <= Math.max(...xs)]).toEqual([true, true]);
        expect([y - drawing.textSize >= Math.min(...ys), y <= Math.max(...ys)]).toEqual([true, true]);
      }
    }
  });

  it('breaks a long name between words', () => {
    const lines = drawing.shapes[1]?.lines.map(({ text }: DrawnLine) => text) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Port Aldwick and the Marshes');
  });

  it('has a figure below the name', () => {
    const [shape] = drawMap([box('Fenside', [0, 0, 150, 100], '1,234')]).shapes;
    expect(shape?.lines.map(({ text }) => text)).toEqual(['Fenside']);
    expect(shape?.figure?.text).toBe('1,234');
    expect(shape?.figure?.y).toBeGreaterThan(shape?.lines[0]?.y ?? 0);
  });

  it('is the same each time', () => {
    expect(drawMap(SHAPES)).toEqual(drawing);
  });

  it('is drawn where a name has no room, in the smallest letters', () => {
    expect(drawMap([box('Antidisestablishmentarianismandneighbourhoodwatches', [0, 0, 10, 1]), ...SHAPES]).textSize).toBe(12);
  });
});
