import { describe, expect, it } from 'vitest';
import * as choosing from '../../../src/browser/chart-choice.ts';
import { between, type ChartData, type Choice, inLines } from '../../../src/browser/chart-choice.ts';
import { rowInWords as rowIn } from '../../../src/browser/row-in-words.ts';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { example } from '../charts/examples.ts';
import { chartTable, words } from '../charts/in-english.ts';

const ages = example('grouped-bars');
const areas: ChartView = {
  ...ages,
  kind: 'small-multiples',
  unit: { kind: 'count', words: 'victims' },
  columnLabel: 'District',
  series: ['Breckland', 'Norwich', 'Broadland', 'South Norfolk'].map((label) => ({ label, role: 'value' })),
  rows: [
    { label: '2021', values: [1, 2, 3, 4] },
    { label: '2022', values: [5, 6, null, 8], reasons: [null, null, 'not reported', null] },
    { label: '2023', values: [9, 10, 11, 12] },
  ],
};
const { explorer, reader } = words.charts;
const choiceInWords = (data: ChartData, choice: Choice) => choosing.choiceInWords(data, choice, explorer);
const chosenRow = (data: ChartData, choice: Choice, row: number) => choosing.chosenRow(data, choice, row, explorer);
const chosenTable = (data: ChartData, choice: Choice) => choosing.chosenTable(data, choice, explorer);
const rowInWords = (heads: string[], row: (string | null)[]) => rowIn(heads, row, reader);

/** As the data file has it. */
const dataOf = (chart: ChartView) =>
  JSON.parse(JSON.stringify({ chart: { ...chart, unit: chart.unit.words }, table: chartTable(chart) })) as ChartData;
const all = (list: readonly unknown[]) => list.map((_, index) => index);
const everything = ({ series, rows }: ChartView) => ({ series: all(series), rows: all(rows) });

describe('chosenTable', () => {
  it('has the chosen series and rows, in the words of the chart’s own table', () => {
    const { columns, rows } = chosenTable(dataOf(ages), { series: [1], rows: [0, 4] });
    expect(columns).toEqual(['Age', 'Population of Fenshire (invented census)']);
    expect(rows).toEqual([
      { header: 'Under 25', cells: ['27%'] },
      { header: 'Not stated', cells: ['Not asked in the census'] },
    ]);
  });

  it('is the chart’s own table when everything is chosen', () => {
    expect(chosenTable(dataOf(ages), everything(ages))).toEqual(chartTable(ages));
  });

  it('has the periods of several areas in rows, whichever way the page has them', () => {
    expect(chosenTable(dataOf(areas), { series: [1, 2], rows: [1, 2] })).toMatchObject({
      columns: ['Period', 'Norwich', 'Broadland'],
      rows: [
        { header: '2022', cells: ['6', 'Not reported'] },
        { header: '2023', cells: ['10', '11'] },
      ],
    });
  });
});

describe('chosenRow', () => {
  it('leaves the baseline unsaid, and a target where there is none', () => {
    const years = example('ten-years');
    const { heads, cells } = chosenRow(dataOf(years), everything(years), 1);
    expect(rowInWords(heads, cells)).toBe('2016. Incidents: 1,250');
    expect(chosenTable(dataOf(years), { series: [0, 1], rows: [1] }).rows).toEqual([{ header: '2016', cells: ['1,250', '–'] }]);
  });
});

describe('choiceInWords', () => {
  it('names a few, and counts many', () => {
    expect(choiceInWords(dataOf(ages), everything(ages))).toBe(
      'Shown: Respondents and Population of Fenshire (invented census). Age: all 5. ' +
        'No figure: Population of Fenshire (invented census) (Not stated).',
    );
    expect(choiceInWords(dataOf(ages), { series: [0], rows: [0, 1, 4] })).toBe(
      'Shown: Respondents. Age: Under 25, 25 to 44 and Not stated.',
    );
    expect(choiceInWords(dataOf(ages), { series: [0], rows: [0, 1, 2, 4] })).toBe('Shown: Respondents. Age: 4 of 5.');
  });

  it('names the first and the last period', () => {
    expect(choiceInWords(dataOf(areas), everything(areas))).toBe('Shown: all 4. Period: 2021 to 2023. No figure: Broadland (2022).');
    expect(choiceInWords(dataOf(areas), { series: [1], rows: [1] })).toBe('Shown: Norwich. Period: 2022.');
  });

  it('names the periods without a figure, but for those without a target', () => {
    const years = example('ten-years');
    expect(choiceInWords(dataOf(years), everything(years))).toMatch(/to 2025\. No figure: 2020, 2025\.$/);
    expect(choiceInWords(dataOf(years), { series: [1, 2], rows: [4, 5] })).not.toContain('No figure');
  });

  it('counts gaps that are too many to be named', () => {
    const gaps: ChartView = { ...areas, rows: areas.rows.map((row) => ({ ...row, values: [1, null, null, null] })) };
    expect(choiceInWords(dataOf(gaps), everything(gaps))).toMatch(/No figure in 9 places; the table says why\.$/);
  });

  it('says what to do when nothing is left', () => {
    expect(choiceInWords(dataOf(areas), { series: [], rows: [0] })).toBe('Nothing is chosen. Choose at least one of each.');
  });
});

describe('between', () => {
  it('takes both ends, whichever way round they are chosen', () => {
    expect(between(1, 3)).toEqual([1, 2, 3]);
    expect(between(3, 1)).toEqual([1, 2, 3]);
    expect(between(2, 2)).toEqual([2]);
  });
});

describe('inLines', () => {
  it('breaks between words, and leaves a long word whole', () => {
    expect(inLines('Domestic and sexual abuse', 14)).toEqual(['Domestic and', 'sexual abuse']);
    expect(inLines('Counterterrorism work', 8)).toEqual(['Counterterrorism', 'work']);
  });
});

describe('rowInWords', () => {
  it('names the series where there are several, and where a number has no unit', () => {
    expect(rowInWords(['Theme', 'Rank'], ['More visible policing', '1'])).toBe('More visible policing. Rank: 1');
    expect(rowInWords(['Theme', 'Rank'], ['Street lighting', 'Not ranked'])).toBe('Street lighting: Not ranked');
    expect(rowInWords(['Priority', 'Agree'], ['Fraud', '81%'])).toBe('Fraud: 81%');
    expect(rowInWords(['Ethnicity', 'Respondents', 'Population'], ['White', '90%', 'Not in the text'])).toBe(
      'White. Respondents: 90%; Population: Not in the text',
    );
  });
});
