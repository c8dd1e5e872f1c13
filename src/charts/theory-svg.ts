/**
 * A theory of change as a picture: a column for each stage, a box for each step, and a line from each step to what it leads to.
 * Where a whole column leads to a whole column, a bar takes its boxes together. The narrow picture has the stages one below the
 * other, and says what leads to what by letters and numbers, as the list beside it does.
 *
 * It is an ornament beside a list that says the same: screen readers are given the list.
 */
import { COLOURS, inFixedColours } from './chart-colours.ts';
import { TYPEFACE } from './frame.ts';
import { escapeText, SvgSheet, short } from './svg-sheet.ts';
import { fontHeights, LINE_HEIGHT, wrapText } from './text-width.ts';

/** What the picture has to know: stages in order, and which step leads to which, by their codes. */
export interface TheoryPicture {
  stages: {
    title: string;
    steps: {
      code: string;
      text: string;
      /** The same with what it leads to in words, for the narrow picture. */
      withNext: string;
      isGap: boolean;
      leadsTo: string[];
    }[];
    /** What the whole stage leads to, for the narrow picture. */
    together: string[];
  }[];
  /** From a whole stage to a whole stage, by their places. */
  columnLinks: { from: number; to: number }[];
}

const WIDTHS = { wide: 960, narrow: 288 } as const;
const TEXT_SIZE = 16;
const LINE = TEXT_SIZE * LINE_HEIGHT;
const GAP = 24;
const PADDING = 6;
const BETWEEN_BOXES = 8;
const BETWEEN_STAGES = 26;
const ARROW = 6;
const BAR = 6;
/** In columns, words may stand a little over the edge of their box with the spacing that a reader may set: there is room before the next. */
const OVER_EDGE = 1.15;
/** A column of gaps needs less room than one that says something. */
const SHARE_OF_GAPS = 0.66;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  isGap: boolean;
}

const BOX = `fill="none" stroke="${COLOURS.value}" stroke-width="1.5"`;
const GAP_BOX = `fill="none" stroke="${COLOURS.muted}" stroke-width="1.5" stroke-dasharray="5 3"`;
const STRAND = `fill="none" stroke="${COLOURS.comparison}" stroke-width="1.5"`;
const HEAD = `fill="${COLOURS.comparison}"`;

