/** The picture of a family of priorities: legible on a phone, its words inside, the same bytes each time. */
import { describe, expect, it } from 'vitest';
import { lineageSvg } from '../../../src/charts/lineage-svg.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import type { LineageDiagram } from '../../../src/views/lineage.ts';

const FAMILY: LineageDiagram = {
  plans: [
    { title: '2005 to 2008, West Norfolk', priorities: ['Domestic violence', 'Violent crime'] },
    {
      title: '2012 to 2015, Norfolk',
      priorities: ['Protect vulnerable people, particularly people vulnerable to domestic abuse', 'Night-time economy'],
    },
    { title: '2021 to 2024, Norfolk', priorities: ['Domestic and sexual abuse'] },
  ],
  links: [
    { from: 0, to: 2, read: true },
    { from: 1, to: 3, read: false },
    { from: 2, to: 4, read: true },
    { from: 1, to: 4, read: true },
  ],
};

interface Line {
  text: string;
  x: number;
  y: number;
}

/** The lines of all labels, with where they begin. */
function linesIn(svg: string): Line[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g)].flatMap(([, x, y, content = '']) => {
    let down = Number(y);
    return content.split(/<tspan [^>]*dy="/).map((part): Line => {
      const [, dy, rest] = /^([\d.]+)">(.*)$/.exec(part) ?? [];
      down += Number(dy ?? 0);
      return { text: (rest ?? part).replace(/<\/tspan>/g, '').trim(), x: Number(x), y: down };
    });
  });
}

describe.each([
  ['wide', 640],
  ['narrow', 288],
] as const)('the %s picture', (width, size) => {
  const svg = lineageSvg(FAMILY, { width, colours: 'variables' });
  const lines = linesIn(svg);

  it('has the name of every plan and priority', () => {
    const words = lines.map(({ text }) => text).join(' ');
    for (const { title, priorities } of FAMILY.plans) for (const name of [title, ...priorities]) expect(words).toContain(name);
  });

  it('keeps its words inside, in letters of 16 px, and none over another', () => {
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    for (const { text, x, y } of lines) {
      const weight = FAMILY.plans.some(({ title }) => title.includes(text)) ? 700 : 400;
      expect(x + textWidth(text, 16, weight), text).toBeLessThanOrEqual(size);
      expect(y, text).toBeLessThanOrEqual(height);
    }
    const down = lines.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of down.entries()) if (index > 0) expect(y - (down[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
    expect(svg).toContain('font-size="16"');
  });

  it('tells what we read from what a document says by more than colour', () => {
    expect(svg.match(/stroke-dasharray/g)).not.toBeNull();
    expect(svg.match(/<path fill="none" stroke="[^"]*" stroke-width="2" d=/g)).toHaveLength(1);
  });

  it('is hidden from screen readers, has no ids, and is the same each time', () => {
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/ id="/);
    expect(lineageSvg(structuredClone(FAMILY), { width, colours: 'variables' })).toBe(svg);
  });
});

it('follows the colours of the page, or has fixed ones where it stands alone', () => {
  expect(lineageSvg(FAMILY, { width: 'wide', colours: 'variables' })).toContain('var(--chart-1');
  expect(lineageSvg(FAMILY, { width: 'wide', colours: 'literal' })).not.toContain('var(');
});
