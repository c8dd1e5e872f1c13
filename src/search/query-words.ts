/**
 * What a reader typed -> the pieces of it that are looked for: names that lead to pages (“king’s lynn”, “mugging”), and single
 * words. What every sentence has is left out, and so is what only says what she wants.
 */
import type { Name } from './index-files.ts';
import { isStopWord, type Wish, wishesOf } from './stop-words.ts';
import { type Word, wordsIn } from './word-forms.ts';

export interface Piece {
  /** As it was typed. */
  typed: string;
  words: Word[];
  /** What it is a name of; nothing for a single word. */
  names: readonly Name[];
}

export interface Understood {
  pieces: Piece[];
  wishes: ReadonlySet<Wish>;
}

/** No name has more words. */
const LONGEST_NAME = 6;

/** Names by each of their keys. */
export function namesByKey(names: readonly Name[]): Map<string, Name[]> {
  const byKey = new Map<string, Name[]>();
  for (const name of names)
    for (const key of name.keys) {
      const known = byKey.get(key);
      if (known) known.push(name);
      else byKey.set(key, [name]);
    }
  return byKey;
}

const keyOf = (words: readonly Word[]) => words.map(({ form }) => form).join('');

/** The longest name that begins with the first of these words. */
function nameAt(words: readonly Word[], byKey: ReadonlyMap<string, Name[]>): { length: number; names: Name[] } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    if (length === 1 && isStopWord(words[0]?.plain ?? '')) return undefined;
    const names = byKey.get(keyOf(words.slice(0, length)));
    if (names) return { length, names };
  }
  return undefined;
}

export function understood(query: string, byKey: ReadonlyMap<string, Name[]>): Understood {
  const words = wordsIn(query);
  const { wishes, saidBy } = wishesOf(query);
  const pieces: Piece[] = [];
  const left: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words.slice(at), byKey);
    const own = words.slice(at, at + (name?.length ?? 1));
    const [first, last] = [own[0] as Word, own.at(-1) as Word];
    const piece = { typed: query.slice(first.from, last.to), words: own, names: name?.names ?? [] };
    if (name || !(isStopWord(first.plain) || saidBy.has(first.plain))) pieces.push(piece);
    else left.push(piece);
    at += own.length;
  }
  if (pieces.length > 0) return { pieces, wishes };
  // “Who do I call?” has no subject. Without a wish either, its small words are all that there is.
  const saying = left.filter(({ words: [word] }) => word && !isStopWord(word.plain));
  return { pieces: saying.length > 0 || wishes.size > 0 ? saying : left, wishes };
}
