/** The picture of a family of priorities: legible on a phone, its words inside, the same bytes each time. */
import { describe, expect, it } from 'vitest';
import type { LineageDiagram } from '../../../src/charts/lineage-svg.ts';
import { lineageSvg } from '../../../src/charts/lineage-svg.ts';
import { type Shape, shapes } from './shapes.ts';
import { spacedWidth } from './text-boxes.ts';

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

/** The straight pieces of all lines, each from where it is nearer to nought. */
function piecesIn(svg: string): { level: boolean; at: number; from: number; to: number; broken: boolean }[] {
  const piecesOf = ({ points, dash }: Shape) =>
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      const level = from.y === to.y;
      const ends = level ? [from.x, to.x] : [from.y, to.y];
      return { level, at: level ? to.y : to.x, from: Math.min(...ends), to: Math.max(...ends), broken: dash !== '' };
    });
  return shapes(svg)
    .filter(({ filled }) => !filled)
    .flatMap(piecesOf);
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
  const svg = lineageSvg(FAMILY, width);
  const lines = linesIn(svg);

  it('has the name of every plan and priority', () => {
    const words = lines.map(({ text }) => text).join(' ');
    for (const { title, priorities } of FAMILY.plans) for (const name of [title, ...priorities]) expect(words).toContain(name);
  });

  it('keeps its words inside, in letters of 16 px and whatever their spacing, and none over another', () => {
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    for (const { text, x, y } of lines) {
      const weight = FAMILY.plans.some(({ title }) => title.includes(text)) ? 700 : 400;
      expect(x + spacedWidth(text, 16, weight), text).toBeLessThanOrEqual(size);
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

  it('draws no piece of a line twice, for two broken ones would look whole', () => {
    const pieces = piecesIn(svg);
    const twice = pieces.flatMap((a, index) =>
      pieces.slice(index + 1).filter((b) => a.level === b.level && a.at === b.at && a.from < b.to && b.from < a.to),
    );
    expect(twice).toEqual([]);
  });

  it.each([
    ['broken where all that joined it are read', FAMILY.links, [true, true]],
    [
      'whole from where one that a document states has joined',
      FAMILY.links.map((each) => ({ ...each, read: each.from !== 2 })),
      [true, false],
    ],
  ])('leads the line of an heir down without a gap, %s', (_, links, broken) => {
    const pieces = piecesIn(lineageSvg({ ...FAMILY, links }, width));
    const upright = pieces.filter(({ level }) => !level);
    // The outermost, of the latest heir: two come to it.
    const lane = Math.min(...upright.map(({ at }) => at));
    const down = upright.filter(({ at }) => at === lane).sort((a, b) => a.from - b.from);
    expect(down.map((each) => each.broken)).toEqual(broken);
    expect(down[0]?.to).toBe(down[1]?.from);
  });

  it('is hidden from screen readers, has no ids, and is the same each time', () => {
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/ id="/);
    expect(lineageSvg(structuredClone(FAMILY), width)).toBe(svg);
  });
});

it('follows the colours of the page', () => {
  expect(lineageSvg(FAMILY, 'wide')).toContain('var(--chart-1');
});
