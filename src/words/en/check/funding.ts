/** Money: counted once. */
import type { Room } from '../../check.ts';

export const funding = {
  'funding/year-twice': ({ period }: { period: string }) => ({
    message: `there is another sum for ${period} above it`,
    fix: 'Keep one of the two',
  }),
  'funding/whole-and-years': () => ({
    message: 'the fund has a sum for the whole time and sums by year',
    fix: 'Keep “years”, or “amount” if the source gives one sum only',
  }),
  'funding/two-totals': ({ file, counts }: { file: string; counts: string }) => ({
    message: `${file} is “${counts}” too`,
    fix: 'Write “counts: grant” for a single grant, or put the sums into one file',
  }),
} satisfies Room<'funding'>;
