/**
 * The word that a mistyped one was meant to be. Letters that changed places are one slip, as they are one movement of the hands
 * (F. J. Damerau, 1964); the library that the check uses for its messages counts them as two.
 */

/** Letters that are written for each other: they sound alike, or lie side by side under the fingers. */
const LIKE = 'aeiouy cksqxz gj fvp dt mn bvp uw sz qwas wesd erdf rtfg tygh yuhj uijk iokl op zxcv vbn nm'.split(' ');
const ALIKE = new Set(LIKE.flatMap((letters) => [...letters].flatMap((a) => [...letters].map((b) => a + b))));
/** Another letter altogether makes another word more often than a slip: “charge” is not a mistyped “change”. */
const STRANGE = 2.1;
/** A letter too many here and one too few there is another letter too. */
const ONE_LETTER = 1.05;
const exchanged = (a: string, b: string) => (a === b ? 0 : ALIKE.has(a + b) ? 1 : STRANGE);

/** How many slips lie between two words: a letter too many, one too few, another one, or two that changed places. More than `most` is not counted. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let [before, last, row]: number[][] = [[], [], Array.from({ length: b.length + 1 }, (_, index) => index * ONE_LETTER)];
  for (let i = 1; i <= a.length; i += 1) {
    [before, last, row] = [last as number[], row as number[], [i * ONE_LETTER]];
    for (let j = 1; j <= b.length; j += 1) {
      let slips = Math.min(
        (last[j] ?? 0) + ONE_LETTER,
        (row[j - 1] ?? 0) + ONE_LETTER,
        (last[j - 1] ?? 0) + exchanged(a[i - 1] as string, b[j - 1] as string),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    if (Math.min(...row, ...last) > most) return Number.POSITIVE_INFINITY;
  }
  const slips = (row as number[])[b.length] ?? 0;
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

/** A word of the site and how well it is known: how often it is used, more for one that people search by. */
export type KnownWord = readonly [word: string, weight: number];

/** How well a word is known that is English and on no page: it is no slip, and no slip was meant to be it. */
export const IS_ENGLISH = 0;

/** Slips that a word of this length may have: in a short one they make another word. */
const slipsAllowed = ({ length }: string) => (length < 4 ? 0 : length < 5 ? 1.05 : length < 8 ? 2.06 : 2.5);

/** The known word that a mistyped one was probably meant to be; nothing if none is near. Figures are never a slip. */
export function meantWord(typed: string, known: Iterable<KnownWord>): string | undefined {
  const allowed = slipsAllowed(typed);
  if (allowed === 0 || /\d/.test(typed)) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const [word, weight] of known) {
    // What is on no page is no answer, however near it is.
    if (word.length < 4 || weight === IS_ENGLISH) continue;
    const isStrange = word[0] !== typed[0];
    const slips = slipsBetween(typed, word, isStrange ? ONE_LETTER : allowed);
    if (slips > allowed || (slips > ONE_LETTER && word.length < 5)) continue;
    // The first letter is seldom wrong. Between words as near as each other, the better known one is meant.
    const cost = slips + (isStrange ? 0.6 : 0) - weight / 30;
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}
