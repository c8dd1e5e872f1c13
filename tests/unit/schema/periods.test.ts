/** Periods in the order of time, and those that are missing between two of them. */
import { expect, test } from 'vitest';
import {
  areBefore,
  byTime,
  isDated,
  isDay,
  lastDay,
  latestOf,
  monthsFrom,
  periodEnd,
  periodHolding,
  periodKind,
  periodStart,
  withMissingPeriods,
} from '../../../src/schema/periods.ts';

test.each([
  ['years', ['2023', '2020', '2021'], ['2020', '2021', '2022', '2023']],
  ['every second year', ['2016', '2018', '2022'], ['2016', '2018', '2020', '2022']],
  ['financial years over the turn of a century', ['1998/99', '2000/01'], ['1998/99', '2000/01']],
  ['financial years', ['2008/09', '2009/10', '2011/12'], ['2008/09', '2009/10', '2010/11', '2011/12']],
  ['quarters, told by their last month', ['2021-03', '2021-06', '2021-12'], ['2021-03', '2021-06', '2021-09', '2021-12']],
  ['months over the end of a year', ['2020-11', '2020-12', '2021-02'], ['2020-11', '2020-12', '2021-01', '2021-02']],
  ['twelve months to June', ['2008-07/2009-06', '2010-07/2011-06'], ['2008-07/2009-06', '2010-07/2011-06']],
  [
    'twelve months to June, one year missing',
    ['2007-07/2008-06', '2008-07/2009-06', '2010-07/2011-06'],
    ['2007-07/2008-06', '2008-07/2009-06', '2009-07/2010-06', '2010-07/2011-06'],
  ],
  ['days, which follow no rhythm', ['2021-03-31', '2020-03-31'], ['2020-03-31', '2021-03-31']],
  ['one period', ['2020'], ['2020']],
  ['none', [], []],
])('%s', (_case, given, all) => {
  expect(withMissingPeriods(given)).toEqual(all);
});

test('a financial year begins in April and ends in March', () => {
  expect([periodStart('2020/21'), periodEnd('2020/21')]).toEqual(['2020-04-01', '2021-03-31']);
  expect(['2021', '2020/21', '2020-12', '2021-01-15'].sort(byTime)).toEqual(['2020/21', '2020-12', '2021', '2021-01-15']);
  expect(['2021', '2020/21', '2020-12', '2021-01-15'].map(periodKind)).toEqual(['year', 'financial year', 'month', 'day']);
});

test('twelve months begin and end with theirs', () => {
  expect([periodStart('2009-07/2010-06'), periodEnd('2009-07/2010-06')]).toEqual(['2009-07-01', '2010-06-31']);
  expect(['2010', '2009-07/2010-06', '2009/10'].sort(byTime)).toEqual(['2009/10', '2009-07/2010-06', '2010']);
  expect(['2009-07/2010-06', '2009-10/2010-09'].map(periodKind)).toEqual(['year to June', 'year to September']);
});

test.each([
  ['2010-06-30', 'year to June', '2009-07/2010-06'],
  ['2010-07', 'year to June', '2010-07/2011-06'],
  ['2009-07/2010-06', 'year', undefined],
  ['2008-03-31', 'year', '2008'],
  ['2008-03-31', 'financial year', '2007/08'],
  ['2008-04', 'financial year', '2008/09'],
  ['2008-03-31', 'month', '2008-03'],
  ['2008', 'financial year', undefined],
  ['2008/09', 'year', undefined],
  ['2008', 'month', undefined],
] as const)('%s is held by a %s: %s', (period, kind, holding) => {
  expect(periodHolding(period, kind)).toBe(holding);
});

test.each([
  ['2026-06-30', -6, '2025-12-30'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2024-02-29', -12, '2023-02-28'],
])('%s and %i months is %s', (day, months, then) => {
  expect(monthsFrom(day, months)).toBe(then);
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2025-02', '2025-02-28'],
  ['2025-04', '2025-04-30'],
  ['2025', '2025-12-31'],
  ['2025/26', '2026-03-31'],
  ['2009-07/2010-06', '2010-06-30'],
  ['2026-01-15', '2026-01-15'],
])('the last day of %s is %s', (period, day) => {
  expect(lastDay(period)).toBe(day);
});

test.each([
  ['what begins later', ['2021', '2020-12-31'], '2021'],
  ['a part of a year, not the year', ['2024-06', '2024'], '2024-06'],
  ['the most exact', ['2021', '2021-05-03', '2021-05'], '2021-05-03'],
  ['the most exact of what begins on one day', ['2021-01-01', '2021', '2021-01'], '2021-01-01'],
  ['nothing of none', [], undefined],
])('the latest of dates that are exact in different ways is %s', (_, dates, latest) => {
  expect(latestOf(dates)).toBe(latest);
  expect(latestOf(dates.toReversed())).toBe(latest);
});

test.each([
  ['2026-06-30', ['2026-06-29', '2025'], true],
  ['2026-06-30', ['2026-06-30'], false],
  ['2026-06-30', ['2025-01-01', '2026'], false],
])('whether before %s all of %j are over', (day, dates, are) => {
  expect(areBefore(day, dates)).toBe(are);
});

test('what is known to the day is told from a month, a year and a word', () => {
  expect(['2021-09-16', '2021-09', '2021', 'ongoing'].map(isDay)).toEqual([true, false, false, false]);
  expect(['2021-09-16', '2021-09', '2020/21', 'ongoing', 'not stated'].map(isDated)).toEqual([true, true, true, false, false]);
});
