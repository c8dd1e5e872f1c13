/** What stands around every page, and the pages that belong to no subject. */
import type { Pieces } from '../words.ts';

const separated = <T>(things: readonly T[]): Pieces<T> => things.flatMap((each, index) => (index > 0 ? ['; ', each] : [each]));

export const page = {
  allPlans: 'All plans',
  asData: <T>(links: readonly T[]): Pieces<T> => ['As data: ', ...separated(links), '.'],
};
