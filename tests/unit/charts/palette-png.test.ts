import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../../src/charts/palette-png.ts';

/** The pixels of a PNG with a palette, as red, green, blue. */
function pixelsOf(png: Uint8Array): number[][] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
  }
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const palette = chunks.get('PLTE') ?? Buffer.of();
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.of());
  return [...rows].filter((_, at) => at % (width + 1) !== 0).map((place) => [...palette.subarray(place * 3, place * 3 + 3)]);
}

const opaque = (colours: readonly number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('a PNG of few colours', () => {
  it('has every pixel as it was', () => {
    const colours = [
      [255, 255, 255],
      [1, 2, 3],
      [1, 2, 3],
      [200, 0, 7],
      [255, 255, 255],
      [255, 255, 255],
    ];
    expect(pixelsOf(palettePng(opaque(colours), 3, 2) ?? Uint8Array.of())).toEqual(colours);
  });

  it('has the nearest of its 256 most frequent colours where there are more', () => {
    const frequent = Array.from({ length: 256 }, (_, value) => [value, 0, 0]);
    const colours = [...frequent, ...frequent, [7, 0, 1], [250, 1, 0]];
    const pixels = pixelsOf(palettePng(opaque(colours), colours.length, 1) ?? Uint8Array.of());
    expect(pixels.slice(-2)).toEqual([
      [7, 0, 0],
      [250, 0, 0],
    ]);
  });

  it('is none where one can see through it', () => {
    expect(palettePng(Uint8Array.of(0, 0, 0, 128), 1, 1)).toBeUndefined();
  });
});
