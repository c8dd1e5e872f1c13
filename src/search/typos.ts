/**
 * The word that a mistyped one was meant to be. Letters that changed places are one slip, as they are one movement of the hands
 * (F. J. Damerau, 1964); the library that the check uses for its messages counts them as two.
 */

/** How many slips lie between two words: a letter too many, one too few, another one, or two that changed places. More than `most` is not counted. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, row]: number[][] = [[], [], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    [before, last, row] = [last as number[], row as number[], [i]];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most && Math.min(...last) > most) return most + 1;
  }
  return (row as number[])[b.length] ?? most + 1;
}

/** A word of the site and how well it is known: how often it is used, more for one that people search by. */
export type KnownWord = readonly [word: string, weight: number];

/** Slips that a word of this length may have: in a short one they make another word. */
const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

/** The known word that a mistyped one was probably meant to be; nothing if none is near. Figures are never a slip. */
export function meantWord(typed: string, known: Iterable<KnownWord>): string | undefined {
  const allowed = slipsAllowed(typed);
  if (allowed === 0 || /\d/.test(typed)) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const [word, weight] of known) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const slips = slipsBetween(typed, word, allowed);
    // The first letter is seldom wrong; two slips in a word of five leave little of it.
    const strange = word[0] === typed[0] ? 0 : 0.6;
    if (slips === 0 || slips > allowed || (slips === 2 && (strange > 0 || word.length < 5))) continue;
    // A slip of the first letter, or two, in a word of no weight is more likely a word that the site has not.
    const cost = slips + strange - Math.min(0.5, Math.log10(1 + weight) / 6);
    if (!best || cost < best.cost || (cost === best.cost && word < best.word)) best = { word, cost };
  }
  return best?.word;
}
