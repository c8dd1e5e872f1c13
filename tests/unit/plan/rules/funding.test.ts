/** Money is counted once, and a fall is written as a fall. */
import { expect, test } from 'vitest';
import { changed, type Files, MEASURE, ORGANISATIONS, PLAN, problemsWith } from '../broken-content.ts';

const SOURCES_FILE = { 'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n' };
const FUND = `title: Grant
funder: not stated
period: 2020 to 2022
purpose: Work
years:
  - { period: 2020/21, amount: 1000 }
  - { period: 2021/22, amount: null, note: blank }
sources: [{ document: report }]
`;
const FILE = 'content/plans/safer-town/funding/grant.yaml';
const withFund = (text: string, more: Files = {}): Files => ({ ...SOURCES_FILE, [`${PLAN}funding/grant.yaml`]: text, ...more });
const withTarget = (value: number): Files => ({
  ...SOURCES_FILE,
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}measures/theft.yaml`]: changed(
    MEASURE,
    'direction: not stated',
    'direction: decrease\ndirectionBy: ours\ndirectionReason: Less theft',
  ),
  [`${PLAN}targets/theft.yaml`]: `title: Less theft\nmeasure: theft\nby: 2028\nmeaning: change\nvalue: ${value}\nsources: [{ document: report }]\n`,
});

test.each<[mistake: string, files: Files, said: string[]]>([
  ['a fund', withFund(FUND), []],
  [
    'a year twice',
    withFund(changed(FUND, 'period: 2021/22', 'period: 2020/21')),
    [`${FILE}:7:7: years[2].period: there is another sum for 2020/21 above it. Keep one of the two. [funding/year-twice]`],
  ],
  [
    'a sum for the whole time beside sums by year',
    withFund(changed(FUND, 'years:', 'amount: 1000\nyears:')),
    [
      `${FILE}:5:1: amount: the fund has a sum for the whole time and sums by year. Keep “years”, or “amount” if the source gives one sum only. [funding/whole-and-years]`,
    ],
  ],
  [
    'two totals',
    withFund(changed(FUND, 'period: 2020 to 2022', 'counts: received in all\nperiod: 2020 to 2022'), {
      [`${PLAN}funding/other.yaml`]: changed(FUND, 'period: 2020 to 2022', 'counts: received in all\nperiod: 2020 to 2022'),
    }),
    [
      `content/plans/safer-town/funding/other.yaml:3:1: counts: ${FILE} is “received in all” too. Write “counts: grant” for a single grant, or put the sums into one file. [funding/two-totals]`,
    ],
  ],
  [
    'a funder that is not there',
    withFund(changed(FUND, 'funder: not stated', 'funder: the-crown')),
    [`${FILE}:2:1: funder: there is no organisation “the-crown”. Correct the id, or add it to organisations.yaml. [references/unknown]`],
  ],
  [
    'a sum with a comma in a line of its own',
    withFund(changed(FUND, 'amount: 1000', 'amount: £200,000')),
    [
      `${FILE}:6:37: years[1].000: a number before this is cut in two at its comma. Write the number without the comma and without a unit: 200000. [fields/cut-number]`,
    ],
  ],
  ['a fall', withTarget(-20), []],
  [
    'a fall without its minus',
    withTarget(20),
    [
      'content/plans/safer-town/targets/theft.yaml:5:1: value: the change goes up or down against the measure, which should decrease. Write -20 if that is meant, or correct “direction” of the measure. [targets/against-direction]',
    ],
  ],
])('%s', (_, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
