/**
 * Which of two rows of things are the same, in their order: the shortest way from one to the other (Myers, 1986). It gives up where
 * the two are too different to be compared by eye.
 */

/** How far apart two rows may be, so that a page that was written anew takes no minute. */
const FARTHEST = 2000;

export interface Alike {
  before: boolean[];
  after: boolean[];
}

/** True for each that stands in both. Without an answer, nothing does. */
export function alike(before: readonly string[], after: readonly string[]): Alike {
  const found: Alike = { before: before.map(() => false), after: after.map(() => false) };
  const same = (a: number, b: number) => {
    found.before[a] = true;
    found.after[b] = true;
  };
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) same(start, start++);
  let [a, b] = [before.length, after.length];
  while (a > start && b > start && before[a - 1] === after[b - 1]) same(--a, --b);
  for (const [x, y] of middle(before.slice(start, a), after.slice(start, b))) same(start + x, start + y);
  return found;
}

/** The pairs of a shortest way. */
function middle(before: readonly string[], after: readonly string[]): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const most = Math.min(n + m, FARTHEST);
  const offset = most + 1;
  const reached = new Int32Array(2 * most + 3);
  const ways: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps++) {
    ways.push(reached.slice(offset - steps - 1, offset + steps + 2));
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && (reached[offset + k - 1] ?? 0) < (reached[offset + k + 1] ?? 0));
      let x = down ? (reached[offset + k + 1] ?? 0) : (reached[offset + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && before[x] === after[x - k]) x++;
      reached[offset + k] = x;
      if (x >= n && x - k >= m) return back(ways, n, m);
    }
  }
  return [];
}

/** From the end to the beginning along the ways that were kept. */
function back(ways: readonly Int32Array[], n: number, m: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [n, m];
  for (let steps = ways.length - 1; steps >= 0; steps--) {
    const reached = (k: number) => ways[steps]?.[k + steps + 1] ?? 0;
    const k = x - y;
    const from = k === -steps || (k !== steps && reached(k - 1) < reached(k + 1)) ? k + 1 : k - 1;
    const [fromX, fromY] = steps === 0 ? [0, 0] : [reached(from), reached(from) - from];
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs;
}
