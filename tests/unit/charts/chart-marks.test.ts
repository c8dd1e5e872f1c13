/** Whether the marks of a chart are as long, as high and as many as its values say. */
import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { example } from './examples.ts';
import { chartTable, web } from './in-english.ts';
import type { Shape } from './shapes.ts';
import { bounds, centreOf, shapes, widthOf } from './shapes.ts';
import { labels, textBoxes } from './text-boxes.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const ofColour = (all: Shape[], token: string): Shape[] => all.filter(({ colour }) => colour.includes(`--chart-${token},`));
const middle = (box: { top: number; bottom: number }): number => (box.top + box.bottom) / 2;
const known = (view: ChartView, series: number): number[] => view.rows.flatMap(({ values }) => values[series] ?? []);

/** px along the axis for a value, from the numbers that stand under it on the wide picture. */
function scaleOf(svg: string, first: string, last: string, from: number, to: number): (value: number) => number {
  const at = (text: string): number => {
    const box = textBoxes(svg).findLast((each) => each.text === text && each.size === 14 && !each.bold);
    if (!box) throw new Error(`No number "${text}" on the axis.`);
    return (box.left + box.right) / 2;
  };
  const [start, end] = [at(first), at(last)];
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

describe.each(WIDTHS)('bars, %s', (width) => {
  it.each(['bars', 'twelve-long-labels', 'nought-and-hundred', 'pounds'])('of "%s" are as long as their values, from nought', (id) => {
    const view = example(id);
    const values = known(view, 0).filter((value) => value > 0);
    const bars = ofColour(shapes(web(view, width)), '1');
    expect(bars).toHaveLength(values.length);
    // Chart.js begins a bar behind half of the axis’s line.
    const length = (bar: Shape): number => widthOf(bar) + 0.5;
    const unit = length(bars[0] as Shape) / (values[0] ?? 1);
    bars.forEach((bar, index) => {
      expect(Math.abs(length(bar) - unit * (values[index] ?? 0))).toBeLessThan(0.2);
      expect(bounds(bar).left).toBe(bounds(bars[0] as Shape).left);
    });
  });

  it('have their value level with them, just after their end', () => {
    const svg = web(example('bars'), width);
    const [, fraud] = ofColour(shapes(svg), '1');
    const value = textBoxes(svg).find((box) => box.text === '74%');
    if (!fraud || !value) throw new Error('The bar or its value is missing.');
    expect(value.left).toBeCloseTo(bounds(fraud).right + 6, 0);
    expect(Math.abs(middle(value) - centreOf(fraud).y)).toBeLessThan(2);
  });

  it('are not drawn where there is no value, or nought', () => {
    expect(ofColour(shapes(web(example('all-null'), width)), '1')).toEqual([]);
    expect(labels(web(example('all-null'), width))).toContain('Not counted before April 2025');
  });

  it('of a comparison are outlines in another colour', () => {
    const svg = web(example('grouped-bars'), width);
    expect(svg).toContain('<path fill="var(--chart-1,#12436D)" d="');
    expect(svg).toContain('<path fill="var(--chart-2,#505a5f)" fill-rule="evenodd" d="');
    // Outer and inner edge of four bars and of the sample in the legend.
    expect(ofColour(shapes(svg), '2')).toHaveLength(2 * 5);
  });
});

describe('bars of change', () => {
  it.each(WIDTHS)('go left for a fall and right for a rise, as far as the value says (%s)', (width) => {
    const svg = web(example('change'), width);
    // The last is the sample in the legend; a change of nought has no bar.
    const bars = ofColour(shapes(svg), '1').slice(0, -1);
    const at = bars.map((bar) => bounds(bar));
    const [burglary, violence, fraud] = at;
    if (!burglary || !violence || !fraud) throw new Error('A bar is missing.');
    expect(bars).toHaveLength(3);
    expect(burglary.right).toBeCloseTo(violence.right, 1);
    // Between them is the line of nought, one px wide.
    const nought = burglary.right + 0.5;
    expect(fraud.left).toBeCloseTo(nought + 0.5, 1);
    expect((nought - burglary.left) / 24).toBeCloseTo((fraud.right - nought) / 8, 1);
    const word = (text: string) => textBoxes(svg).find((box) => box.text === text && box.bold);
    expect(word('−24%')?.right).toBeCloseTo(burglary.left - 6, 0);
    expect(word('+8%')?.left).toBeCloseTo(fraud.right + 6, 0);
  });

  it('draw targets as outlines, and say in words where there is no number', () => {
    const svg = web(example('falls-only'), 'wide');
    expect(ofColour(shapes(svg), '1')).toEqual([]);
    expect(ofColour(shapes(svg), '3')).toHaveLength(4);
    expect(labels(svg)).toContain('No increase');
  });
});

describe('segments of agreement', () => {
  const svg = web(example('full-scale'), 'wide');
  const at = scaleOf(svg, '0%', '100%', 0, 100);
  const rows = example('full-scale').rows.map(({ values }) => values.map((value) => value ?? 0));

  it('begin where the one before ends, and are as long as their share less the gap', () => {
    const strongly = ofColour(shapes(svg), '1').filter(({ filled }) => filled);
    const agree = ofColour(shapes(svg), '1').filter(({ filled, thickness }) => !filled && thickness === 24);
    rows.forEach(([first = 0, second = 0], index) => {
      const [one, two] = [strongly[index], agree[index]];
      if (!one || !two) throw new Error('A segment is missing.');
      expect(Math.abs(bounds(one).left - at(0))).toBeLessThan(1);
      expect(Math.abs(bounds(one).right - (at(first) - 2))).toBeLessThan(1);
      expect(Math.abs(bounds(two).left - at(first))).toBeLessThan(1);
      expect(Math.abs(bounds(two).right - (at(first + second) - 2))).toBeLessThan(1);
    });
  });

  it('have six patterns that differ without colour', () => {
    const dashes = new Set(
      shapes(svg)
        .map(({ dash }) => dash)
        .filter(Boolean),
    );
    // Wide stripes, thin stripes, and dots as large as a fifth of the bar and of its sample in the legend.
    expect(dashes).toEqual(new Set(['5 2', '2 5', '4.8 4.8', '3.2 3.2']));
    // “Strongly agree” is solid, “strongly disagree” is three rails, “no answer” is an outline; samples are one more of each.
    const many = (token: string) => ofColour(shapes(svg), token).filter(({ filled }) => filled).length;
    expect([many('1'), many('3'), many('2')]).toEqual([rows.length + 1, 3 * (rows.length + 1), 2 * (rows.length + 1)]);
  });

  it('have their values under their middles', () => {
    const [first] = textBoxes(svg).filter(({ bold }) => bold);
    expect(first?.text).toBe('44%');
    expect(((first?.left ?? 0) + (first?.right ?? 0)) / 2).toBeCloseTo(at(22) - 1, 0);
  });

  it.each(WIDTHS)('have no value without those before it, so that none is taken for its neighbour’s (%s)', (width) => {
    const printed = Map.groupBy(
      textBoxes(web(example('full-scale'), width)).filter(({ bold }) => bold),
      ({ top }) => top,
    );
    const lines = [...printed.values()].map((words) => words.toSorted((a, b) => a.left - b.left).map(({ text }) => text));
    expect(lines).toHaveLength(rows.length);
    lines.forEach((line, index) => {
      expect(line.length).toBeGreaterThan(2);
      expect(line).toEqual(rows[index]?.slice(0, line.length).map((value) => `${value}%`));
    });
    if (width === 'narrow') expect(lines[2], '5% has no room, so 2.5% and 3% are not printed either').toEqual(['48.5%', '30%', '11%']);
  });

  it('are seen however small they are', () => {
    const view = { ...example('full-scale'), finding: 'Most agree', rows: [{ label: 'Fraud', values: [99.9, 0.1, 0, 0, 0, 0] }] };
    const tiny = ofColour(shapes(web(view, 'narrow')), '1').filter(({ filled, thickness }) => !filled && thickness === 20);
    expect(tiny.map(widthOf)).toEqual([expect.closeTo(1.5, 1)]);
  });

  it('of a row that is not whole end early, with the reason in words', () => {
    const partly = web(example('partly-known'), 'wide');
    expect(labels(partly)).toContain('Neither and Strongly disagree: [c]');
    expect(labels(partly)).toContain('Other answers: not in the text');
    expect(labels(partly)).toContain('Not in the text');
    const scale = scaleOf(partly, '0%', '100%', 0, 100);
    const ends = shapes(partly)
      .filter(({ colour, points }) => !/grid|text/.test(colour) && (points[0]?.y ?? 0) > 130 && (points[0]?.y ?? 0) < 165)
      .map((shape) => bounds(shape).right);
    expect(Math.abs(Math.max(...ends) - (scale(20 + 36 + 20) - 2))).toBeLessThan(1);
  });
});

describe('a ranking', () => {
  it('has a badge for every row, an open one where there is no rank, and nothing with a length', () => {
    for (const width of WIDTHS) {
      const view = example('ranked-themes');
      const svg = web(view, width);
      const circles = shapes(svg);
      expect(circles.every(({ radius }) => radius !== undefined)).toBe(true);
      expect(new Set(circles.map(({ radius }) => radius)).size).toBe(1);
      expect(circles.filter(({ dash }) => dash === '')).toHaveLength(4);
      expect(circles.filter(({ dash }) => dash !== '')).toHaveLength(2);
      expect(labels(svg).filter((label) => /^\d$/.test(label))).toEqual(['1', '2', '2', '4']);
    }
  });
});

describe.each(WIDTHS)('a line, %s', (width) => {
  const view = example('ten-years');
  const svg = web(view, width);
  const circles = ofColour(shapes(svg), '1').filter(({ radius }) => radius !== undefined);
  const values = known(view, 0);

  it('has a point for each known value, as high as the value says', () => {
    // The last is the sample in the legend.
    expect(circles).toHaveLength(values.length + 1);
    const [first, second] = circles.map((circle) => centreOf(circle).y);
    const perUnit = ((first ?? 0) - (second ?? 0)) / ((values[1] ?? 0) - (values[0] ?? 0));
    expect(perUnit).toBeGreaterThan(0);
    circles.slice(0, -1).forEach((circle, index) => {
      const wanted = (first ?? 0) - perUnit * ((values[index] ?? 0) - (values[0] ?? 0));
      expect(Math.abs(centreOf(circle).y - wanted)).toBeLessThan(1);
    });
  });

  it('has a gap and a cross where there is no figure', () => {
    const line = ofColour(shapes(svg), '1').filter(({ filled }) => !filled);
    // Two pieces, and the sample in the legend.
    expect(line.map(({ points }) => points.length)).toEqual([5, 4, 2]);
    const strokes = ofColour(shapes(svg), 'text').filter(({ thickness }) => thickness === 2);
    // Two strokes a cross: two periods, one sample.
    expect(strokes).toHaveLength(6);
    expect(labels(svg)).toContain('No figure');
  });

  it('tells the roles apart without colour', () => {
    const marks = shapes(svg);
    expect(
      ofColour(marks, '3').every(({ filled, points }) => filled && points.length === 4),
      'targets are diamonds',
    ).toBe(true);
    expect(
      ofColour(marks, '2').every(({ dash }) => dash === '2 4'),
      'the baseline is dotted',
    ).toBe(true);
    const other = shapes(web(example('line-and-comparison'), width));
    expect(
      ofColour(other, '3').some(({ dash }) => dash === '6 4'),
      'targets are dashed',
    ).toBe(true);
    expect(
      ofColour(other, '2').some(({ filled, points }) => filled && points.length === 4),
      'points of a comparison are square',
    ).toBe(true);
  });

  it('writes values near their own points, the last always', () => {
    const words = textBoxes(svg).filter(({ bold }) => bold);
    const cells = chartTable(view).rows.map(({ cells: [cell] }) => cell);
    expect(words.map(({ text }) => text)).toContain('905');
    for (const word of words) {
      expect(cells).toContain(word.text);
      const own = circles[values.findIndex((value) => value.toLocaleString('en-GB') === word.text)];
      if (!own) throw new Error(`No point for ${word.text}`);
      const { x, y } = centreOf(own);
      expect(Math.abs(x - (word.left + word.right) / 2)).toBeLessThan(40);
      expect(Math.abs(y - middle(word))).toBeLessThan(30);
    }
  });

  it('has its points in the places that belong to their periods', () => {
    const places = (/ data-places="([^"]*)"/.exec(svg)?.[1] ?? '').split(',').map((place) => place.split(' ').map(Number));
    const rows = view.rows.flatMap(({ values: [value] }, index) => (value === null ? [] : [index]));
    rows.forEach((row, index) => {
      const [x = 0, , w = 0] = places[row] ?? [];
      const point = centreOf(circles[index] as Shape);
      expect(Math.abs(point.x - (x + w / 2))).toBeLessThanOrEqual(1);
    });
  });
});

