/**
 * A document as braille for an embosser or a braille display (BRF): Unified English Braille, grade 2, laid out as the
 * Braille Authority of North America asks. No transcriber has read it, and the title page says so.
 */

import type { Document } from '../../nodes/document.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { type Block, centre, numbered, paginate, SHORT, WIDTH, wrapCells } from './braille-pages.ts';
import { toBraille } from './braille-translation.ts';

type Item = Extract<Passage, { type: 'item' }>;

/** Cells that a page number may take in the list of contents, with room before it. */
const NUMBER_ROOM = 6;
/** Deeper lists are not indented any further. */
const DEEPEST = 6;

/** Text with line breaks as lines: each line of it begins in its own cell. */
const linesOf = (text: string, first: number, next: number): string[] =>
  text.split('\n').flatMap((said, index) => wrapCells(toBraille(said), index > 0 ? next : first, next));

/** Level 1 is centred, level 2 begins in cell 5, deeper levels in cell 7. */
function headingBlock({ level, text, listed }: Extract<Passage, { type: 'heading' }>, turns: boolean): Block {
  const words = toBraille(text);
  const entry = listed ? { level, words } : undefined;
  if (level === 1) return { lines: centre(words), above: true, below: true, opens: true, newPage: turns, entry };
  const indent = level === 2 ? 4 : 6;
  return { lines: wrapCells(words, indent, indent), above: true, opens: true, entry };
}

/** Paragraphs begin in cell 3, what is in a list two cells further for each step; runovers of a list stand behind all its beginnings. */
function blocksOf(passages: readonly Passage[], turns: boolean): Block[] {
  let group: Item[] = [];
  const blocks: Block[] = [];
  const closeGroup = () => {
    const runover = 2 * (Math.min(Math.max(...group.map(({ depth }) => depth)), DEEPEST) + 1);
    group.forEach(({ depth, text }, index) => {
      const lines = linesOf(text, 2 * Math.min(depth, DEEPEST), runover);
      const next = group[index + 1];
      const opens = next !== undefined && lines.length <= SHORT && (index === 0 || next.depth > depth);
      blocks.push({ lines, above: index === 0, below: !next, opens });
    });
    group = [];
  };
  for (const passage of passages) {
    if (group.length > 0 && (passage.type !== 'item' || passage.begins === 'group')) closeGroup();
    if (passage.type === 'item') group.push(passage);
    else if (passage.type === 'heading') blocks.push(headingBlock(passage, turns));
    else {
      const indent = 2 * Math.min(passage.depth, DEEPEST);
      blocks.push({ lines: linesOf(passage.text, indent + 2, indent) });
    }
  }
  if (group.length > 0) closeGroup();
  return blocks;
}

/** Nobody types “https://”, and it takes eleven cells. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\/|\/$/g, '');

const paragraphBlock = (text: string): Block => ({ lines: linesOf(text, 2, 0) });

/** What stands before the text: the title in the middle of the page, and what a reader must know first. */
function titleBlocks(
  { title, subtitle, origin, status, lastRecordText, address, stillTrue, contact }: Document,
  { print }: Words,
): Block[] {
  const web = [print.onTheWeb(withoutScheme(address)), print.stillTrue(withoutScheme(stillTrue))].map((pieces) => pieces.join(''));
  return [
    { lines: centre(toBraille(title)), below: true },
    { lines: centre(toBraille(subtitle)), below: true },
    ...[origin, status, print.lastRecord(lastRecordText), ...web, contact, print.braille.made].filter(Boolean).map(paragraphBlock),
  ];
}

/** An entry of the list of contents: words, dots that lead the finger, and the page. */
function entryBlock({ level, words }: NonNullable<Block['entry']>, page: number): Block {
  const lines = wrapCells(words, (level - 1) * 2, 4, NUMBER_ROOM);
  const last = lines.pop() ?? '';
  const number = toBraille(String(page));
  const between = WIDTH - last.length - number.length;
  const guide = between >= 4 ? ` ${'"'.repeat(between - 2)} ` : ' '.repeat(between);
  return { lines: [...lines, last + guide + number] };
}

/** The document as a BRF file: ASCII, lines ending in CR LF, a form feed between pages. */
export function brfOf(view: Document): string {
  const words = wordsIn(view.language);
  const passages = passagesOf(view.nodes, withoutScheme, words);
  const isSheet = view.opening === 'sheet';
  const blocks = blocksOf(passages, !isSheet);
  const opening = titleBlocks(view, words);
  const { pages, pageOf } = paginate(isSheet ? [...opening, ...blocks] : blocks);
  const contents = blocks.flatMap((block) => (block.entry ? [entryBlock(block.entry, (pageOf.get(block) ?? 0) + 1)] : []));
  const title: Block = { lines: centre(toBraille(words.print.contents)), below: true, opens: true, newPage: true };
  const front = isSheet ? [] : paginate([...opening, title, ...contents]).pages;
  return [
    // The pages before the text are counted by themselves, so that the list of contents can be as long as it is.
    ...front.map((page, index) => numbered(page, toBraille(words.print.braille.frontPage(index + 1)))),
    ...pages.map((page, index) => numbered(page, toBraille(String(index + 1)))),
  ]
    .map((page) => page.map((line) => `${line.trimEnd()}\r\n`).join(''))
    .join('\f');
}

export const brfFile = (document: Document): Uint8Array => new TextEncoder().encode(brfOf(document));
