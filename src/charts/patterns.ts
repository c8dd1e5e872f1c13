/**
 * The patterns that tell the answers of a scale of agreement apart, beside their colours.
 *
 * SVG patterns need ids, and two charts on a page must not share any. A thick dashed line is a striped box, and costs no
 * more than a plain one: all boxes of an answer are one path. The stronger an answer, the more ink it has.
 */

import type { AgreementAnswer } from '../schema/agreement.ts';
import { COLOURS } from './chart-colours.ts';
import { drawLines, fillBox, outlineBox } from './frame.ts';
import { ANSWER_LOOKS, type PatternName } from './marks.ts';
import type { Area, Pen } from './svg-context.ts';

type Pattern = (pen: Pen, box: Area, colour: string) => void;

/** Upright stripes: `on` px of colour, `off` px of page. */
function stripes(pen: Pen, { x, y, width, height }: Area, colour: string, on: number, off: number): void {
  const middle = y + height / 2;
  const line: [{ x: number; y: number }, { x: number; y: number }] = [
    { x, y: middle },
    { x: x + width, y: middle },
  ];
  drawLines(pen, { colour, thickness: height, dash: [on, off] }, [line]);
}

/** Lines along the box, at its edges and in its middle, as thick as the room between them. */
function rails(pen: Pen, { x, y, width, height }: Area, colour: string): void {
  for (const part of [0, 2, 4]) fillBox(pen, colour, { x, y: y + (part * height) / 5, width, height: height / 5 });
}

/** Rows of dots, every second one shifted. */
function dots(pen: Pen, { x, y, width, height }: Area, colour: string): void {
  const side = height / 5;
  const row = (index: number, indent: number): [{ x: number; y: number }, { x: number; y: number }] => {
    const middle = y + (index + 0.5) * side;
    return [
      { x: x + indent, y: middle },
      { x: x + width, y: middle },
    ];
  };
  drawLines(
    pen,
    { colour, thickness: side, dash: [side, side] },
    [0, 1, 2, 3, 4].map((index) => row(index, index % 2 === 0 ? 0 : Math.min(side, width))),
  );
}

const PATTERNS: Record<PatternName, Pattern> = {
  full: (pen, box, colour) => fillBox(pen, colour, box),
  'dense stripes': (pen, box, colour) => stripes(pen, box, colour, 5, 2),
  'sparse stripes': (pen, box, colour) => stripes(pen, box, colour, 2, 5),
  dots,
  rails,
  outline: (pen, box, colour) => outlineBox(pen, colour, box),
};

/** Fills a box with the pattern of an answer. */
export function drawAnswer(pen: Pen, answer: AgreementAnswer, box: Area): void {
  const { colour, pattern } = ANSWER_LOOKS[answer];
  PATTERNS[pattern](pen, box, COLOURS[colour]);
}
