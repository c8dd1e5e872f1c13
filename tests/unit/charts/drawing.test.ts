import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChartKind, ChartView } from '../../../src/charts/chart-view.ts';
import { drawing } from '../../../src/charts/drawing.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { example } from './examples.ts';
import { chartTable, alone as fileOf, web, words } from './in-english.ts';
import { inkUnderWords, outside, overlaps, sizeOf } from './legibility.ts';
import { labels, textBoxes } from './text-boxes.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const cases = chartExamples.flatMap(({ chart }) => WIDTHS.map((width) => ({ view: chart, width, name: `${chart.id}, ${width}` })));
const squeezed = (text: string): string => text.replaceAll(' ', '');

/** Each place as [left, top, width, height]. */
const placesOf = (svg: string): number[][] =>
  (/ data-places="([^"]*)"/.exec(svg)?.[1] ?? '').split(',').map((place) => place.split(' ').map(Number));

/** The words that a picture must have: in a line chart not every value and period has room, and of segments only those at the start. */
function wordsOf(view: ChartView, width: 'wide' | 'narrow'): string[] {
  const { rows } = chartTable(view);
  const series = view.series.length > 1 ? view.series.map(({ label }) => label) : [];
  const last = view.rows.at(-1);
  switch (view.kind) {
    case 'line':
      return [
        ...series,
        width === 'wide' ? (last?.shortLabel ?? '') : '',
        ...(view.rows.some(({ values }) => values[0] === null) ? ['No figure'] : []),
      ];
    case 'small-multiples':
      return [...series, last?.shortLabel ?? last?.label ?? ''];
    case 'agreement':
      return [...series, ...rows.map(({ header }) => header)];
    default:
      return [...series, ...rows.flatMap(({ header, cells }) => [header, ...cells])];
  }
}

describe.each(cases)('chart $name', ({ view, width }) => {
  const svg = web(view, width);
  const { width: right, height: bottom } = sizeOf(svg);

  it('is the same, byte for byte, when it is drawn again', () => {
    expect(web(view, width)).toBe(svg);
  });

  it('says the words of its table', () => {
    // A word that is too long for a line is broken in two, so blanks do not count.
    const said = labels(svg).map(squeezed);
    for (const text of wordsOf(view, width).filter(Boolean)) {
      const short = view.rows.find(({ shortLabel }) => shortLabel === text)?.label ?? text;
      expect(said.includes(squeezed(text)) || said.includes(squeezed(short)), text).toBe(true);
    }
  });

  it('keeps every word and mark inside the picture', () => {
    expect(right).toBe(width === 'wide' ? 640 : 288);
    expect(outside(svg)).toEqual([]);
  });

  it('lets no words overlap others, and no mark run under words', () => {
    expect([...overlaps(svg), ...inkUnderWords(svg)]).toEqual([]);
  });

  it('is legible on a phone', () => {
    for (const box of textBoxes(svg)) expect(box.size).toBeGreaterThanOrEqual(14);
  });

  it('carries no ids, no styles and no long numbers, and is hidden from screen readers', () => {
    expect(svg).not.toMatch(/ id=|style|NaN|undefined|Infinity|transform/);
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\d\.\d{2}/);
    expect(svg).toMatch(/^<svg class="chart-svg chart-svg--(wide|narrow)" .* aria-hidden="true" focusable="false">/);
  });

  it('takes its colours from the page, with a fallback', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]).filter((colour) => colour !== 'none');
    expect(colours.length).toBeGreaterThan(1);
    for (const colour of colours) expect(colour).toMatch(/^var\(--chart-(1|2|3|text|muted|grid),#[0-9a-fA-F]{6}\)$/);
  });

  it('has fixed colours and a text alternative in a file of its own, and no places there', () => {
    const alone = fileOf(view, width);
    expect(alone).not.toMatch(/var\(|aria-hidden|data-places/);
    expect(alone).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(alone).toMatch(/font-family="Atkinson Hyperlegible Next" role="img" aria-label="[^"]{20}/);
  });

  it('says where each row of its table is', () => {
    const places = placesOf(svg);
    const { rows } = chartTable(view);
    expect(places).toHaveLength(rows.length);
    for (const [x = -1, y = -1, w = 0, h = 0] of places) {
      expect(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= right && y + h <= bottom, `${x} ${y} ${w} ${h}`).toBe(true);
    }
    places.forEach(([x = 0, y = 0, w = 0, h = 0], index) => {
      for (const [x2 = 0, y2 = 0, w2 = 0, h2 = 0] of places.slice(index + 1)) {
        expect(x + w <= x2 || x2 + w2 <= x || y + h <= y2 || y2 + h2 <= y, 'two places overlap').toBe(true);
      }
    });
    if (view.kind === 'line') return;
    rows.forEach(({ header }, index) => {
      const [x = 0, y = 0, w = 0, h = 0] = places[index] ?? [];
      const inside = textBoxes(svg).filter(
        (box) => box.left >= x - 1 && box.right <= x + w + 1 && box.top >= y - 1 && box.bottom <= y + h + 1,
      );
      expect(inside.map(({ text }) => squeezed(text)).join('')).toContain(squeezed(header));
    });
  });
});

