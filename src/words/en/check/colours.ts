/** The partnership’s own colours: words can be read on them. */
import type { Room } from '../../check.ts';

export const colours = {
  'colours/contrast': ({ colour, contrast, least }: { colour: string; contrast: number; least: number }) => ({
    message: `white text on the colour “${colour}” has a contrast of ${contrast.toFixed(1)} to 1, too little to be read by everyone`,
    fix: `Choose a darker colour: at least ${least} to 1 (WCAG 1.4.3), such as "#12436d"`,
  }),
} satisfies Room<'colours'>;
