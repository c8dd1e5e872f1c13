/** Chance that is the same on every machine: for generated content and for mutations of content. */
export interface Chance {
  /** From 0 up to, and not including, 1. */
  number: () => number;
  /** A whole number from 0 up to, and not including, `below`. */
  whole: (below: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32: small, and enough for what is no secret. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(number() * below);
  return { number, whole, pick: <T>(list: readonly T[]) => list[whole(list.length)] as T };
}
