/**
 * Reads the numbers in a sentence, so that what a sentence says can be held against the figures that it speaks of.
 * Only digits count: what is written out in words is left to the rules that know what the words are about.
 */

/** Groups of three with commas are one number (1,250); any other comma parts two numbers. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Every number written in digits, in the order of the text and without its sign: “76% of 1,250” gives 76 and 1250. */
export const figuresIn = (text: string): number[] => (text.match(NUMBER) ?? []).map((figure) => Number(figure.replaceAll(',', '')));
