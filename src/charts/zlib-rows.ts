/**
 * Packs pictures of words and bars as zlib does (RFC 1950, 1951), in a third of the time that a packer for everything takes and with the same bytes
 * on every machine. It looks where such pictures repeat themselves: a pixel is as the one before it or the one above it, and letters come
 * again.
 */
import { Bits, Block, LONGEST } from './deflate-block.ts';

const WINDOW = 32768;
const MASK = WINDOW - 1;
/** How many earlier places with the same beginning are looked at. */
const PLACES = 4;
/** From this length on a repetition is taken as it is: there may be a longer one a pixel later, but it is not worth the look. */
const LONG = 16;
/** Within longer repetitions no places are remembered: they are flat. */
const FLAT = 32;
/** From this length on nothing longer is looked for among letters. */
const ENOUGH = 64;
const HASH_BITS = 15;

/** What was seen before in `bytes`, whose rows are `row` long. */
function repetitions(bytes: Uint8Array, row: number) {
  const last = new Int32Array(1 << HASH_BITS).fill(-1);
  const earlier = new Int32Array(WINDOW);
  const hash = (at: number) => {
    const four = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
  };
  const lengthAt = (at: number, distance: number) => {
    const most = Math.min(LONGEST, bytes.length - at);
    let length = 0;
    while (length < most && bytes[at + length] === bytes[at + length - distance]) length += 1;
    return length;
  };
  const found = {
    length: 0,
    distance: 0,
    remember(at: number): void {
      if (at + 3 >= bytes.length) return;
      const key = hash(at);
      earlier[at & MASK] = last[key] ?? -1;
      last[key] = at;
    },
    /** The longest that is found at a place, of at least three bytes, or 0. */
    look(at: number): void {
      found.length = 0;
      const take = (distance: number, more: number) => {
        const length = lengthAt(at, distance);
        if (length < more) return;
        found.length = length;
        found.distance = distance;
      };
      // As the one before costs no more bits to say where it is.
      if (at > 0) take(1, 3);
      if (at >= row && row <= WINDOW && found.length < LONGEST) take(row, Math.max(found.length + 1, 3));
      if (found.length >= ENOUGH || at + 3 >= bytes.length) return;
      let place = last[hash(at)] ?? -1;
      for (let tries = PLACES; tries > 0 && place >= 0 && at - place <= WINDOW; tries -= 1) {
        if (bytes[place + found.length] === bytes[at + found.length]) take(at - place, Math.max(found.length + 1, 4));
        const before = earlier[place & MASK] ?? -1;
        if (before >= place) break;
        place = before;
      }
    },
  };
  return found;
}

/** Adler-32: the sum at the end by which a reader knows that all is whole. */
function sumOf(bytes: Uint8Array): number {
  let [one, two] = [1, 0];
  for (let from = 0; from < bytes.length; from += 5552) {
    const to = Math.min(from + 5552, bytes.length);
    for (let at = from; at < to; at += 1) {
      one += bytes[at] ?? 0;
      two += one;
    }
    one %= 65521;
    two %= 65521;
  }
  return two * 65536 + one;
}

/** Bytes that stand in rows, `row` long, as a zlib stream. */
export function zlibRows(bytes: Uint8Array, row: number): Uint8Array {
  const bits = new Bits();
  // A window of 32 kB, and no preset dictionary.
  bits.put(0x78, 8);
  bits.put(0x9c, 8);
  const block = new Block();
  const seen = repetitions(bytes, row);
  let at = 0;
  seen.look(at);
  while (at < bytes.length) {
    if (block.isFull) block.write(bits, false);
    const { length, distance } = seen;
    const remembered = length < FLAT ? Math.max(length, 1) : 1;
    seen.remember(at);
    if (length < LONG && at + 1 < bytes.length) {
      // A longer one a pixel later is better than this one.
      seen.look(at + 1);
      if (length < 3 || seen.length > length) {
        block.byte(bytes[at] ?? 0);
        at += 1;
        continue;
      }
    }
    if (length < 3) {
      block.byte(bytes[at] ?? 0);
      at += 1;
      continue;
    }
    block.repeat(length, distance);
    for (let next = 1; next < remembered; next += 1) seen.remember(at + next);
    at += length;
    seen.look(at);
  }
  block.write(bits, true);
  const packed = bits.whole();
  const stream = new Uint8Array(packed.length + 4);
  stream.set(packed);
  new DataView(stream.buffer).setUint32(packed.length, sumOf(bytes));
  return stream;
}
