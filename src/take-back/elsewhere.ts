/** Where else a value stands that is taken back: what is taken out in one place and stays in another is not taken back. */
import { asPattern } from '../source/wording.ts';

export interface Place {
  file: string;
  /** Counted from 1. */
  line: number;
}

const LETTER = String.raw`[\p{L}\p{N}]`;

/** Words, as no part of longer ones. Where a text is folded, a line may end between two of them. */
export const wordsPattern = (words: string, flags: string): RegExp =>
  new RegExp(`(?<!${LETTER}(?=${LETTER}))${asPattern(words.trim()).replace(/\s+/g, '\\s+')}(?!(?<=${LETTER})${LETTER})`, flags);

/** A number stands for itself only where no digit stands beside it; a text where no letter does. */
export const patternOf = (value: string | number): RegExp =>
  typeof value === 'number' ? new RegExp(`(?<![\\d.,/-])${asPattern(String(value))}(?![\\d/-]|[.,]\\d)`, 'u') : wordsPattern(value, 'iu');

/** What stands before a name: elsewhere the person may be called without it. */
const TITLE = /^(Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir|Dame|Lord|Lady|PC|Sgt|Insp|Supt|Ch Insp|Ch Supt)\.? /;

export const withoutTitle = (name: string): string => name.replace(TITLE, '');

/** A text of a letter or two would be found everywhere. */
const SHORTEST = 3;

/** The lines of these files on which one of the values begins. A number may be of anything: it is looked for in `near` alone. */
export function placesOf(
  values: readonly (string | number)[],
  files: readonly { file: string; text: string }[],
  near: (file: string) => boolean,
): Place[] {
  const wanted = values.filter((value) => typeof value === 'number' || value.trim().length >= SHORTEST);
  return files.flatMap(({ file, text }) => {
    const patterns = wanted.filter((value) => typeof value === 'string' || near(file)).map(patternOf);
    const starts = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index }) => index));
    const lines = new Set(starts.map((start) => text.slice(0, start).split('\n').length));
    return [...lines].sort((a, b) => a - b).map((line) => ({ file, line }));
  });
}
