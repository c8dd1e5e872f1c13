import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/seeded.ts';
import { lengthsOf } from '../../../src/charts/deflate-block.ts';
import { zlibRows } from '../../../src/charts/zlib-rows.ts';

const bytes = (length: number, value: (at: number) => number) => Uint8Array.from({ length }, (_, at) => value(at));
const { whole } = seeded(18);
const steep = bytes(200_000, (at) => 31 - Math.clz32((Math.imul(at + 1, 0x9e3779b1) >>> 0) | 1));

describe('rows of pixels that are packed', () => {
  it.each<[what: string, bytes: Uint8Array, row: number]>([
    ['nothing', new Uint8Array(), 1],
    ['one', Uint8Array.of(7), 1],
    ['two', Uint8Array.of(7, 7), 2],
    ['a flat picture', bytes(300_000, () => 3), 1201],
    ['rows that are all the same', bytes(100 * 257, (at) => (at % 257) & 0xff), 257],
    ['noise of all bytes', bytes(70_000, () => whole(256)), 1001],
    ['noise of two', bytes(70_000, () => whole(2)), 1001],
    ['rare and frequent ones', steep, 500],
    ['what comes again far away', bytes(120_000, (at) => (at % 30_011) * 7), 1201],
    ['what comes again too far away', bytes(120_000, (at) => ((at % 40_009) * 2654435761) >>> 24), 1201],
    ['rows longer than the window', bytes(4 * 40_000, (at) => (at % 40_000 < 9 ? at & 3 : 0)), 40_000],
  ])('are what they were: %s', (_, given, row) => {
    expect(Buffer.compare(inflateSync(zlibRows(given, row)), given)).toBe(0);
  });

  it('are small where they repeat themselves', () => {
    expect(
      zlibRows(
        bytes(300_000, () => 3),
        1201,
      ).length,
    ).toBeLessThan(400);
  });
});

describe('the lengths of codes', () => {
  it.each([7, 15])('are at most %d bits, and no bit more than there is room for', (limit) => {
    const counts = Uint32Array.from({ length: 19 }, (_, symbol) => 2 ** symbol);
    const lengths = lengthsOf(counts, limit);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });

  it('are nothing for what is not there', () => {
    expect([...lengthsOf(Uint32Array.of(0, 3, 0, 5), 15)]).toEqual([0, 1, 0, 1]);
    expect([...lengthsOf(Uint32Array.of(0, 3), 15)]).toEqual([0, 1]);
  });
});
