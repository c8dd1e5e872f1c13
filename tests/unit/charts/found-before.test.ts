/** What was drawn or measured in a build before is taken as it was, and nothing that nobody asked for again is kept. */
import { expect, it, vi } from 'vitest';
import { drawing } from '../../../src/charts/drawing.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { FoundBefore } from '../../../src/charts/found-before.ts';
import { drawMap } from '../../../src/charts/map-drawing.ts';
import { wordsIn } from '../../../src/words/words.ts';

it('finds out once what was not found out before', () => {
  const lengths = new FoundBefore<number>();
  lengths.begin(
    new Map([
      ['before', 6],
      ['gone', 4],
    ]),
  );
  const find = vi.fn(() => 3);
  expect(['before', 'new', 'new'].map((text) => lengths.of(text, find))).toEqual([6, 3, 3]);
  expect(find).toHaveBeenCalledOnce();
  expect([...lengths.asked]).toEqual([
    ['before', 6],
    ['new', 3],
  ]);
});

const kept = (drawn: unknown) => JSON.parse(JSON.stringify(drawn));

it.each(chartExamples.map(({ title, chart }) => [title, chart] as const))('keeps all of the drawing of “%s”', (_, chart) => {
  for (const size of ['wide', 'narrow'] as const) {
    const drawn = drawing(chart, size, wordsIn('en-GB'));
    expect(kept(drawn)).toEqual(drawn);
  }
});

it('keeps all of a map', () => {
  const square = (x: number) =>
    [
      [x, 0],
      [x + 40, 0],
      [x + 40, 40],
      [x, 40],
    ] as const;
  const map = drawMap([
    { label: 'Old Town', ring: square(0), figure: '12' },
    { label: 'Quay', ring: square(40) },
  ]);
  expect(kept(map)).toEqual(map);
});
