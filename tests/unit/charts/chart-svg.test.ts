import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { chartTable } from '../../../src/charts/chart-table.ts';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { labels, textBoxes } from './text-boxes.ts';
import { ethnicity, funding, priorities, views } from './views.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const cases = views.flatMap((view) => WIDTHS.map((width) => ({ view, width, name: `${view.id}, ${width}` })));
const squeezed = (text: string): string => text.replaceAll(' ', '');

/** Left, top, right and bottom of every filled rectangle. */
const rectangles = (svg: string): number[][] =>
  [...svg.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+z/g)].map((match) => match.slice(1).map(Number));

describe.each(cases)('chart $name', ({ view, width }) => {
  const svg = chartSvg(view, { width, colours: 'variables' });

  it('is the same, byte for byte, when it is drawn again', () => {
    expect(chartSvg(view, { width, colours: 'variables' })).toBe(svg);
  });

  it('says every label and value of its table', () => {
    // A word that is too long for a line is broken in two, so blanks do not count.
    const said = labels(svg).map(squeezed);
    const table = chartTable(view);
    for (const row of table.rows) for (const text of [row.header, ...row.cells]) expect(said).toContain(squeezed(text));
    if (view.series.length > 1) for (const series of view.series) expect(said).toContain(squeezed(series.label));
  });

  it('keeps every word inside the picture', () => {
    const [, right = 0, bottom = 0] = (/viewBox="0 (\d+) ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
    expect(right).toBe(width === 'wide' ? 640 : 288);
    for (const box of textBoxes(svg)) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(right);
      expect(box.bottom, box.text).toBeLessThanOrEqual(bottom);
    }
  });

  it('lets no words overlap others', () => {
    const boxes = textBoxes(svg);
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `"${a.text}" and "${b.text}"`).toBe(true);
      }
    });
  });

  it('lets no bar run under words', () => {
    for (const box of textBoxes(svg)) {
      for (const [left = 0, top = 0, right = 0, bottom = 0] of rectangles(svg)) {
        const apart = box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top;
        // Room above the capitals of a label may reach into the bar above it, where there is no ink.
        const ink = Math.min(box.bottom, bottom) - Math.max(box.top, top);
        expect(apart || ink < 2, `a bar under "${box.text}"`).toBe(true);
      }
    }
  });

  it('is legible on a phone', () => {
    for (const box of textBoxes(svg)) expect(box.size).toBeGreaterThanOrEqual(14);
  });

  it('carries no ids, no styles and no long numbers, and is hidden from screen readers', () => {
    expect(svg).not.toMatch(/ id=|style|NaN|undefined|transform/);
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\d\.\d{2}/);
    expect(svg).toMatch(/^<svg class="chart-svg chart-svg--(wide|narrow)" .* aria-hidden="true" focusable="false">/);
  });

  it('takes its colours from the page, with a fallback', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]).filter((colour) => colour !== 'none');
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) expect(colour).toMatch(/^var\(--chart-(1|2|text|muted|grid),#[0-9a-fA-F]{6}\)$/);
  });
});

describe('chartSvg', () => {
  it('shows the reason where there is no value, and draws no bar there', () => {
    const svg = chartSvg(priorities, { width: 'wide', colours: 'variables' });
    expect(labels(svg).filter((label) => label === 'Not in the text')).toHaveLength(6);
    expect(rectangles(svg)).toHaveLength(2);
  });

  it('draws bars in proportion to their values, from nought', () => {
    for (const width of WIDTHS) {
      const [first = [], second = []] = rectangles(chartSvg(priorities, { width, colours: 'variables' }));
      const length = ([left = 0, , right = 0]: number[]): number => right - left;
      expect(length(first) / length(second)).toBeCloseTo(76 / 81, 2);
      expect(first[0]).toBe(second[0]);
    }
  });

  it('puts the value level with its bar and just after its end', () => {
    const svg = chartSvg(priorities, { width: 'narrow', colours: 'variables' });
    const [, fraud = []] = rectangles(svg);
    const [, top = 0, right = 0, bottom = 0] = fraud;
    const value = textBoxes(svg).find((box) => box.text === '81%');
    expect(value?.left).toBeCloseTo(right + 6, 0);
    expect(Math.abs(((value?.top ?? 0) + (value?.bottom ?? 0)) / 2 - (top + bottom) / 2)).toBeLessThan(2);
  });

  it('draws a comparison as an outline in another colour', () => {
    const svg = chartSvg(ethnicity, { width: 'wide', colours: 'variables' });
    expect(svg).toContain('<path fill="var(--chart-1,#12436D)" d="');
    expect(svg).toContain('<path fill="var(--chart-2,#505a5f)" fill-rule="evenodd" d="');
  });

  it('has literal colours, a typeface and a text alternative for PDF', () => {
    const svg = chartSvg(priorities, { width: 'wide', colours: 'literal' });
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('aria-hidden');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain('font-family="Atkinson Hyperlegible Next" role="img" aria-label="Four in five respondents agree');
  });

  it('escapes words that look like markup', () => {
    const svg = chartSvg(funding, { width: 'wide', colours: 'literal' });
    expect(svg).toContain('&quot;quoted&quot; &lt;b&gt;');
    expect(svg).not.toContain('<b>');
  });

  it('takes at most 1.5 kB on the wire, both widths together', () => {
    for (const view of views) {
      const both = WIDTHS.map((width) => chartSvg(view, { width, colours: 'variables' })).join('');
      expect(gzipSync(both).length, view.id).toBeLessThanOrEqual(1500);
    }
  });

  it('passes the contrast that text and marks need', () => {
    const contrast = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
    };
    const svg = chartSvg(ethnicity, { width: 'wide', colours: 'literal' });
    const fills = (pattern: RegExp): string[] => [...svg.matchAll(pattern)].map((match) => match[1] ?? '');
    const words = fills(/<(?:svg|g)[^>]* fill="(#\w+)"/g);
    const marks = fills(/<path fill="(#\w+)"/g);
    expect(words).toHaveLength(2);
    expect(marks).toHaveLength(2);
    for (const colour of words) expect(contrast(colour)).toBeGreaterThanOrEqual(4.5);
    for (const colour of marks) expect(contrast(colour)).toBeGreaterThanOrEqual(3);
  });

  it('draws a chart in which nothing is reported, or everything is nought', () => {
    const none: ChartView = { ...priorities, rows: priorities.rows.slice(2) };
    const nought: ChartView = { ...funding, rows: [{ label: 'Serious violence', values: [0] }] };
    for (const box of textBoxes(chartSvg(nought, { width: 'narrow', colours: 'variables' }))) {
      expect(box.left, 'the only number of the axis stands inside').toBeGreaterThanOrEqual(0);
    }
    for (const view of [none, nought]) {
      for (const width of WIDTHS) expect(rectangles(chartSvg(view, { width, colours: 'variables' }))).toEqual([]);
    }
  });

  it('refuses a view that cannot be drawn, with every reason', () => {
    const broken: ChartView = {
      ...priorities,
      rows: [
        { label: 'Fraud', values: [120] },
        { label: 'Hate crime', values: [null] },
      ],
    };
    expect(() => chartSvg(broken, { width: 'wide', colours: 'variables' })).toThrow(
      'Chart "priority-agreement": "Fraud" is 120, more than the end of the axis, 100.\n' +
        'Chart "priority-agreement": "Hate crime" has no value and no reason why.',
    );
  });
});
