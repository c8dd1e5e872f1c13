/**
 * A document as plain text, which every machine opens, every screen reader reads, and an e-mail can carry. Structure is
 * kept in ways that people know: headings are underlined, lists have marks, tables are records.
 */

import type { Document } from '../../nodes/document.ts';
import { safeCharacters } from '../../nodes/safe-characters.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { type Passage, passagesOf } from './passages.ts';

const WIDTH = 72;
/** How far a step of indentation goes. */
const STEP = 2;
/** Lines under headings, level 1 first; deeper levels have the last one. */
const UNDERLINES = ['=', '-', '~', '.'];

const lengthOf = (words: string) => Array.from(words).length;

/** An address is of use only in one piece: it can be clicked and copied, however long it is. */
const isAddress = (word: string) => /:\/\/|\bwww\.|\w@\w/.test(word);

/** The text in lines of at most 72 characters. A word that is longer than a line is cut, but for an address. */
function wrap(text: string, first: number, next: number): string[] {
  return text.split('\n').flatMap((said, part): string[] => {
    const lines: string[] = [];
    let line = '';
    const indent = () => (lines.length === 0 && part === 0 ? first : next);
    const room = () => WIDTH - indent();
    const close = () => {
      lines.push(' '.repeat(indent()) + line);
      line = '';
    };
    for (const word of said.split(/ +/).filter(Boolean)) {
      if (line && lengthOf(line) + 1 + lengthOf(word) > room()) close();
      line += line ? ` ${word}` : word;
      while (lengthOf(line) > room() && !isAddress(word)) {
        const letters = Array.from(line);
        const rest = letters.slice(room()).join('');
        line = letters.slice(0, room()).join('');
        close();
        line = rest;
      }
    }
    if (line) close();
    return lines;
  });
}

/** How deep text may be indented: after that, lines would be too short to read. */
const DEEPEST = 8;

const underlined = (lines: readonly string[], sign: string) => sign.repeat(Math.max(...lines.map(lengthOf)));

function passageLines(passage: Passage, above?: Passage): string[] {
  if (passage.type === 'heading') {
    const lines = wrap(passage.text, 0, 0);
    const underline = UNDERLINES[Math.min(passage.level, UNDERLINES.length) - 1] ?? '';
    return [...(passage.level === 1 ? ['', ''] : ['']), ...lines, underlined(lines, underline)];
  }
  const indent = Math.min(passage.depth, DEEPEST) * STEP;
  if (passage.type === 'paragraph') return ['', ...wrap(passage.text, indent, indent)];
  const close = above?.type === 'item' && !passage.begins;
  return [...(close ? [] : ['']), ...wrap(passage.text, indent, indent + passage.hang)];
}

function titleBlock({ title, subtitle, origin, status, lastRecordText, address, place, contact }: Document, { print }: Words): string[] {
  const lines = wrap(safeCharacters(title), 0, 0);
  const rule = underlined(lines, '=');
  const web = [print.onTheWeb(address), print.stillTrue(place)].map((pieces) => pieces.join(''));
  const said = [subtitle, origin, status, print.lastRecord(lastRecordText), ...web, contact].filter(Boolean);
  return [rule, ...lines, rule, ...said.flatMap((each) => ['', ...wrap(safeCharacters(each), 0, 0)])];
}

function contents(passages: readonly Passage[], { print }: Words): string[] {
  const listed = passages.filter((passage) => passage.type === 'heading').filter(({ listed }) => listed);
  const indent = (level: number) => (level - 1) * STEP;
  return [
    ...passageLines({ type: 'heading', level: 1, text: print.contents, listed: false }),
    '',
    ...listed.flatMap(({ level, text }) => wrap(text, indent(level), indent(level) + STEP * 2)),
  ];
}

/** The document as text, lines ending in “\n” and at most 72 characters long, or as long as an address. */
export function plainTextOf(view: Document): string {
  const words = wordsIn(view.language);
  const passages = passagesOf(view.nodes, (address) => address, words);
  const textLines = passages.flatMap((passage, index) => passageLines(passage, passages[index - 1]));
  const lines = [...titleBlock(view, words), ...(view.opening === 'cover' ? contents(passages, words) : []), ...textLines];
  return `${lines.join('\n')}\n`;
}

export const plainTextFile = (document: Document): Uint8Array => new TextEncoder().encode(plainTextOf(document));
