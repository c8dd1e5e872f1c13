import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import { said } from '../plan/said.ts';
import { example } from './examples.ts';
import { cellText, chartProblems, summary, words } from './in-english.ts';

const bars = example('bars');
const withValues = (...values: number[]): ChartView => ({
  ...bars,
  rows: values.map((value, index) => ({ label: 'ABCDEFG'.charAt(index), values: [value] })),
});

describe('summary of bars', () => {
  it('calls nothing the highest where figures are missing, and says how many and why', () => {
    expect(summary(bars)).toBe('Figures for 2 of 8: Preventing terrorism (58%) and Fraud (74%); no figure for 6 of 8 (not in the text).');
  });

  it('gives each series a sentence', () => {
    expect(summary(example('grouped-bars'))).toBe(
      'Respondents: highest is 45 to 64 (41%); lowest is Under 25 (4%). ' +
        'Population of Fenshire (invented census): highest is 45 to 64 (27.5%); lowest is 65 and over (21.5%); ' +
        'no figure for 1 of 5 (not asked in the census).',
    );
  });

  it.each(['Not stated', 'Prefer not to say', 'Don’t know', "Don't know", 'Other', 'None'])(
    'never calls “%s” the highest or lowest',
    (label) => {
      const beside =
        (...values: number[]) =>
        (value: number | null): ChartView => {
          const view = withValues(...values);
          return { ...view, rows: [...view.rows, { label, values: [value], reasons: ['hidden'] }] };
        };
      for (const value of [0, 60]) expect(summary(beside(5, 3, 3)(value))).toBe('Highest is A (5%); lowest is B and C (3%).');
      expect(summary(beside(5, 3)(3))).toBe('Highest is A (5%); lowest is B (3%).');
      expect(summary(beside(5, 3)(null))).toBe('Highest is A (5%); lowest is B (3%); no figure for 1 of 3 (hidden).');
      expect(summary(beside(5, 5)(3))).toBe('Highest is A and B (5%).');
      expect(summary(beside(5, 5)(5))).toBe('All are 5%.');
      expect(summary(beside()(5))).toBe(`The only figure is for ${label} (5%).`);
    },
  );

  it('counts the rows when many share a place', () => {
    expect(summary(withValues(5, 1, 1, 1, 1))).toBe('Highest is A (5%); lowest is 4 of 5 (1%).');
    expect(summary(withValues(5, 5, 1))).toBe('Highest is A and B (5%); lowest is C (1%).');
  });

  it('has words for equal values, a single value and no value', () => {
    expect(summary(withValues(4, 4))).toBe('All are 4%.');
    expect(summary(example('one-bar'))).toBe('The only figure is for Fenshire (60%).');
    expect(summary(example('all-null'))).toBe('No figure for any of the 3 (not in the text or not counted before April 2025).');
  });
});

