import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words.ts';

const { dates } = wordsIn('en-GB');

it.each([
  ['2021-09-16', '16 September 2021', '16 Sep 2021', 'on 16 September 2021'],
  ['2021-09', 'September 2021', 'Sep 2021', 'in September 2021'],
  ['2021', '2021', '2021', 'in 2021'],
  ['2020/21', '2020/21', '2020/21', 'in 2020/21'],
  ['2009-07/2010-06', 'July 2009 to June 2010', 'Jul 2009 to Jun 2010', 'in the year to June 2010'],
])('%s is written %s, in little room %s, and stands in a sentence as “%s”', (date, full, short, at) => {
  expect([dates.full(date), dates.short(date), dates.at(date)]).toEqual([full, short, at]);
});

it('leaves what is no date as it is', () => {
  expect(dates.full('to be confirmed')).toBe('to be confirmed');
});

it('says a span with its two ends, and a span of one year as that year', () => {
  expect(dates.span({ from: '2021', to: '2024' })).toBe('2021 to 2024');
  expect(dates.span({ from: '2021-03-01', to: '2021-04-16' })).toBe('1 March 2021 to 16 April 2021');
  expect(dates.span({ from: '2010', to: '2010' })).toBe('2010');
});
