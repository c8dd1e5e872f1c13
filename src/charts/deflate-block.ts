/**
 * A block of packed bytes (RFC 1951): what it says in steps, each a byte as it is or something that is repeated, and its own codes
 * for them, which are as short as a step is frequent.
 */

/** The longest that can be repeated at once. */
export const LONGEST = 258;
/** Steps in a block: fewer make its codes fit it better, and more make fewer codes. */
const BLOCK = 6000;
const END = 256;

/** The codes of lengths and distances: where each begins, and how many bits say the rest. */
const LENGTH_BITS = Array.from({ length: 29 }, (_, code) => (code < 8 || code === 28 ? 0 : (code >> 2) - 1));
const DISTANCE_BITS = Array.from({ length: 30 }, (_, code) => (code < 4 ? 0 : (code >> 1) - 1));
const beginsOf = (bits: readonly number[], first: number) =>
  bits.map((_, code) => bits.slice(0, code).reduce((sum, each) => sum + 2 ** each, first));
const LENGTH_BEGINS = [...beginsOf(LENGTH_BITS.slice(0, -1), 3), LONGEST];
const DISTANCE_BEGINS = beginsOf(DISTANCE_BITS, 1);
const LENGTH_CODE = Uint8Array.from({ length: LONGEST + 1 }, (_, length) => LENGTH_BEGINS.findLastIndex((begin) => begin <= length));

function distanceCode(distance: number): number {
  const back = distance - 1;
  if (back < 4) return back;
  const bits = 31 - Math.clz32(back);
  return 2 * bits + ((back >> (bits - 1)) & 1);
}

export class Bits {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #held = 0;
  #count = 0;

  /** At most 16 bits, the lowest first. */
  put(value: number, bits: number): void {
    this.#held |= value << this.#count;
    this.#count += bits;
    while (this.#count >= 8) this.#byte();
  }

  #byte(): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = this.#held & 0xff;
    this.#held >>>= 8;
    this.#count -= 8;
  }

  /** All bytes; the last is filled up. */
  whole(): Uint8Array {
    if (this.#count > 0) this.put(0, 8 - this.#count);
    return this.#bytes.slice(0, this.#length);
  }
}

/** Huffman: how long the code of each symbol is, at most `limit` bits; 0 for those that are not there. */
export function lengthsOf(counts: Uint32Array, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let weights = Uint32Array.from(counts);
  const used = [...weights.keys()].filter((symbol) => weights[symbol]);
  if (used.length === 1) lengths[used[0] ?? 0] = 1;
  while (used.length > 1) {
    // Leaves from the lightest; pairs are made in the order of their weights, so that two queues do.
    const leaves = used.map((symbol) => ({ weight: weights[symbol] ?? 0, symbols: [symbol] })).sort((a, b) => a.weight - b.weight);
    const pairs: typeof leaves = [];
    const lightest = () => {
      const [leaf, pair] = [leaves[0], pairs[0]];
      return (leaf && (!pair || leaf.weight <= pair.weight) ? leaves : pairs).shift() ?? { weight: 0, symbols: [] };
    };
    lengths.fill(0);
    while (leaves.length + pairs.length > 1) {
      const [one, other] = [lightest(), lightest()];
      const symbols = [...one.symbols, ...other.symbols];
      for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
      pairs.push({ weight: one.weight + other.weight, symbols });
    }
    if (lengths.every((length) => length <= limit)) break;
    // What is rare is made to seem less so.
    weights = weights.map((weight) => (weight + 1) >> 1);
  }
  return lengths;
}

/** The codes of these lengths, with their first bit lowest, as they are written. */
function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    code <<= 1;
    for (const [symbol, each] of lengths.entries()) {
      if (each !== length) continue;
      let turned = 0;
      for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
      codes[symbol] = turned;
      code += 1;
    }
  }
  return codes;
}

/** The order in which lengths of the codes for lengths are told. */
const TOLD = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Tells the lengths of both alphabets: runs of noughts are told as such. */
function tellLengths(bits: Bits, lengths: readonly number[]): void {
  const told: { symbol: number; more: number; bits: number }[] = [];
  for (let at = 0; at < lengths.length; ) {
    let run = 0;
    while (run < 138 && lengths[at + run] === 0) run += 1;
    if (run >= 11) told.push({ symbol: 18, more: run - 11, bits: 7 });
    else if (run >= 3) told.push({ symbol: 17, more: run - 3, bits: 3 });
    else {
      run = 1;
      told.push({ symbol: lengths[at] ?? 0, more: 0, bits: 0 });
    }
    at += run;
  }
  const counts = new Uint32Array(19);
  for (const { symbol } of told) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const own = lengthsOf(counts, 7);
  const codes = codesOf(own);
  const many = TOLD.findLastIndex((symbol) => own[symbol]) + 1;
  bits.put(many - 4, 4);
  for (const symbol of TOLD.slice(0, many)) bits.put(own[symbol] ?? 0, 3);
  for (const { symbol, more, bits: width } of told) {
    bits.put(codes[symbol] ?? 0, own[symbol] ?? 0);
    bits.put(more, width);
  }
}

/** What a block says: a byte as it is, or how long what stood so far back is repeated (length and distance in one number). */
export class Block {
  #steps = new Uint32Array(BLOCK);
  #length = 0;
  #literals = new Uint32Array(286);
  #distances = new Uint32Array(30);

  get isFull(): boolean {
    return this.#length === BLOCK;
  }

  byte(byte: number): void {
    this.#steps[this.#length++] = byte;
    this.#literals[byte] = (this.#literals[byte] ?? 0) + 1;
  }

  repeat(length: number, distance: number): void {
    this.#steps[this.#length++] = (length << 16) | distance;
    const symbol = END + 1 + (LENGTH_CODE[length] ?? 0);
    this.#literals[symbol] = (this.#literals[symbol] ?? 0) + 1;
    const code = distanceCode(distance);
    this.#distances[code] = (this.#distances[code] ?? 0) + 1;
  }

  /** Writes the block, and begins the next. */
  write(bits: Bits, isLast: boolean): void {
    this.#literals[END] = 1;
    const literals = lengthsOf(this.#literals, 15);
    const distances = lengthsOf(this.#distances, 15);
    const [literalCodes, distanceCodes] = [codesOf(literals), codesOf(distances)];
    const far = Math.max(distances.findLastIndex(Boolean), 0) + 1;
    const many = literals.findLastIndex(Boolean) + 1;
    bits.put(Number(isLast), 1);
    bits.put(2, 2);
    bits.put(many - 257, 5);
    bits.put(far - 1, 5);
    tellLengths(bits, [...literals.subarray(0, many), ...distances.subarray(0, far)]);
    const say = (symbol: number) => bits.put(literalCodes[symbol] ?? 0, literals[symbol] ?? 0);
    for (let at = 0; at < this.#length; at += 1) {
      const step = this.#steps[at] ?? 0;
      const length = step >>> 16;
      if (length === 0) {
        say(step);
        continue;
      }
      const distance = step & 0xffff;
      const code = LENGTH_CODE[length] ?? 0;
      const back = distanceCode(distance);
      say(END + 1 + code);
      bits.put(length - (LENGTH_BEGINS[code] ?? 0), LENGTH_BITS[code] ?? 0);
      bits.put(distanceCodes[back] ?? 0, distances[back] ?? 0);
      bits.put(distance - (DISTANCE_BEGINS[back] ?? 0), DISTANCE_BITS[back] ?? 0);
    }
    say(END);
    this.#length = 0;
    this.#literals.fill(0);
    this.#distances.fill(0);
  }
}
