/**
 * What an author meant as notation but Markdown takes as plain words: it would be published as it stands, brackets and all.
 * These are looked for in the source of a paragraph, because the tree no longer knows of them.
 */
import { type RuleId, type Saying, say } from './problem.ts';

interface Lost extends Saying {
  /** Where in the source, counted from 0. */
  offset: number;
}

const MEANT: readonly [RegExp, RuleId & `notation/${string}`][] = [
  [/\[[^\][\n]+\]\([^()\n]*\s[^()\n]*\)/g, 'notation/link-with-space'],
  [/\[[^\][\n]+\] +\((?:\.{0,2}\/|https?:|#)[^()\s]*\)/g, 'notation/link-in-two'],
  [/\([^()\n]+\)\[(?:\.{0,2}\/|https?:|#)[^\][\n]*\]/g, 'notation/link-wrong-way-round'],
  [/^#{2,6}(?=[^#\s])/gm, 'notation/heading-without-space'],
  [/^\|.*\|[ \t]*\n\|?[ \t:|-]+\|?[ \t]*$/gm, 'notation/table-of-other-width'],
];

/** `source` is the Markdown of one paragraph, and `words` what Markdown takes for plain words in it. */
export const lostNotation = (source: string, words: string): Lost[] =>
  MEANT.flatMap(([pattern, rule]) =>
    [...source.matchAll(pattern)].filter(([found]) => words.includes(found)).map(({ index }) => ({ offset: index, ...say(rule) })),
  );

/** A field that an author wrote below the second `---`, where it would be shown as text: its line, counted from 1, and name. */
export function fieldsInText(text: string, fields: readonly string[]): { line: number; name: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const name = /^([A-Za-z]\w*):\s*$/.exec(line)?.[1];
    return name && fields.includes(name) ? [{ line: index + 1, name }] : [];
  });
}