describe('drawing', () => {
  it('is made once for a view, a width and a language', () => {
    const view = { ...example('bars') };
    expect(drawing(view, 'wide', words)).toBe(drawing(view, 'wide', words));
    expect(drawing(view, 'wide', words)).not.toBe(drawing(view, 'narrow', words));
    expect(drawing(view, 'wide', wordsIn('en-XA'))).not.toBe(drawing(view, 'wide', words));
  });

  it('draws the same bytes in any order', () => {
    const all = (list: typeof cases) => new Map(list.map(({ view, width, name }) => [name, web(view, width)]));
    const [forwards, backwards] = [all(cases), all([...cases].reverse())];
    for (const [name, svg] of forwards) expect(backwards.get(name), name).toBe(svg);
  });

  it('is light: bytes on the wire, both widths together', () => {
    const most: Record<ChartKind, number> = {
      bar: 1550,
      'grouped-bar': 1500,
      change: 1500,
      ranking: 1500,
      line: 2000,
      'small-multiples': 4000,
      agreement: 8000,
    };
    for (const { chart } of chartExamples) {
      const both = WIDTHS.map((width) => web(chart, width)).join('');
      expect(gzipSync(both).length, chart.id).toBeLessThanOrEqual(most[chart.kind]);
    }
  });

  it('escapes words that look like markup', () => {
    const svg = fileOf(example('right-to-left'), 'wide');
    expect(svg).toContain('&quot;quoted&quot; &lt;b&gt;');
    expect(svg).not.toContain('<b>');
  });

  it('lets each line of Arabic and Hebrew run from the right, whatever program paints it', () => {
    const svg = fileOf(example('right-to-left'), 'wide');
    expect(svg).toContain('>\u2067עברית: בטיחות קהילתית\u2069<');
    expect(svg).toMatch(/>\u2067[^<]*\(2025\)\u2069</);
    expect(svg.match(/\u2067/g)).toHaveLength(svg.match(/\u2069/g)?.length ?? 0);
    expect(svg).toContain('>Llanfair');
  });

  it('refuses a view that cannot be drawn, with every reason', () => {
    const broken: ChartView = {
      ...example('bars'),
      finding: 'None',
      rows: [
        { label: 'Fraud', values: [120] },
        { label: 'Hate crime', values: [null] },
      ],
    };
    expect(() => web(broken, 'wide')).toThrow(
      /“Fraud” is 120, more than the end of the axis, 100\. .*\[charts\/beyond-axis\]\n.*“Hate crime” has no value and no reason why\. .*\[charts\/no-reason\]$/,
    );
  });
});
