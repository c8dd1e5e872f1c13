/** Everyday words and places: each leads somewhere, and once. */
import type { Room } from '../../check.ts';
import { quote } from './pieces.ts';

export const everydayWords = {
  'words/twice': ({ word }: { word: string }) => ({
    message: `${quote(word)} stands already in this list`,
    fix: 'Delete one of the two',
  }),
  'words/of-another': ({ word, other }: { word: string; other: string }) => ({
    message: `${quote(word)} stands among the words of “${other}” too`,
    fix: 'Delete one of the two; if it means both, write all meanings in “means” of one',
  }),
  'words/only-a-title': ({ word }: { word: string }) => ({
    message: `${quote(word)} only repeats the title of what it means`,
    fix: 'Delete it: search finds titles by itself',
  }),
  'words/no-district': ({ place }: { place: string }) => ({
    message: `${quote(place)} has no district to lead to`,
    fix: 'Name the district that a source puts it in, or delete the place',
  }),
} satisfies Room<'words'>;
