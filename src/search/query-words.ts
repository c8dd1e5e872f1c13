/**
 * What a reader typed -> the pieces of it that are looked for: names that lead to pages (“king’s lynn”, “mugging”), and single
 * words. What every sentence has is left out, and so is what only says what she wants.
 */
import type { Name } from './names.ts';
import { isStopWord, type Wish, wishesOf } from './stop-words.ts';
import { formOf, keyOf, squashed, type Word, wordsIn } from './word-forms.ts';

export interface Piece {
  /** As it was typed. */
  typed: string;
  words: Word[];
  /** What it is a name of; nothing for a single word. */
  names: readonly Name[];
  /** The key of the name. */
  key: string;
}

export interface Understood {
  pieces: Piece[];
  wishes: ReadonlySet<Wish>;
  /** False if the query says what is wanted and not of what: “who do I call?” */
  hasSubject: boolean;
}

/** No name has more words. */
const LONGEST_NAME = 6;

/**
 * Names by their keys, but only those that can be in a query: a name begins with a letter that a word of the query begins with.
 * To work out the keys of all would take as long as the search itself.
 */
export function namesFor(words: readonly Word[], names: readonly Name[]): Map<string, Name[]> {
  const letters = new Set(words.map(({ plain }) => plain.charAt(0)));
  const byKey = new Map<string, Name[]>();
  for (const name of names)
    for (const written of name.names) {
      if (!letters.has(written.charAt(0).toLowerCase())) continue;
      const key = name.neverShown ? written : keyOf(wordsIn(written));
      byKey.set(key, [...(byKey.get(key) ?? []), name]);
    }
  return byKey;
}

const SHORTEST_PART = 2;

interface Named {
  /** How many words it has. */
  length: number;
  names: Name[];
  key: string;
}

/** The name that a word is when it is taken apart: “hatecrime”. */
function namesRunTogether({ plain }: Word, byKey: ReadonlyMap<string, Name[]>): Omit<Named, 'length'> | undefined {
  for (let cut = SHORTEST_PART; cut <= plain.length - SHORTEST_PART; cut += 1) {
    const key = formOf(plain.slice(0, cut)) + formOf(plain.slice(cut));
    const names = byKey.get(key);
    if (names) return { key, names };
  }
  return undefined;
}

/** Of names in several forms those that were typed: “speeding” is no “speed”, if both are names. */
function asWritten(names: Name[], words: readonly Word[]): Name[] {
  const typed = words.map(({ plain }) => plain).join('');
  const own = names.filter((name) => name.names.some((each) => squashed(each) === typed));
  return own[0] ? own : names;
}

/** The longest name that begins with the first of these words. */
function nameAt(words: readonly Word[], byKey: ReadonlyMap<string, Name[]>): Named | undefined {
  const [first] = words;
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    if (length === 1 && isStopWord(first?.plain ?? '')) return undefined;
    const key = keyOf(words.slice(0, length));
    const names = byKey.get(key);
    if (names) return { length, names: asWritten(names, words.slice(0, length)), key };
  }
  const together = first && namesRunTogether(first, byKey);
  return together && { length: 1, ...together };
}

/** What is a name by itself, and beside others says only of what all here is, where it was, or by what. */
const GENERAL = /^(plans?|community|safety|villages?|phone|charge|next|door)$/;

/** “This plan” beside other names: every page here is of a plan, and who complains about it, or asks what it says of something, does not look for its name. */
const isGeneral = ({ words }: Piece) => words.every(({ plain }) => GENERAL.test(plain) || isStopWord(plain));

export function understood(query: string, all: readonly Name[]): Understood {
  const words = wordsIn(query);
  const byKey = namesFor(words, all);
  const { wishes, saidBy } = wishesOf(query);
  const pieces: Piece[] = [];
  const left: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words.slice(at), byKey);
    const own = words.slice(at, at + (name?.length ?? 1));
    const [first, last] = [own[0] as Word, own.at(-1) as Word];
    const piece = { typed: query.slice(first.from, last.to), words: own, names: name?.names ?? [], key: name?.key ?? keyOf(own) };
    // “Who do I call” is a name too; before a subject it says only what is wanted.
    if (own.every(({ plain }) => isStopWord(plain) || saidBy.has(plain))) left.push(piece);
    else pieces.push(piece);
    at += own.length;
  }
  const about = pieces.filter((piece) => !isGeneral(piece));
  const asking = left.filter(({ names }) => names[0]);
  const subjects = about.some(({ names }) => names[0]) ? about : asking[0] && about.length < pieces.length ? [...about, ...asking] : pieces;
  if (subjects[0]) return { pieces: subjects, wishes, hasSubject: true };
  // “Who do I call?” has no subject. Without a wish either, its small words are all that there is.
  const saying = left.filter(({ names, words: [word] }) => names[0] || (word && !isStopWord(word.plain)));
  return { pieces: saying.length > 0 || wishes.size > 0 ? saying : left, wishes, hasSubject: false };
}
