/**
 * What an author meant as notation but Markdown takes as plain words: it would be published as it stands, brackets and all.
 * These are looked for in the source of a paragraph, because the tree no longer knows of them.
 */
import type { Saying } from './problem.ts';

interface Lost extends Saying {
  /** Where in the source, counted from 0. */
  offset: number;
}

const MEANT: readonly [RegExp, Saying][] = [
  [
    /\[[^\][\n]+\]\([^()\n]*\s[^()\n]*\)/g,
    {
      message: 'this is not read as a link, because there is a space in its address',
      fix: 'Take the space out of the address; the names of our files have none',
    },
  ],
  [
    /\[[^\][\n]+\] +\((?:\.{0,2}\/|https?:|#)[^()\s]*\)/g,
    { message: 'this is not read as a link, because there is a space between its brackets', fix: 'Delete the space: [words](address)' },
  ],
  [
    /\([^()\n]+\)\[(?:\.{0,2}\/|https?:|#)[^\][\n]*\]/g,
    {
      message: 'this is not read as a link, because its brackets are the wrong way round',
      fix: 'Write the words in square brackets and the address in round ones: [words](address)',
    },
  ],
  [
    /^#{2,6}(?=[^#\s])/gm,
    { message: 'this is not read as a heading, because there is no space after the # signs', fix: 'Write a space after them' },
  ],
  [
    /^\|.*\|[ \t]*\n\|?[ \t:|-]+\|?[ \t]*$/gm,
    {
      message: 'this is not read as a table, because the line of hyphens has another number of cells than the line above it',
      fix: 'Give it as many cells: | --- | --- | for two columns',
    },
  ],
];

/** `source` is the Markdown of one paragraph, and `words` what Markdown takes for plain words in it. */
export const lostNotation = (source: string, words: string): Lost[] =>
  MEANT.flatMap(([pattern, saying]) =>
    [...source.matchAll(pattern)].filter(([found]) => words.includes(found)).map(({ index }) => ({ offset: index, ...saying })),
  );

/** A field that an author wrote below the second `---`, where it would be shown as text: its line, counted from 1, and name. */
export function fieldsInText(text: string, fields: readonly string[]): { line: number; name: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const name = /^([A-Za-z]\w*):\s*$/.exec(line)?.[1];
    return name && fields.includes(name) ? [{ line: index + 1, name }] : [];
  });
}
