/** The partnership’s own colours can be read on. */
import { say } from '../../source/problem.ts';
import { problemAt, ruleFor } from './rule.ts';

/** WCAG 2.2, 1.4.3: for text of the usual size. */
const LEAST = 4.5;

/** Relative luminance of `#rrggbb`, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of white text on a colour: from 1 (white) to 21 (black). */
const contrastWithWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** White words stand on the colour of the band. The number is rounded down, so that it never seems to be enough. */
export const brandIsDark = ruleFor('site', (entry) => {
  const brand = entry.data.colours?.brand;
  const contrast = brand ? contrastWithWhite(brand) : LEAST;
  if (!brand || contrast >= LEAST) return [];
  return [
    problemAt(
      entry,
      ['colours', 'brand'],
      say('colours/contrast', { colour: brand, contrast: Math.floor(contrast * 10) / 10, least: LEAST }),
    ),
  ];
});
