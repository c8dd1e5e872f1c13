import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { cellText, chartProblems, summary } from '../../../src/charts/chart-view.ts';
import { formatValue } from '../../../src/charts/format-value.ts';
import { ethnicity, priorities, views } from './views.ts';

const withValues = (...values: number[]): ChartView => ({
  ...priorities,
  rows: values.map((value, index) => ({ label: 'ABCDEFG'.charAt(index), values: [value] })),
});

describe('summary', () => {
  it('calls nothing the highest where figures are missing, and says how many and why', () => {
    expect(summary(priorities)).toBe(
      'Figures for 2 of 8: Preventing terrorism (76%) and Fraud (81%); no figure for 6 of 8 (not in the text).',
    );
  });

  it('gives each series a sentence, and both rows that share a place', () => {
    expect(summary(ethnicity)).toBe(
      'Respondents: highest is White (90%); lowest is Other ethnic group and Black or Asian (0.6%). ' +
        'Population of Norfolk (Census 2011): figures for 3 of 5: White (96.5%), Mixed or multiple ethnic groups (1.2%) and Other ethnic group (0.3%); ' +
        'no figure for 2 of 5 (not in the text and not asked in the census).',
    );
  });

  it('counts the rows when many share a place', () => {
    expect(summary(withValues(5, 1, 1, 1, 1))).toBe('Highest is A (5%); lowest is 4 of 5 (1%).');
  });

  it('has words for equal values, a single value and no value', () => {
    expect(summary(withValues(4, 4))).toBe('All are 4%.');
    expect(summary({ ...priorities, rows: priorities.rows.slice(1) })).toMatch(/^Figures for 1 of 7: Fraud \(81%\); no figure for 6 of 7/);
    expect(summary({ ...priorities, rows: priorities.rows.slice(2) })).toBe('No figure for any of the 6 (not in the text).');
  });
});

describe('cellText', () => {
  it('is the value with its unit, or the reason with a capital', () => {
    const [first, , third] = priorities.rows;
    expect(first && cellText(priorities, first, 0)).toBe('76%');
    expect(third && cellText(priorities, third, 0)).toBe('Not in the text');
  });
});

describe('formatValue', () => {
  it('writes a number as its source does', () => {
    expect(formatValue(96.5, 'per cent')).toBe('96.5%');
    expect(formatValue(0.1 + 0.2, 'per cent')).toBe('0.3%');
    expect(formatValue(1_234_567, 'pounds')).toBe('£1,234,567');
    expect(formatValue(88_000.5, 'pounds')).toBe('£88,000.50');
    expect(formatValue(1204, 'incidents')).toBe('1,204');
  });
});

describe('chartProblems', () => {
  it('finds nothing in fit views', () => {
    for (const view of views) expect(chartProblems(view)).toEqual([]);
  });

  it('says what is wrong with the others', () => {
    const problems = (change: Partial<ChartView>): string[] => chartProblems({ ...priorities, ...change });
    expect(problems({ rows: [] })).toEqual(['Chart "priority-agreement": there are no rows.']);
    expect(problems({ kind: 'grouped-bar' })).toContain(
      'Chart "priority-agreement": a grouped-bar chart has series with the roles comparison and value, this one has value.',
    );
    expect(problems({ rows: [{ label: 'Fraud', values: [1, 2] }] })).toContain(
      'Chart "priority-agreement": "Fraud" has 2 values for 1 series.',
    );
    expect(problems({ rows: [{ label: 'Fraud', values: [-3] }] })).toEqual([
      'Chart "priority-agreement": "Fraud" is -3; a bar can only show nought or more.',
    ]);
  });
});