const boxHeight = (lines: readonly string[]): number => lines.length * LINE + 2 * PADDING;
const outline = ({ x, y, width, height }: Box): string => `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
const rightwards = (x: number, y: number): string => `M${short(x)} ${short(y)}l${-ARROW - 1} ${-ARROW + 2}v${2 * (ARROW - 2)}z`;
const downwards = (x: number, y: number): string => `M${short(x)} ${short(y)}l${-ARROW} ${-ARROW - 1}h${2 * ARROW}z`;

function writer(sheet: SvgSheet) {
  const { capital } = fontHeights(TEXT_SIZE);
  return (lines: readonly string[], x: number, top: number, weight: 400 | 700, fill: string) => {
    const style = sheet.styleOf({ fill, size: TEXT_SIZE, weight, align: 'left' });
    const y = top + LINE / 2 + capital / 2;
    sheet.addLabel({ style, x, y, lines: lines.map((text, place) => ({ text, y: y + place * LINE })) });
  };
}

function drawBox(sheet: SvgSheet, box: Box): void {
  sheet.addShape(box.isGap ? GAP_BOX : BOX, outline(box));
  writer(sheet)(box.lines, box.x + PADDING, box.y + PADDING, 400, box.isGap ? COLOURS.muted : COLOURS.text);
}

const inBox = ({ code, text }: { code: string; text: string }, width: number): string[] =>
  wrapText(`${code} ${text}`, width - 2 * PADDING, TEXT_SIZE);

/** Where the columns stand. */
function columnsOf({ stages }: TheoryPicture): { x: number; width: number }[] {
  const shares = stages.map(({ steps }) => (steps.every(({ isGap }) => isGap) ? SHARE_OF_GAPS : 1));
  const room = WIDTHS.wide - 2 - GAP * (stages.length - 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  // Half a line’s width stands beyond a box.
  let x = 1;
  return shares.map((share) => {
    const column = { x, width: (room * share) / whole };
    x += column.width + GAP;
    return column;
  });
}

function drawWide(picture: TheoryPicture, sheet: SvgSheet): number {
  const columns = columnsOf(picture);
  const heads = picture.stages.map(({ title }, place) => wrapText(title, (columns[place]?.width ?? 0) * OVER_EDGE, TEXT_SIZE, 700));
  const top = Math.max(...heads.map((lines) => lines.length)) * LINE + BETWEEN_BOXES;
  const boxes = new Map<string, Box>();
  const inColumns = picture.stages.map(({ steps }, place) => {
    const { x, width } = columns[place] ?? { x: 0, width: 0 };
    let y = top;
    return steps.map((step) => {
      const lines = inBox(step, width * OVER_EDGE);
      const box: Box = { x, y, width, height: boxHeight(lines), lines, isGap: step.isGap };
      y += box.height + BETWEEN_BOXES;
      boxes.set(step.code, box);
      return box;
    });
  });
  const write = writer(sheet);
  for (const [place, lines] of heads.entries()) write(lines, columns[place]?.x ?? 0, 0, 700, COLOURS.text);

  const middle = ({ y, height }: Box) => y + height / 2;
  const bottomOf = (column: readonly Box[]) => Math.max(top, ...column.map(({ y, height }) => y + height));
  for (const { code, leadsTo } of picture.stages.flatMap(({ steps }) => steps)) {
    const from = boxes.get(code);
    for (const to of leadsTo.flatMap((each) => boxes.get(each) ?? [])) {
      if (!from) continue;
      const [x1, y1, x2, y2] = [from.x + from.width, middle(from), to.x, middle(to)];
      const half = GAP / 2;
      sheet.addShape(
        STRAND,
        `M${short(x1)} ${short(y1)}C${short(x1 + half)} ${short(y1)} ${short(x2 - half)} ${short(y2)} ${short(x2 - ARROW)} ${short(y2)}`,
      );
      sheet.addShape(HEAD, rightwards(x2, y2));
    }
  }
  let height = Math.max(...inColumns.map(bottomOf));
  for (const { from, to } of picture.columnLinks) {
    const [out, into] = [inColumns[from] ?? [], inColumns[to] ?? []];
    const [first, last] = [out[0], into[0]];
    if (!first || !last) continue;
    const between = inColumns.slice(from + 1, to);
    // Past the columns between, below their boxes; to the next column, where both have boxes.
    const y = between.length > 0 ? Math.max(...between.map(bottomOf)) + BETWEEN_BOXES : (top + Math.min(bottomOf(out), bottomOf(into))) / 2;
    const [x1, x2] = [first.x + first.width + BAR, last.x - BAR - ARROW];
    const down = (x: number, column: readonly Box[]) => `M${short(x)} ${short(top)}V${short(Math.max(bottomOf(column), y))}`;
    sheet.addShape(STRAND, `${down(x1, out)}${down(x2 + ARROW, into)}M${short(x1)} ${short(y)}H${short(x2)}`);
    sheet.addShape(HEAD, rightwards(x2 + ARROW, y));
    height = Math.max(height, y);
  }
  for (const box of boxes.values()) drawBox(sheet, box);
  return height + 2;
}

/** Whether something of a stage leads to the one right after it. */
function isFollowed({ stages, columnLinks }: TheoryPicture, place: number): boolean {
  const next = new Set(stages[place + 1]?.steps.map(({ code }) => code));
  const isLine = stages[place]?.steps.some(({ leadsTo }) => leadsTo.some((code) => next.has(code))) ?? false;
  return isLine || columnLinks.some(({ from, to }) => from === place && to === place + 1);
}

function drawNarrow(picture: TheoryPicture, sheet: SvgSheet): number {
  const width = WIDTHS.narrow - 2;
  const write = writer(sheet);
  let y = 0;
  for (const [place, { title, steps, together }] of picture.stages.entries()) {
    if (isFollowed(picture, place - 1)) {
      sheet.addShape(STRAND, `M${short(width / 2)} ${short(y)}v${BETWEEN_STAGES - ARROW - 8}`);
      sheet.addShape(HEAD, downwards(width / 2, y + BETWEEN_STAGES - 8));
    }
    if (place > 0) y += BETWEEN_STAGES;
    const head = wrapText(title, width, TEXT_SIZE, 700);
    write(head, 0, y, 700, COLOURS.text);
    y += head.length * LINE + 4;
    for (const step of steps) {
      const lines = inBox({ code: step.code, text: step.withNext }, width);
      const box: Box = { x: 1, y, width, height: boxHeight(lines), lines, isGap: step.isGap };
      drawBox(sheet, box);
      y += box.height + 6;
    }
    for (const text of together) {
      const lines = wrapText(text, width, TEXT_SIZE);
      write(lines, 0, y, 400, COLOURS.muted);
      y += lines.length * LINE;
    }
  }
  return y + 2;
}

export interface DrawnTheory {
  width: number;
  height: number;
  smallestText: number;
  /** With its colours as variables, for pages; kept from screen readers. */
  svg: string;
  /** In fixed colours, for documents; with a text in its place, for books. */
  alone: (alternative?: string) => string;
}

/** Draws a theory; `wide` is 960 px, `narrow` 288 px. */
export function theorySvg(picture: TheoryPicture, size: keyof typeof WIDTHS): DrawnTheory {
  const sheet = new SvgSheet({ fill: COLOURS.text, fontSize: TEXT_SIZE });
  const width = WIDTHS[size];
  const height = Math.ceil((size === 'wide' ? drawWide : drawNarrow)(picture, sheet));
  const root = `class="chart-svg chart-svg--${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="${COLOURS.text}" font-size="${TEXT_SIZE}"`;
  const spoken = (alternative?: string) => (alternative === undefined ? '' : ` role="img" aria-label="${escapeText(alternative)}"`);
  const marks = sheet.marks();
  return {
    width,
    height,
    smallestText: sheet.smallestText(),
    svg: `<svg ${root} aria-hidden="true" focusable="false">${marks}</svg>`,
    alone: (alternative) =>
      inFixedColours(`<svg ${root} font-family="${TYPEFACE}"${spoken(alternative)} xmlns="http://www.w3.org/2000/svg">${marks}</svg>`),
  };
}
