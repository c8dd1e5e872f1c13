/**
 * Pixels as a PNG of at most 256 colours: pictures of words and bars have few, and weigh a third so. The bytes are the same on every
 * machine: `fflate` packs them, for the zlib of Node has other ways on other processors.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST = 256;
const OPAQUE = 255;

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, -4)));
  return bytes;
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

/** A pixel as it lies in memory, as red, green, blue. */
const rgb = (pixel: number): number => ((pixel & 0xff) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 0xff);

/** Pixels with their rows; most rows are as the one above. */
interface Rows {
  pixels: Int32Array;
  width: number;
  /** Where a row begins, and how many are as it is, itself counted. */
  runs: { from: number; many: number }[];
}

function rowsOf(given: Uint8Array, width: number, height: number): Rows {
  const { buffer, byteOffset, byteLength } = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const runs: Rows['runs'] = [];
  const size = width * 4;
  for (let row = 0; row < height; row += 1) {
    const at = row * size;
    const run = runs.at(-1);
    if (run && bytes.compare(bytes, at - size, at, at, at + size) === 0) run.many += 1;
    else runs.push({ from: row * width, many: 1 });
  }
  return { pixels: new Int32Array(buffer, byteOffset, width * height), width, runs };
}

/**
 * The most frequent colours, and the place among them of every pixel’s: that of the nearest, for those at the edges of letters. Undefined
 * for pixels that one can see through.
 */
function paletteOf({ pixels, width, runs }: Rows): { palette: number[]; places: Map<number, number> } | undefined {
  const counts = new Map<number, number>();
  for (const { from, many } of runs) {
    // Most pixels are of the colour of the one before.
    for (let at = from, to = from; at < from + width; at = to) {
      const pixel = pixels[at] ?? 0;
      if (pixel >>> 24 !== OPAQUE) return undefined;
      while (to < from + width && pixels[to] === pixel) to += 1;
      counts.set(pixel, (counts.get(pixel) ?? 0) + (to - at) * many);
    }
  }
  const byUse = [...counts].sort(([a, many], [b, often]) => often - many || rgb(a) - rgb(b)).map(([pixel]) => pixel);
  const palette = byUse.slice(0, MOST).map(rgb);
  const nearest = (colour: number) =>
    palette.reduce((best, each, place) => (distance(each, colour) < distance(palette[best] ?? 0, colour) ? place : best), 0);
  return { palette, places: new Map(byUse.map((pixel, place) => [pixel, place < MOST ? place : nearest(rgb(pixel))])) };
}

/** The rows of a picture as places in its palette. Each begins with the number of its filter: none. */
function placed({ pixels, width, runs }: Rows, places: ReadonlyMap<number, number>, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let start = 0;
  for (const { from, many } of runs) {
    let pixel = pixels[from] ?? 0;
    let place = places.get(pixel) ?? 0;
    for (let at = 0; at < width; at += 1) {
      if (pixels[from + at] !== pixel) {
        pixel = pixels[from + at] ?? 0;
        place = places.get(pixel) ?? 0;
      }
      rows[start + at + 1] = place;
    }
    for (let copy = 1; copy < many; copy += 1) rows.copyWithin(start + copy * (width + 1), start, start + width + 1);
    start += many * (width + 1);
  }
  return rows;
}

/** Undefined for pixels that one can see through. Four bytes a pixel: red, green, blue, and how much it covers. */
export function palettePng(bytes: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> | undefined {
  const painted = rowsOf(bytes, width, height);
  const known = paletteOf(painted);
  if (!known) return undefined;
  const { palette, places } = known;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', zlibSync(placed(painted, places, height), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
