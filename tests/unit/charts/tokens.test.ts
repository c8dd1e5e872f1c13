/** The colours of charts as the stylesheet has them: contrast in light and dark, and one palette in forced colours. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LITERAL } from '../../../src/charts/chart-colours.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { coloursOf } from '../../../src/subjects/page/site.ts';

const css = readFileSync('src/styles/_tokens.scss', 'utf8');
const block = (opening: string): Record<string, string> => {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`_tokens.scss has no "${opening}".`);
  const body = css.slice(css.indexOf(':root {', start), css.indexOf('}', css.indexOf(':root {', start)));
  return Object.fromEntries([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
};
const light = block(':root {');
const dark = block('@media screen and (prefers-color-scheme: dark)');
const forced = block('@media (forced-colors: active)');

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  { name: 'light', tokens: light },
  { name: 'dark', tokens: dark },
])('in $name', ({ tokens }) => {
  it('every mark is 3:1 and every word 4.5:1 against the page', () => {
    const page = tokens.page ?? '';
    expect(contrast('#000', '#ffffff')).toBe(21);
    for (const mark of ['chart-1', 'chart-2', 'chart-3']) expect(contrast(tokens[mark] ?? '', page), mark).toBeGreaterThanOrEqual(3);
    for (const word of ['chart-text', 'chart-muted']) expect(contrast(tokens[word] ?? '', page), word).toBeGreaterThanOrEqual(4.5);
  });
});

it('print from a dark screen is light: only screens are dark, and the fallbacks are the light colours', () => {
  expect(Object.keys(dark).filter((name) => name.startsWith('chart-'))).toEqual(
    Object.keys(light).filter((name) => name.startsWith('chart-')),
  );
  expect(css.match(/prefers-color-scheme: dark/g)).toHaveLength(1);
  const literal = [LITERAL.value, LITERAL.comparison, LITERAL.contrast, LITERAL.text, LITERAL.muted, LITERAL.grid];
  const tokens = ['chart-1', 'chart-2', 'chart-3', 'chart-text', 'chart-muted', 'chart-grid'].map((name) => light[name]);
  expect(literal.map((colour) => colour.toLowerCase())).toEqual(tokens);
});

it('a partnership that has chosen no colours has on cards and paper those that its pages have', () => {
  const { brand, accent } = light;
  expect(coloursOf(buildGraph(readContent('tests/fixtures/minimal/content').entries))).toEqual({ brand, accent });
});

it('forced colours have marks and words in the reader’s own', () => {
  for (const name of ['chart-1', 'chart-2', 'chart-3', 'chart-text', 'chart-muted']) expect(forced[name]).toBe('CanvasText');
  expect(forced['chart-grid']).toBe('GrayText');
});
