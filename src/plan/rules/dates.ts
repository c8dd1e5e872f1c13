/** What has a beginning and an end does not end before it begins. */
import { problemAt, ruleFor } from './rule.ts';

const message = (from: string, to: string) => `the end (${to}) is before the beginning (${from})`;
const fix = 'Correct one of the two dates';

export const planPeriod = ruleFor('plan', (entry) => {
  const { from, to } = entry.data.period;
  return to < from ? [problemAt(entry, ['period', 'to'], message(from, to), fix)] : [];
});

export const consultationPeriod = ruleFor('consultation', (entry) => {
  const { from, to } = entry.data;
  return to < from ? [problemAt(entry, ['to'], message(from, to), fix)] : [];
});
