import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { SUPPRESSED } from '../../../src/charts/chart-view.ts';
import { chartExamples } from '../../../src/charts/examples/index.ts';
import type { Unit } from '../../../src/schema/unit.ts';
import { example } from './examples.ts';
import { chartCsv, chartTable, words } from './in-english.ts';

/** Fields of a CSV file, as a spreadsheet reads them. */
function read(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, field = '']) => field.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
}

describe('chartTable', () => {
  it('has a caption, the heads and the values in words', () => {
    const table = chartTable(example('grouped-bars'));
    expect(table.caption).toBe('Age of respondents, beside the population of Fenshire, per cent (n = 412 responses)');
    expect(table.columns).toEqual(['Age', 'Respondents', 'Population of Fenshire (invented census)']);
    expect(table.rows[1]).toEqual({ header: '25 to 44', cells: ['18.5%', '24%'] });
    expect(table.rows[4]).toEqual({ header: 'Not stated', cells: ['1.6%', 'Not asked in the census'] });
  });

  it('does not name the unit again when the subtitle does', () => {
    const { caption } = chartTable({ ...example('bars'), subtitle: 'Per cent of respondents who agree.' });
    expect(caption).toBe('Per cent of respondents who agree (n = 412 responses)');
  });

  it('keeps the link of a row', () => {
    expect(chartTable(example('bars')).rows[0]).toEqual({ header: 'Preventing terrorism', href: '/glossary/', cells: ['58%'] });
  });

  it('is turned for small multiples: an area is a row, a period a column', () => {
    const table = chartTable(example('seven-districts'));
    expect(table.columns).toEqual(['District', '2020', '2021', '2022', '2023', '2024']);
    expect(table.rows).toHaveLength(8);
    expect(table.rows[2]).toEqual({ header: 'Wold and Vale', cells: ['Not reported', 'Not reported', '10.2', '9.7', '9.9'] });
    expect(table.rows[7]?.header).toBe('Fenshire (county)');
  });

  it('writes signs, hidden cells and ranks', () => {
    expect(chartTable(example('change')).rows[0]?.cells).toEqual(['−24%', '−20%']);
    expect(chartTable(example('change')).rows[3]?.cells).toEqual(['+8%', 'No increase']);
    expect(chartTable(example('partly-known')).rows[1]?.cells).toEqual(['20%', '36%', SUPPRESSED, '20%', SUPPRESSED]);
    expect(chartTable(example('ranked-themes')).rows[4]?.cells).toEqual(['Named, but not ranked']);
  });
});

describe('chartCsv', () => {
  it('has plain numbers under a head that names the unit', () => {
    const [head, first, , , , last] = read(chartCsv(example('grouped-bars')));
    expect(head?.slice(0, 3)).toEqual(['Age', 'Respondents (per cent)', 'Population of Fenshire (invented census) (per cent)']);
    expect(first?.slice(0, 3)).toEqual(['Under 25', '4', '27']);
    // A column of numbers has numbers: what is not known is empty, and why stands beside it.
    expect(head?.[3]).toBe('Why a cell is empty');
    expect(first?.[3]).toBe('');
    expect(last?.slice(0, 4)).toEqual(['Not stated', '1.6', '', 'Population of Fenshire (invented census): Not asked in the census']);
    expect(read(chartCsv(example('change')))[1]?.slice(0, 3)).toEqual(['Burglary of homes', '-24', '-20']);
  });

  it('names the unit only where the label does not', () => {
    const heads = (view: ChartView) => read(chartCsv(view))[0]?.slice(0, 1 + view.series.length);
    const labelled = (label: string, unit: Unit) => heads({ ...example('all-null'), unit, series: [{ label, role: 'value' }] })?.[1];
    expect(heads(example('ranked-themes'))).toEqual(['Theme', 'Rank']);
    expect(heads(example('ten-years'))).toEqual(['Year', 'Incidents', 'Target (incidents)', 'Baseline (2015) (incidents)']);
    expect(labelled('Hate crime reports', { kind: 'count', words: 'reports' })).toBe('Hate crime reports');
    expect(labelled('Share (per cent)', { kind: 'share', words: 'per cent' })).toBe('Share (per cent)');
    expect(labelled('Frank', { kind: 'rank', words: 'rank' })).toBe('Frank (rank)');
  });

  it('tells the names of the rows from values that have the same label', () => {
    const [head] = read(chartCsv({ ...example('falls-only'), columnLabel: 'Target' }));
    expect(head?.slice(0, 2)).toEqual(['Target (name)', 'Target (change in per cent)']);
  });

  it('says in every row what the file is, as far as it is known', () => {
    const lines = read(chartCsv(example('partly-known'), 'Open Government Licence v3.0'));
    expect(lines[0]?.slice(-5)).toEqual(['Chart', 'Base', 'Source', 'Licence', 'Notes']);
    for (const line of lines.slice(1)) {
      expect(line.slice(-5, -1)).toEqual([
        'All who answered want to hear what happened with their views. Per cent of respondents, by how far they agree.',
        'n = 25 responses',
        'Invented figures for Fenshire, a county that does not exist',
        'Open Government Licence v3.0',
      ]);
      expect(line.at(-1)).toMatch(/^The base is under 30.*recognised\.$/);
    }
    expect(read(chartCsv(example('pounds')))[0]?.slice(-2)).toEqual(['Chart', 'Source']);
  });

  it('quotes commas and quotation marks, and makes formulas harmless', () => {
    const view = example('right-to-left');
    expect(chartCsv(view)).toContain('\r\n"\'=SUM(A1), ""quoted"" <b>",,[c],');
    const labelled = (label: string): string => chartCsv({ ...view, rows: [{ label, values: [5] }] }).split('\r\n')[1] ?? '';
    for (const sign of '=+-@') expect(labelled(`${sign}1+2`)).toMatch(new RegExp(`^'\\${sign}1\\+2,5,`));
    expect(labelled('A-1')).toMatch(/^A-1,5,/);
  });

  it.each(chartExamples.map(({ chart }) => [chart.id, chart] as [string, ChartView]))('of "%s" holds what its table says', (_, view) => {
    const table = chartTable(view);
    const lines = read(chartCsv(view)).slice(1);
    expect(lines).toHaveLength(table.rows.length);
    table.rows.forEach(({ header, cells }, index) => {
      const [label = '', ...values] = lines[index] ?? [];
      expect(label.replace(/^'/, '')).toBe(header);
      cells.forEach((cell, column) => {
        const value = values[column] ?? '';
        if (value !== '') expect(words.locale.value(Number(value), view.unit.kind)).toBe(cell);
        else expect(values[cells.length]?.split(' | ').map((gap) => gap.replace(/^.*: /, ''))).toContain(cell);
      });
    });
  });
});
