/** Money is counted once: each year of a fund once, a sum for the whole time or by year, and one total of a kind. */
import { type Problem, say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const fundYears = ruleFor('funding', (entry) => {
  const { years = [], amount } = entry.data;
  const twice = years.flatMap(({ period }, index) =>
    years.findIndex((other) => other.period === period) < index
      ? [problemAt(entry, ['years', index, 'period'], say('funding/year-twice', { period }))]
      : [],
  );
  const both = amount !== undefined && years.length > 0 ? [problemAt(entry, ['amount'], say('funding/whole-and-years'))] : [];
  return [...twice, ...both];
});

const fundTotals: Rule = ({ entries }) => {
  const first = new Map<string, string>();
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'funding' || entry.data.counts === 'grant') return [];
    const { data, file, plan } = entry as Entry<'funding'>;
    const key = `${plan}: ${data.counts}`;
    const other = first.get(key);
    first.set(key, other ?? file);
    return other ? [problemAt(entry, ['counts'], say('funding/two-totals', { file: other, counts: data.counts }))] : [];
  });
};

/** What holds of sums. */
export const FUNDING_RULES: readonly Rule[] = [fundYears, fundTotals];
