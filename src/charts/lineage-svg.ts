/**
 * The family of a priority as a picture: names under one another by plan, the oldest above, and at their left a line
 * from each to the one that it became. One line leads down to each heir, and its ancestors join it, so that the picture
 * needs little room to the side and its words stay legible on a phone.
 *
 * It is an ornament beside a text that says the same: screen readers are given the text.
 */
import type { LineageDiagram } from '../views/lineage.ts';
import { LITERAL, VARIABLES } from './chart-colours.ts';
import { SvgSheet, short } from './svg-sheet.ts';
import { fontHeights, LINE_HEIGHT, wrapText } from './text-width.ts';

const WIDTHS = { wide: 640, narrow: 288 } as const;
const TEXT_SIZE = 16;
const LINE = TEXT_SIZE * LINE_HEIGHT;
/** Distance between two lines that lead down, and from the last of them to the names. */
const LANE = 14;
const DOT = 4;
const ARROW = 6;
const BETWEEN_NAMES = 8;
const BETWEEN_PLANS = 14;

interface Row {
  lines: string[];
  top: number;
  /** The middle of its first line: where lines meet it. */
  middle: number;
  isPlan: boolean;
}

function layRows(view: LineageDiagram, left: number, width: number): { rows: Row[]; height: number } {
  let top = 0;
  const rows = view.plans.flatMap(({ title, priorities }, index) => {
    if (index > 0) top += BETWEEN_PLANS;
    return [title, ...priorities].map((text, place): Row => {
      const isPlan = place === 0;
      const lines = wrapText(text, width - left, TEXT_SIZE, isPlan ? 700 : 400);
      const row = { lines, top, middle: top + LINE / 2, isPlan };
      top += lines.length * LINE + BETWEEN_NAMES;
      return row;
    });
  });
  return { rows, height: Math.ceil(top) };
}

/** Draws a family as one `<svg>`; `wide` is 640 px, `narrow` 288 px. */
export function lineageSvg(
  view: LineageDiagram,
  { width, colours }: { width: keyof typeof WIDTHS; colours: 'variables' | 'literal' },
): string {
  const palette = colours === 'literal' ? LITERAL : VARIABLES;
  const whole = WIDTHS[width];
  const heirs = [...new Set(view.links.map(({ to }) => to))].sort((a, b) => a - b);
  const left = (heirs.length + 1) * LANE + DOT;
  const { rows, height } = layRows(view, left + LANE, whole);
  const names = rows.filter(({ isPlan }) => !isPlan);
  const sheet = new SvgSheet({ fill: palette.text, fontSize: TEXT_SIZE });
  const line = (dash: string) => `fill="none" stroke="${palette.value}" stroke-width="2"${dash}`;

  // The later an heir, the further to the left its line: lines that end sooner lie within those that end later.
  for (const [index, to] of heirs.entries()) {
    const x = LANE + (heirs.length - 1 - index) * LANE;
    const end = names[to]?.middle ?? 0;
    for (const { from, read } of view.links.filter((each) => each.to === to)) {
      const start = names[from]?.middle ?? 0;
      sheet.addShape(
        line(read ? ' stroke-dasharray="5 3"' : ''),
        `M${short(left)} ${short(start)}H${short(x)}V${short(end)}H${short(left - ARROW)}`,
      );
    }
    sheet.addShape(`fill="${palette.value}"`, `M${short(left)} ${short(end)}l${-ARROW - 2} ${-ARROW + 1}v${2 * (ARROW - 1)}z`);
  }
  for (const [index, { middle }] of names.entries()) {
    if (heirs.includes(index)) continue;
    sheet.addShape(
      `fill="${palette.value}"`,
      `M${short(left - DOT)} ${short(middle)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0z`,
    );
  }

  const { capital } = fontHeights(TEXT_SIZE);
  for (const { lines, middle, isPlan } of rows) {
    const style = sheet.styleOf({
      fill: isPlan ? palette.muted : palette.text,
      size: TEXT_SIZE,
      weight: isPlan ? 700 : 400,
      align: 'left',
    });
    const y = middle + capital / 2;
    sheet.addLabel({ style, x: left + LANE, y, lines: lines.map((text, place) => ({ text, y: y + place * LINE })) });
  }
  const attributes = [
    `class="chart-svg chart-svg--${width}" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}"`,
    `fill="${palette.text}" font-size="${TEXT_SIZE}" aria-hidden="true" focusable="false"`,
  ].join(' ');
  return `<svg ${attributes}>${sheet.marks()}</svg>`;
}
