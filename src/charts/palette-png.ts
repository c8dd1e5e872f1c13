/**
 * Pixels as a PNG of at most 256 colours: pictures of words and bars have few, and weigh a third so. Packed by `fflate`, whose
 * bytes are the same on every machine.
 */
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST = 256;
const OPAQUE = 255;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, -4)) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  view.setUint32(data.length + 8, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

/** The most frequent colours, and the place among them of every colour: that of the nearest, for those at the edges of letters. */
function paletteOf(colours: Uint32Array): { palette: number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  // Run by run: most pixels are of the colour of the one before.
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (to < colours.length && colours[to] === colour) to += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  const byUse = [...counts].sort(([a, many], [b, often]) => often - many || a - b).map(([colour]) => colour);
  const palette = byUse.slice(0, MOST);
  const nearest = (colour: number) =>
    palette.reduce((best, each, place) => (distance(each, colour) < distance(palette[best] ?? 0, colour) ? place : best), 0);
  return { palette, places: new Map(byUse.map((colour, place) => [colour, place < MOST ? place : nearest(colour)])) };
}

/** Undefined for pixels that one can see through. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> | undefined {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    if (pixels[at * 4 + 3] !== OPAQUE) return undefined;
    colours[at] = ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0);
  }
  const { palette, places } = paletteOf(colours);
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let colour = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at += 1) {
    if (colours[at] !== colour) {
      colour = colours[at] ?? 0;
      place = places.get(colour) ?? 0;
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
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
