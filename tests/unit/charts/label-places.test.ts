import { describe, expect, it } from 'vitest';
import type { Obstacles, PointLabel } from '../../../src/charts/label-places.ts';
import { placeLabels } from '../../../src/charts/label-places.ts';

const label = (x: number, y: number, below = false): PointLabel => ({
  text: `${x},${y}`,
  at: { x, y },
  width: 30,
  height: 16,
  below,
  weight: 700,
});
const open: Obstacles = { lines: [], points: [], boxes: [], grid: [], bounds: { left: 0, right: 200, top: 0, bottom: 200 }, clear: 8 };

describe('placeLabels', () => {
  it('puts a word above its point, and below a valley', () => {
    expect(placeLabels([label(100, 100)], open)).toEqual([{ text: '100,100', weight: 700, x: 100, middle: 84 }]);
    expect(placeLabels([label(100, 100, true)], open)[0]?.middle).toBe(116);
  });

  it('stays inside the picture', () => {
    expect(placeLabels([label(4, 4)], open)).toEqual([{ text: '4,4', weight: 700, x: 15, middle: 20 }]);
  });

  it('keeps clear of lines, of other words, and of grid lines where it can', () => {
    const line: Obstacles = {
      ...open,
      lines: [
        [
          { x: 0, y: 84 },
          { x: 200, y: 84 },
        ],
      ],
    };
    expect(placeLabels([label(100, 100)], line)[0]?.middle).toBe(116);
    const [first, second] = placeLabels([label(100, 100), label(104, 100)], open);
    expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0)) >= 30 || Math.abs((first?.middle ?? 0) - (second?.middle ?? 0)) >= 16).toBe(true);
    expect(placeLabels([label(100, 100)], { ...open, grid: [84] })[0]?.middle).not.toBe(84);
    const everywhere = Array.from({ length: 200 }, (_, y) => y);
    expect(placeLabels([label(100, 100)], { ...open, grid: everywhere })).toHaveLength(1);
  });

  it('never stands nearer to another point than to its own', () => {
    const [placed] = placeLabels([label(100, 100)], {
      ...open,
      points: [
        { x: 100, y: 100 },
        { x: 100, y: 85 },
      ],
    });
    expect(placed?.middle).toBe(116);
  });

  it('leaves out what has no place', () => {
    const full: Obstacles = { ...open, boxes: [open.bounds] };
    expect(placeLabels([label(100, 100)], full)).toEqual([]);
  });
});
