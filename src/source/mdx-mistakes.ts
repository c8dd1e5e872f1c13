/** Why a text that may hold components cannot be read, in words for someone who only wanted to write “fewer than <5”. */
import { components } from '../schema/components.ts';
import type { Place, Saying } from './problem.ts';

const EXAMPLE = '<Structure of="…" />';

/** The place and words of the parser’s complaint. */
export function mdxError(error: unknown): { place: Place; words: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+):\s*(.*)$/s.exec(message) ?? [];
  return { place: { line: Number(line), column: Number(column) }, words };
}

/** `rest` is the line from the place of the mistake on. */
export function mdxMistake(rest: string, words: string): Saying {
  const [, name] = /^<([A-Za-z][\w.]*)/.exec(rest) ?? [];
  const known = name !== undefined && Object.hasOwn(components, name);
  if (rest.startsWith('<!--'))
    return { message: 'a remark is written in another way in a file that ends with .mdx', fix: 'Write it like this: {/* remark */}' };
  if (known && /[“”„‘’]/.test(rest))
    return { message: 'the quotation marks in the component are curly', fix: `Use straight ones: ${EXAMPLE}` };
  if (known) return { message: `the component “${name}” is not closed`, fix: `End it with “/>” in the same line: ${EXAMPLE}` };
  if (/^<\w+:|^<[\w.+-]+@/.test(rest))
    return { message: 'an address cannot stand between < and > here', fix: 'Write it as a link: [words](https://…)' };
  if (rest.startsWith('</')) return { message: 'this closes something that was not opened', fix: 'Delete it' };
  if (name !== undefined)
    return {
      message: `“<${name}” is read as HTML or as a component, and it is neither`,
      fix: 'Delete it, or write &lt; for a “less than” sign',
    };
  if (rest.startsWith('<')) return { message: 'the sign “<” begins a component here', fix: 'Write &lt; or “less than” instead' };
  if (rest.startsWith('{') || /brace|expression/i.test(words))
    return {
      message: 'braces { } have a meaning of their own here',
      fix: 'Use round brackets ( ), or write &#123; for { and &#125; for }',
    };
  return {
    message: 'the text cannot be read from here on',
    fix: `Write &lt; for “<” and &#123; for “{”, and close each component: ${EXAMPLE}`,
  };
}
