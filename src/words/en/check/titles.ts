/** Short titles: few words, and each of its own. */
import type { Room } from '../../check.ts';

export const titles = {
  'titles/many-words': ({ words, most }: { words: number; most: number }) => ({
    message: `has ${words} words`,
    fix: `Say it in ${most} plain words at most: who does it and why can stand in “title”`,
  }),
  'titles/no-shorter': () => ({
    message: 'is not shorter than “title”',
    fix: 'Leave it out: “title” is shown then',
  }),
  'titles/twice': ({ other }: { other: string }) => ({
    message: `is the short title of ${other} too, so that a list would show two of the same name`,
    fix: 'Say what is different about each',
  }),
} satisfies Room<'titles'>;
