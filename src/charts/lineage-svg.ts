/**
 * The family of a priority as a picture: names under one another by plan, the oldest above, and at their left a line
 * from each to the one that it became. One line leads down to each heir, and its ancestors join it, so that the picture
 * needs little room to the side and its words stay legible on a phone.
 *
 * It is an ornament beside a text that says the same: screen readers are given the text.
 */
import { COLOURS } from './chart-colours.ts';
import { SvgSheet, short } from './svg-sheet.ts';
import { fontHeights, LINE_HEIGHT, wrapText } from './text-width.ts';

/** What a picture of a family has to know: names by plan, the oldest plan first, and which leads to which. */
export interface LineageDiagram {
  plans: { title: string; priorities: string[] }[];
  /** Places in the list of all names, in the order of `plans`. `read`: by us from the texts, not said by a document. */
  links: { from: number; to: number; read: boolean }[];
}

const WIDTHS = { wide: 640, narrow: 288 } as const;
const TEXT_SIZE = 16;
const LINE = TEXT_SIZE * LINE_HEIGHT;
/** Distance between two lines that lead down, and from the last of them to the names. */
const LANE = 14;
const DOT = 4;
const ARROW = 6;
const STROKE = 2;
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
export function lineageSvg(view: LineageDiagram, width: keyof typeof WIDTHS): string {
  const whole = WIDTHS[width];
  const heirs = [...new Set(view.links.map(({ to }) => to))].sort((a, b) => a - b);
  const left = (heirs.length + 1) * LANE + DOT;
  const { rows, height } = layRows(view, left + LANE, whole);
  const names = rows.filter(({ isPlan }) => !isPlan);
  const sheet = new SvgSheet({ fill: COLOURS.text, fontSize: TEXT_SIZE });

  // Each piece of a line is drawn once: two broken ones on each other would fill each other’s gaps and look whole. A piece
  // that several lines share is whole if one of them is.
  const draw = (links: LineageDiagram['links'], path: string) =>
    sheet.addShape(
      `fill="none" stroke="${COLOURS.value}" stroke-width="${STROKE}"${links.every(({ read }) => read) ? ' stroke-dasharray="5 3"' : ''}`,
      path,
    );
  const middleOf = (name: number) => names[name]?.middle ?? 0;
  // A name that a line comes to has its own leave a little lower, clear of the arrow.
  const leaving = (name: number) => middleOf(name) + (heirs.includes(name) ? ARROW + 1 : 0);
  // The later an heir, the further to the left its line: lines that end sooner lie within those that end later.
  const laneOf = (heir: number) => LANE * (heirs.length - heirs.indexOf(heir));
  for (const [from, links] of Map.groupBy(view.links, (each) => each.from)) {
    let start = left;
    const outwards = links.toSorted((a, b) => laneOf(b.to) - laneOf(a.to));
    for (const [place, { to }] of outwards.entries()) {
      // To the outer edge of the line that it turns into, so that the corner is full.
      const end = laneOf(to) - STROKE / 2;
      draw(outwards.slice(place), `M${short(start)} ${short(leaving(from))}H${short(end)}`);
      start = end;
    }
  }
  for (const to of heirs) {
    const [x, end] = [laneOf(to), middleOf(to)];
    const joining = view.links.filter((each) => each.to === to).sort((a, b) => a.from - b.from);
    for (const [place, { from }] of joining.entries()) {
      const next = joining[place + 1];
      const onwards = next ? `V${short(leaving(next.from))}` : `V${short(end)}H${short(left - ARROW)}`;
      draw(joining.slice(0, place + 1), `M${short(x)} ${short(leaving(from))}${onwards}`);
    }
    sheet.addShape(`fill="${COLOURS.value}"`, `M${short(left)} ${short(end)}l${-ARROW - 2} ${-ARROW + 1}v${2 * (ARROW - 1)}z`);
  }
  for (const [index, { middle }] of names.entries()) {
    if (heirs.includes(index)) continue;
    sheet.addShape(
      `fill="${COLOURS.value}"`,
      `M${short(left - DOT)} ${short(middle)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0z`,
    );
  }

  const { capital } = fontHeights(TEXT_SIZE);
  for (const { lines, middle, isPlan } of rows) {
    const style = sheet.styleOf({
      fill: isPlan ? COLOURS.muted : COLOURS.text,
      size: TEXT_SIZE,
      weight: isPlan ? 700 : 400,
      align: 'left',
    });
    const y = middle + capital / 2;
    sheet.addLabel({ style, x: left + LANE, y, lines: lines.map((text, place) => ({ text, y: y + place * LINE })) });
  }
  const attributes = [
    `class="chart-svg chart-svg--${width}" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}"`,
    `fill="${COLOURS.text}" font-size="${TEXT_SIZE}" aria-hidden="true" focusable="false"`,
  ].join(' ');
  return `<svg ${attributes}>${sheet.marks()}</svg>`;
}