describe('summary of the other kinds', () => {
  it('adds up who agrees', () => {
    expect(summary(example('full-scale'))).toBe(
      'Strongly agree and Agree together: highest is Neighbourhood crime and anti-social behaviour (82%); lowest is Hate crime & community tensions (56%).',
    );
  });

  it('says of which rows it is known who agrees', () => {
    expect(summary(example('partly-known'))).toBe(
      'Strongly agree and Agree together: figures for 3 of 5: I want to hear what happened with my views (100%), ' +
        'The plan is easy to read (56%) and I know whom to ask (20%); no figure for 2 of 5 (not in the text).',
    );
  });

  it('counts falls and rises, and names the farthest', () => {
    expect(summary(example('change'))).toBe(
      'Change so far: down for 2 of 5, most for Burglary of homes (−24%); up for Reported fraud (+8%); no change for 1 of 5; ' +
        'no figure for 1 of 5 (not reported). ' +
        'Target for 2025: a fall is the aim for 4 of 5, most for People killed or seriously injured on the roads (−40%); no figure for 1 of 5 (no increase).',
    );
  });

  it('puts labels that are sentences or say numbers in quotation marks', () => {
    const row = (label: string, value: number) => ({ label, values: [value] });
    const rows = [row('Burglary falls by 40%', -40), row('Theft from vehicles', -20), row('More reports. They help us.', 8)];
    expect(summary({ ...example('falls-only'), series: [{ label: 'Change so far', role: 'value' }], rows })).toBe(
      'Down for 2 of 3, most for “Burglary falls by 40%” (−40%); up for “More reports. They help us” (+8%).',
    );
  });

  it('does not tell of targets as if they were results', () => {
    const rows = [-20, 5, 0].map((value, index) => ({ label: `Crime ${'ABC'[index]}`, values: [value] }));
    expect(summary({ ...example('falls-only'), rows })).toBe(
      'A fall is the aim for Crime A (−20%); a rise is the aim for Crime B (+5%); no change is the aim for 1 of 3.',
    );
  });

  it('names the first places of a ranking, and how many have none', () => {
    expect(summary(example('ranked-themes'))).toBe(
      'First: Speeding and parking; second: More officers on foot in villages and market towns and Noise at night; rank 4: Street lighting; ' +
        'no rank for 2 of 6 (named, but not ranked).',
    );
    expect(summary(example('first-only'))).toBe('First: Feeling safe after dark; no rank for 3 of 4 (not ranked).');
  });

  it('tells the course of a line, its gaps, its target and its baseline', () => {
    expect(summary(example('ten-years'))).toBe(
      'From 1,180 (2015) to 905 (2024); highest 1,325 (2017); no figure for 2020 (not reported); no figure for 2025 (not yet reported). ' +
        'Target: 800 by 2025. Baseline (2015): 1,180.',
    );
    expect(summary(example('two-periods'))).toBe('From 31% (Year ending March 2023) to 26% (Year ending March 2024).');
    expect(summary(example('target-only'))).toBe(
      'No figure for any of the 4 periods (not reported). Target: 800 by 2027. Baseline: 1,000.',
    );
  });

  it('names what a line is about where it is compared', () => {
    expect(summary(example('line-and-comparison'))).toMatch(
      /^Fenshire: from 19\.4 \(Year ending September 2019\) to 14\.2 .* Similar areas: from 16\.1 /,
    );
  });

  it('compares areas in the latest period that has figures', () => {
    expect(summary(example('seven-districts'))).toBe(
      '2024: highest of those known is Port Aldwick (21.5); lowest is Marsh St Mary (8.1); no figure for 1 of 7 (not reported). Fenshire (county): 14.2.',
    );
    const view = example('seven-districts');
    const later = { label: '2025', values: view.series.map(() => null), reasons: view.series.map(() => 'not yet reported') };
    expect(summary({ ...view, rows: [...view.rows, later] })).toMatch(
      /^2024, the latest period with figures: highest of those known is Port Aldwick/,
    );
    expect(summary({ ...view, rows: [later] })).toBe('No figure for any of the 7 in any period (not yet reported).');
  });

  it.each(chartExamples.map(({ chart }) => [chart.id, chart] as [string, ChartView]))('of "%s" is made of sentences', (_, view) => {
    expect(summary(view)).toMatch(/^\p{L}|^\d/u);
    expect(summary(view)).toMatch(/[^.]\.$/);
    expect(summary(view)).not.toMatch(/undefined|NaN|Infinity|null/);
  });
});

describe('cellText', () => {
  it('is the value with its unit, or the reason with a capital', () => {
    const [first, , third] = bars.rows;
    expect(first && cellText(bars, first, 0)).toBe('58%');
    expect(third && cellText(bars, third, 0)).toBe('Not in the text');
  });
});

describe('locale.value', () => {
  const { value: write } = words.locale;

  it('writes a number as its source does', () => {
    expect(write(96.5, 'share')).toBe('96.5%');
    expect(write(0.1 + 0.2, 'share')).toBe('0.3%');
    expect(write(1_234_567, 'money')).toBe('£1,234,567');
    expect(write(88_000.5, 'money')).toBe('£88,000.50');
    expect(write(1204, 'count')).toBe('1,204');
    expect(write(2, 'rank')).toBe('2');
  });

  it('writes the sign of a change, with a real minus', () => {
    expect(write(8, 'change')).toBe('+8%');
    expect(write(-20, 'change')).toBe('\u221220%');
    expect(write(0, 'change')).toBe('0%');
    expect(write(-3, 'money')).toBe('\u2212£3');
  });
});

