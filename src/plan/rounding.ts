/** In a file of its own because figures are worked out in several places, and each must come to the same number. */

/** Rounds away what working with binary fractions leaves behind: 0.1 + 0.2 is 0.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
