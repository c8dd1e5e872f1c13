/** Money is counted once: each year of a fund once, a sum for the whole time or by year, and one total of a kind. */
import type { Problem } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

export const fundYears = ruleFor('funding', (entry) => {
  const { years = [], amount } = entry.data;
  const twice = years.flatMap(({ period }, index) =>
    years.findIndex((other) => other.period === period) < index
      ? [problemAt(entry, ['years', index, 'period'], `there is another sum for ${period} above it`, 'Keep one of the two')]
      : [],
  );
  const both =
    amount !== undefined && years.length > 0
      ? [
          problemAt(
            entry,
            ['amount'],
            'the fund has a sum for the whole time and sums by year',
            'Keep “years”, or “amount” if the source gives one sum only',
          ),
        ]
      : [];
  return [...twice, ...both];
});

export const fundTotals: Rule = ({ entries }) => {
  const first = new Map<string, string>();
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'funding' || entry.data.counts === 'grant') return [];
    const { data, file, plan } = entry as Entry<'funding'>;
    const key = `${plan}: ${data.counts}`;
    const other = first.get(key);
    first.set(key, other ?? file);
    return other
      ? [
          problemAt(
            entry,
            ['counts'],
            `${other} is “${data.counts}” too`,
            'Write “counts: grant” for a single grant, or put the sums into one file',
          ),
        ]
      : [];
  });
};
