/**
 * Braille in lines and pages: 40 cells by 25 lines, the last of which has the page number. Words are already braille
 * here, one character a cell.
 */

export const WIDTH = 40;
const LINES = 25;
/** The last line of a page is that of its number. */
const ROOM = LINES - 1;
/** Blocks of so many lines are not divided between pages. */
export const SHORT = 3;

/** Lines that belong together, and how they stand to what is around them. */
export interface Block {
  lines: string[];
  /** An empty line above and below, if the page has something there. */
  above?: boolean;
  below?: boolean;
  /** Not to be the last on its page: a heading, the caption of a table. */
  opens?: boolean;
  newPage?: boolean;
  /** What the list of contents says of it. */
  entry?: { level: number; words: string } | undefined;
}

/** Where a word may be divided: after the hyphen of “ANTI-SOCIAL”, and after a slash; not in a dash, a minus or a number. */
const PIECES = /(?<=[A-Z]-|_\/)(?=[^#])/;

/**
 * A word in pieces that fit into lines: `left` cells, then `room`. The first piece is empty where the word begins better
 * on a new line, unless it is on one (`isFresh`). Dot 5 at the end of a line says that the word goes on.
 */
function divide(word: string, left: number, room: number, isFresh: boolean): string[] {
  if (word.length <= left) return [word];
  const pieces = word.split(PIECES);
  let head = '';
  while (pieces[0] !== undefined && head.length + pieces[0].length <= left) head += pieces.shift();
  if (head) return [head, ...divide(pieces.join(''), room, room, true)];
  if (!isFresh) return ['', ...divide(word, room, room, true)];
  return [`${word.slice(0, left - 1)}"`, ...divide(word.slice(left - 1), room, room, true)];
}

/** Words in lines. `first` and `next` are the cells left empty before the first line and the others; `end` those behind. */
export function wrapCells(words: string, first: number, next: number, end = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const indent = () => (lines.length === 0 ? first : next);
  const close = () => {
    lines.push(' '.repeat(indent()) + line);
    line = '';
  };
  for (const word of words.split(/ +/).filter(Boolean)) {
    const left = WIDTH - end - indent() - (line ? line.length + 1 : 0);
    const pieces = divide(word, left, WIDTH - end - next, !line);
    pieces.forEach((piece, index) => {
      if (index > 0) close();
      line += line && piece ? ` ${piece}` : piece;
    });
  }
  if (line) close();
  return lines;
}

/** Words in the middle of lines, with at least three empty cells at each side. */
export const centre = (words: string): string[] =>
  wrapCells(words, 3, 3, 3).map((line) => {
    const said = line.trim();
    return ' '.repeat(Math.floor((WIDTH - said.length) / 2)) + said;
  });

/** Blocks as pages of at most 24 lines, and the page (from 0) on which each block begins. */
export function paginate(blocks: readonly Block[]): { pages: string[][]; pageOf: Map<Block, number> } {
  const pages: string[][] = [[]];
  const pageOf = new Map<Block, number>();
  let page = pages[0] ?? [];
  const turn = () => {
    page = [];
    pages.push(page);
  };
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (page.length > 0 && block.newPage) turn();
    const gap = page.length > 0 && (block.above || before?.below) ? [''] : [];
    // Short blocks stay whole, and headings stay with two lines of what they are about.
    const start = block.lines.length <= SHORT ? block.lines.length : 2;
    const least = gap.length + (block.opens ? block.lines.length + following(blocks, index + 1) : start);
    if (page.length > 0 && page.length + least > ROOM) turn();
    else page.push(...gap);
    pageOf.set(block, pages.length - 1);
    block.lines.forEach((line, at) => {
      // The last line of a block does not stand alone at the top of a page.
      const isLastButOne = at === block.lines.length - 2 && page.length === ROOM - 1 && block.lines.length > SHORT;
      if (page.length === ROOM || isLastButOne) turn();
      page.push(line);
    });
  });
  return { pages, pageOf };
}

/** The lines that must stand on the page of a heading, from the block after it on. */
function following(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block || block.newPage) return 0;
  const gap = block.above || blocks[index - 1]?.below ? 1 : 0;
  return gap + (block.opens ? block.lines.length + following(blocks, index + 1) : Math.min(block.lines.length, 2));
}

/** A page with its number at the end of its last line. */
export const numbered = (page: readonly string[], number: string): string[] => [
  ...page,
  ...Array<string>(ROOM - page.length).fill(''),
  number.padStart(WIDTH),
];
