/** The diagram of a theory of change: a line for each link, nothing outside its box, one column on a phone, the same bytes each time. */
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text-width.ts';
import { type TheoryPicture, theorySvg } from '../../../src/charts/theory-svg.ts';
import { labels, spacedWidth } from './text-boxes.ts';

const step = (code: string, text: string, leadsTo: string[] = [], isGap = false) => ({
  code,
  text,
  withNext: leadsTo.length > 0 ? `${text} (to ${leadsTo.join(', ')})` : text,
  isGap,
  leadsTo,
});
const PICTURE: TheoryPicture = {
  stages: [
    { title: 'A What is put in', steps: [step('A1', 'Pens'), step('A2', 'People who can write')], together: ['All of these lead to B.'] },
    {
      title: 'B What is done',
      steps: [step('B1', 'Mark bicycles', ['C1']), step('B2', 'Light the lanes', ['C1', 'C2'])],
      together: [],
    },
    { title: 'C What that makes', steps: [step('C1', 'Marked bicycles'), step('C2', 'Lit lanes')], together: ['All of these lead to E.'] },
    { title: 'D What changes first', steps: [step('D1', 'Not known', [], true)], together: [] },
    { title: 'E What it means for people', steps: [step('E1', 'Calm & quiet nights')], together: [] },
  ],
  columnLinks: [
    { from: 0, to: 1 },
    { from: 2, to: 4 },
  ],
};

const steps = PICTURE.stages.flatMap((stage) => stage.steps);
const boxes = (svg: string) =>
  [...svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(([, ...at]) => {
    const [x = 0, y = 0, width = 0, height = 0] = at.map(Number);
    return { left: x, top: y, right: x + width, bottom: y + height };
  });
/** The lines of every label, with where they stand. */
const lines = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g)].flatMap(([, x, y, content = '']) => {
    let down = Number(y);
    return content.split(/<tspan [^>]*dy="/).map((part) => {
      const [, dy, rest] = /^([\d.]+)">(.*)$/.exec(part) ?? [];
      down += Number(dy ?? 0);
      return { text: (rest ?? part).replace(/<[^>]*>/g, '').trim(), x: Number(x), y: down };
    });
  });

describe.each(['wide', 'narrow'] as const)('the %s diagram', (size) => {
  const drawn = theorySvg(PICTURE, size);

  it('has a box for each step, dashed for a gap, with its letter, number and words in it', () => {
    expect(boxes(drawn.svg)).toHaveLength(steps.length);
    expect(/stroke-dasharray="5 3" d="([^"]*)"/.exec(drawn.svg)?.[1]?.match(/z/g)).toHaveLength(1);
    for (const { code, text } of steps) {
      expect(
        labels(drawn.svg).some((label) => label.replace(/\s+/g, ' ').startsWith(`${code} ${text}`)),
        code,
      ).toBe(true);
    }
  });

  it('keeps the words of a step in its box, before the next whatever their spacing, and all of it in the picture', () => {
    for (const { text, x, y } of lines(drawn.svg)) {
      const box = boxes(drawn.svg).find((each) => x > each.left && x < each.right && y > each.top && y < each.bottom);
      const isHead = PICTURE.stages.some(({ title, together }) => [title, ...together].some((each) => each.includes(text)));
      expect(box !== undefined || isHead, text).toBe(true);
      const weight = isHead ? 700 : 400;
      expect(x + textWidth(text, 16, weight), text).toBeLessThanOrEqual(box?.right ?? drawn.width);
      expect(x + spacedWidth(text, 16, weight), text).toBeLessThanOrEqual(size === 'narrow' ? 288 : (box?.right ?? drawn.width) + 24);
    }
    expect(Math.max(...boxes(drawn.svg).map(({ bottom }) => bottom))).toBeLessThanOrEqual(drawn.height);
    expect(Math.max(...boxes(drawn.svg).map(({ right }) => right))).toBeLessThanOrEqual(drawn.width);
  });

  it('lets no two boxes overlap', () => {
    const all = boxes(drawn.svg);
    const overlapping = all.flatMap((a, index) =>
      all.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
  });

  it('is kept from screen readers on a page, has no ids, and is the same each time', () => {
    expect(drawn.svg).toContain('aria-hidden="true"');
    expect(drawn.svg).not.toMatch(/ id="/);
    expect(theorySvg(structuredClone(PICTURE), size).svg).toBe(drawn.svg);
  });
});

it('draws a line for each link of a step, from its box to the other', () => {
  const { svg } = theorySvg(PICTURE, 'wide');
  const curves = [...svg.matchAll(/M([\d.]+) ([\d.]+)C[\d.]+ [\d.]+ [\d.]+ [\d.]+ ([\d.]+) ([\d.]+)/g)];
  expect(curves).toHaveLength(steps.flatMap(({ leadsTo }) => leadsTo).length);
  const all = boxes(svg);
  for (const [, x1, y1, x2, y2] of curves) {
    expect(all.some((box) => Math.abs(box.right - Number(x1)) < 0.2 && Math.abs((box.top + box.bottom) / 2 - Number(y1)) < 0.2)).toBe(true);
    expect(all.some((box) => Math.abs(box.left - Number(x2)) < 8 && Math.abs((box.top + box.bottom) / 2 - Number(y2)) < 0.2)).toBe(true);
  }
});

it('leads a column past those between, and through none of their boxes', () => {
  const { svg } = theorySvg(PICTURE, 'wide');
  const across = [...svg.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, ...at]) => at.map(Number));
  expect(across).toHaveLength(2);
  const crossed = across.flatMap(([from = 0, y = 0, to = 0]) =>
    boxes(svg).filter((box) => box.left < to && box.right > from && box.top < y && box.bottom > y),
  );
  expect(crossed).toEqual([]);
});

it('stands in one column on a phone, says there in words what leads to what, and leads on from no gap', () => {
  const { svg } = theorySvg(PICTURE, 'narrow');
  expect(new Set(boxes(svg).map(({ left }) => left)).size).toBe(1);
  const said = labels(svg).map((label) => label.replace(/\s+/g, ' '));
  expect(said).toContain('B2 Light the lanes (to C1, C2)');
  expect(said).toContain('All of these lead to E.');
  // From A to B and from B to C; C leads past D.
  expect([...svg.matchAll(/h12z/g)]).toHaveLength(2);
});

it('has its colours as variables on pages and as such in documents, with words in its place where a book asks for them', () => {
  const drawn = theorySvg(PICTURE, 'wide');
  expect(drawn.svg).toContain('var(--chart-1');
  expect(drawn.alone()).not.toContain('var(');
  expect(drawn.alone('Diagram of “A & B”')).toContain('role="img" aria-label="Diagram of “A &amp; B”"');
});
