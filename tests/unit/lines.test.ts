/**
 * What is read on a screen fits its width, in the files too that no formatter keeps to it: markup and Sass. In markup a line
 * break next to an element is no space (`compressHTML` in astro.config.mjs), so that one between words would join them.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const WIDTH: number = JSON.parse(readFileSync('biome.json', 'utf8')).formatter.lineWidth;

const markup = globSync('src/**/*.astro');
const sass = globSync('src/**/*.scss');

/** Files whose lines are still too long: each goes from here when it is next worked on, and none is added. */
const STILL_LONG: string[] = [];

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');

/** The markup of a component, without the code above it, and the line that it begins at. */
function markupOf(file: string): { text: string; from: number } {
  const [, code = '', text = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  return { text, from: code.split('\n').length };
}

/** A word, and an element of the same sentence on another line. */
const JOINED = /[\p{L}\d,;:.!?)”]\n\s*<(?:a|abbr|em|span|strong)\b|<\/(?:a|abbr|em|span|strong)>\n\s*[\p{L}\d(“]/gu;

describe('lines of markup and Sass', () => {
  it('were found', () => {
    expect(markup.length).toBeGreaterThan(20);
    expect(sass.length).toBeGreaterThan(5);
  });

  it('fit the width that the formatter keeps to', () => {
    const long = [...markup, ...sass].flatMap((file) =>
      linesOf(file).flatMap((line, index) => (line.length > WIDTH ? [{ file, line: index + 1, length: line.length }] : [])),
    );
    expect(long.filter(({ file }) => !STILL_LONG.includes(file))).toEqual([]);
    expect(STILL_LONG.filter((file) => !long.some((each) => each.file === file))).toEqual([]);
  });

  it('do not end between the words of a sentence without a space that stays', () => {
    const joined = markup.flatMap((file) => {
      const { text, from } = markupOf(file);
      return [...text.matchAll(JOINED)].map(
        ({ index }) => `${file}:${from + text.slice(0, index).split('\n').length - 1} needs {' '} at its end`,
      );
    });
    expect(joined).toEqual([]);
  });
});
