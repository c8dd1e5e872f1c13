/**
 * What is wrong with a picture to the eye, as sentences: words or marks cut off, words over words, marks under words. The
 * words are as wide as for a reader who has set more space between letters and words, which is more than for any other.
 */
import { inkIn, shapes } from './shapes.ts';
import { spacedWidth, textBoxes } from './text-boxes.ts';

export const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

export function outside(svg: string): string[] {
  const { width, height } = sizeOf(svg);
  const words = textBoxes(svg, spacedWidth)
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text }) => `“${text}” is cut off`);
  const marks = shapes(svg)
    .flatMap(({ points }) => points)
    .filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height))
    .map(({ x, y }) => `a mark reaches ${x} ${y}`);
  return [...words, ...marks];
}

export function overlaps(svg: string): string[] {
  const boxes = textBoxes(svg, spacedWidth);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top)
      .map((b) => `“${a.text}” and “${b.text}” overlap`),
  );
}

/** Lines of the grid are ornament. Room above the capitals of a label may reach into a bar above it: there is no ink. */
export function inkUnderWords(svg: string): string[] {
  const marks = shapes(svg).filter(({ colour }) => !colour.includes('--chart-grid'));
  return textBoxes(svg, spacedWidth)
    .filter((box) => marks.some((mark) => inkIn(mark, { ...box, top: box.top + 2, bottom: box.bottom - 2 })))
    .map(({ text }) => `a mark is under “${text}”`);
}
