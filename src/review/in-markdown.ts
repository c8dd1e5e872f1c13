/**
 * Words of a proposal in a comment. Anybody may have written them, so this is stricter than what `source/problem.ts` has for content that was
 * agreed to: nothing in them may become a link, a picture, a heading, a call of somebody's name, or a command of the service. Signs of
 * Markdown and HTML are written as entities; what services look for in the finished text (@name, #12, !12, addresses) is broken by a
 * space without width.
 */
import { onOneLine } from '../source/problem.ts';

const ENTITY = /[\\`*_{}[\]<>|~&"'$^]/g;
const BREAK = '&#8203;';

/** At most so many characters of a text, with a sign that it goes on. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${[...text.slice(0, most)].slice(0, -1).join('').trimEnd()}…` : text;

export const inMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(ENTITY, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/(@|(?<!&)#|!(?=\d)|%(?=\d)|:\/\/|\bwww\.|\bGH-|\bmailto:)/gi, `$1${BREAK}`)
    .replace(/\b(?=[0-9a-f]{7,40}\b)([0-9a-f]{4})/gi, `$1${BREAK}`)
    // What would begin a list, a heading, a quotation or a command at the beginning of a line.
    .replace(/^\s*([-+=/#>]|\d+[.)])/, `${BREAK}$1`);

/** A name of a file, as code. */
export const asCode = (text: string): string => `<code>${inMarkdown(text)}</code>`;
