/** The passage of a page that has most of what was looked for, with that marked: the engine’s own marks only the words that it was asked for. */
import { NameFinder } from './said.ts';
import { wordsIn } from './word-forms.ts';

export interface Piece {
  text: string;
  isMarked: boolean;
}

/** So many words tell what a page says of it. */
const LENGTH = 30;
/** So many of them stand before what was found. */
const BEFORE = 5;

/** The text after the title, with which every page begins. */
function afterTitle(text: string, title: string): string {
  const at = text.indexOf(title);
  const isFirst = at >= 0 && at < LENGTH;
  return isFirst ? text.slice(at + title.length).replace(/^[\s.]+/, '') : text;
}

/** The first word of the passage of so many words that has most of what was found, each counted once, then most often. */
function bestStart(starts: readonly { at: number; key: string }[]): number {
  let [best, most] = [0, 0];
  for (const { at } of starts) {
    const within = starts.filter((each) => each.at >= at && each.at < at + LENGTH - BEFORE);
    const worth = new Set(within.map(({ key }) => key)).size * LENGTH + within.length;
    if (worth > most) [best, most] = [at, worth];
  }
  return Math.max(0, best - BEFORE);
}

/** `keys`: the keys of the names and words that are marked. */
export function excerptOf(content: string, title: string, keys: readonly string[]): Piece[] {
  const text = afterTitle(content, title);
  const words = wordsIn(text);
  const found = new NameFinder(keys).in(words);
  const start = bestStart(found.map(({ key, first }) => ({ at: first, key })));
  const passage = words.slice(start, start + LENGTH);
  const isCut = { before: start > 0, after: start + LENGTH < words.length };
  const from = passage[0]?.from ?? 0;
  const to = isCut.after ? (passage.at(-1)?.to ?? 0) : text.length;
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { first, last } of found.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const [begin = 0, end = 0] = [words[first]?.from, words[last]?.to];
    if (begin < at || end > to) continue;
    add(begin, false);
    add(end, true);
  }
  add(to, false);
  const more: Piece = { text: '…', isMarked: false };
  return [...(isCut.before ? [more] : []), ...pieces, ...(isCut.after ? [more] : [])];
}