describe('chartProblems', () => {
  const problems = (view: ChartView, change: Partial<ChartView>): string[] =>
    chartProblems({ ...view, finding: 'A finding without numbers', ...change }).map((problem) =>
      said(problem).replace(/^the chart “.*?” cannot be drawn: (.*?\.) Look at .* (\[.*\])$/, '$1 $2'),
    );

  it('finds nothing in fit views', () => {
    for (const { chart } of chartExamples) expect(chartProblems(chart)).toEqual([]);
  });

  it('says which chart is wrong, and everything wrong with it', () => {
    expect(chartProblems({ ...bars, rows: [], finding: 'None' }).map(said)).toEqual([
      'the chart “None” cannot be drawn: there are no rows. Look at the figures and the sentence of this chart. If they are right, please report this as a mistake in the software. [charts/no-rows]',
    ]);
    expect(problems(bars, { rows: [{ label: 'Fraud', values: [1, 2] }] })).toEqual([
      '“Fraud” has 2 values for 1 series. [charts/length-of-row]',
    ]);
    expect(problems(bars, { rows: [{ label: 'Fraud', values: [null] }] })).toEqual([
      '“Fraud” has no value and no reason why. [charts/no-reason]',
    ]);
    expect(problems(bars, { rows: [{ label: 'Fraud', values: [Number.NaN] }] })).toEqual([
      '“Fraud” is NaN, which is not a number. [charts/no-number]',
    ]);
    expect(problems(bars, { rows: [{ label: 'Fraud', values: [101] }] })).toEqual([
      '“Fraud” is 101, more than the end of the axis, 100. [charts/beyond-axis]',
    ]);
  });

  it('holds each kind to its roles, units and answers', () => {
    expect(problems(bars, { kind: 'grouped-bar' })).toEqual([
      'a grouped-bar chart has series with the roles one value and one comparison, this one has value. [charts/roles]',
    ]);
    expect(problems(example('change'), { unit: { kind: 'share', words: 'per cent' } })).toEqual([
      'the unit of a change chart is a change, this one has a share, “per cent”. [charts/unit]',
    ]);
    expect(problems(example('change'), { series: [], rows: [{ label: 'Fraud', values: [] }] })[0]).toMatch(
      /^a change chart has series with the roles one value, one target or both, this one has none/,
    );
    expect(problems(example('one-bar'), { series: [{ label: 'Safe', role: 'value', answer: 'agree' }] })).toEqual([
      'a bar chart has no answers, this one has agree. [charts/no-scale]',
    ]);
    const { series } = example('full-scale');
    const [first, second, ...others] = series;
    if (!first || !second) throw new Error('The scale has no answers.');
    const scale = (changed: ChartView['series']) => problems(example('full-scale'), { series: changed });
    expect(scale([{ label: first.label, role: 'value' }, second, ...others])).toEqual([
      'the series “Strongly agree” does not say which answer it is. [charts/which-answer]',
    ]);
    expect(scale([second, second, ...others])).toEqual(['two series have the same answer. [charts/same-answer]']);
    expect(scale([second, first, ...others])).toEqual(['the answers are not in the order of the scale. [charts/order-of-answers]']);
  });

  it('refuses shares of more than the whole, but not what rounding adds', () => {
    const rows = (last: number) => [{ label: 'Fraud', values: [52, 29, 10, 4, 2, last] }];
    expect(problems(example('full-scale'), { rows: rows(5.5) })).toEqual([]);
    expect(problems(example('full-scale'), { rows: rows(7) })).toEqual(['the answers to “Fraud” make 104% together. [charts/over-whole]']);
  });

  it('lets only change and lines go below nought, and ranks be whole', () => {
    const rows = [{ label: 'Fraud', values: [-3] }];
    expect(problems(bars, { rows })).toEqual(['“Fraud” is -3; a bar chart can only show nought or more. [charts/below-nought]']);
    expect(problems(example('below-nought'), { rows })).toEqual([]);
    expect(problems(example('falls-only'), { rows })).toEqual([]);
    for (const rank of [0, 1.5, -1]) {
      expect(problems(example('first-only'), { rows: [{ label: 'Fraud', values: [rank] }] })).toEqual([
        `“Fraud” is ${rank}; a rank is 1, 2, 3 and so on. [charts/no-rank]`,
      ]);
    }
  });

  it('finds numbers in the finding that the chart does not bear out', () => {
    const finding = (view: ChartView, text: string, change: Partial<ChartView> = {}) => problems(view, { finding: text, ...change });
    expect(finding(bars, '77% agree with fraud')).toEqual(['the finding says 77, which is not in the chart. [charts/finding]']);
    expect(finding(bars, '74% of 412 agree, and 74% is much')).toEqual([]);
    expect(finding(bars, '5 points apart')).toEqual(['the finding says 5, which is not in the chart. [charts/finding]']);
    expect(finding(bars, '5 points apart', { derived: [5] })).toEqual([]);
    expect(finding(example('change'), 'Burglary fell by 24%')).toEqual([]);
    expect(finding(example('ten-years'), 'Fell to 905 in 2024')).toEqual([]);
    expect(finding(example('ten-years'), 'Fell to 905 in 2014')).toEqual([
      'the finding says 2014, which is not in the chart. [charts/finding]',
    ]);
    expect(finding(example('pounds'), 'The largest grant was £1,234,567')).toEqual([]);
    expect(finding(example('pounds'), 'The largest grant was £1.2 million')).toEqual([
      'the finding says 1.2, which is not in the chart. [charts/finding]',
    ]);
  });
});