describe('small multiples', () => {
  const view = example('seven-districts');

  it('have a panel for each area, the comparison first and in all others too', () => {
    for (const width of WIDTHS) {
      const svg = web(view, width);
      const titles = textBoxes(svg).filter(({ bold, text }) => bold && !/^[\d.]+$/.test(text));
      expect(titles.map(({ text }) => text).join(' ')).toMatch(/^Fenshire \(county\) Fen Edge Marsh St Mary /);
      const lines = ofColour(shapes(svg), '2').filter(({ filled }) => !filled);
      expect(lines).toHaveLength(view.series.length + 1);
    }
  });

  it('draw all areas on one scale', () => {
    const svg = web(view, 'wide');
    const points = ofColour(shapes(svg), '1').filter(({ radius }) => radius !== undefined);
    const values = view.series.slice(0, 7).map((_, index) => known(view, index));
    expect(points).toHaveLength(values.flat().length);
    let first = 0;
    const slopes = values.map((each) => {
      const [one, last] = [points[first], points[first + each.length - 1]];
      first += each.length;
      return (centreOf(last as Shape).y - centreOf(one as Shape).y) / ((each[0] ?? 0) - (each.at(-1) ?? 0));
    });
    // Where a district moved by less than one the px are too few to tell.
    slopes.forEach((slope, index) => {
      const moved = Math.abs((values[index]?.[0] ?? 0) - (values[index]?.at(-1) ?? 0));
      if (moved > 1) expect(slope).toBeCloseTo(96 / 30, 0);
    });
  });

  it('mark the periods without a figure of the area, not of the comparison', () => {
    const crosses = ofColour(shapes(web(view, 'wide')), 'text').filter(({ thickness }) => thickness === 2);
    const gaps = view.rows.flatMap(({ values }) => values).filter((value) => value === null).length;
    expect(crosses).toHaveLength(2 * (gaps + 1));
  });
});
