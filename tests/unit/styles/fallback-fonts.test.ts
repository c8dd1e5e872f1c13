/** The fonts that stand in for ours until it has come are drawn as wide and as high as it is: measured, letter by letter. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text-width.ts';
import { fontFile } from '../../../src/charts/typeface.ts';

const css = compile('src/styles/_fonts.scss').css;
const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
const percent = (face: string, property: string) => Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]);
/** English, as plans and reports are written: the guide for officers, without its examples. */
const english = readFileSync('docs/publishing-an-update.md', 'utf8')
  .replace(/```.*?```/gs, '')
  .replace(/[^\p{L}\d.,;:’()\s]/gu, '')
  .replace(/\s+/g, ' ');

/** Arimo is as wide as Arial, letter by letter, and free. */
const FONTS = [
  ['Arial', 400, 'arimo/400Regular/Arimo_400Regular.ttf'],
  ['Arial Bold', 700, 'arimo/700Bold/Arimo_700Bold.ttf'],
  ['Roboto', 400, 'roboto/400Regular/Roboto_400Regular.ttf'],
  ['Roboto Bold', 700, 'roboto/700Bold/Roboto_700Bold.ttf'],
] as const;

describe.each(FONTS)('in place of ours, %s', (name, weight, file) => {
  const face = faces.find((each) => each.includes(`local("${name}")`)) ?? '';
  const font = create(readFileSync(`node_modules/@expo-google-fonts/${file}`));

  it('is as wide', () => {
    const ours = textWidth(english, 1, weight) / (font.layout(english).advanceWidth / font.unitsPerEm);
    expect(Math.abs(percent(face, 'size-adjust') - 100 * ours)).toBeLessThan(1);
  });

  it('is as high', () => {
    const { ascent, descent, unitsPerEm } = create(readFileSync(fontFile(weight)));
    const high = (property: string) => (percent(face, property) * percent(face, 'size-adjust')) / 100;
    expect(high('ascent-override')).toBeCloseTo((100 * ascent) / unitsPerEm, 0);
    expect(high('descent-override')).toBeCloseTo((-100 * descent) / unitsPerEm, 0);
  });
});
