import { describe, expect, it } from 'vitest';
import { chartCsv, chartTable } from '../../../src/charts/chart-table.ts';
import { ethnicity, funding, priorities } from './views.ts';

describe('chartTable', () => {
  it('has a caption, the heads and the values in words', () => {
    const table = chartTable(ethnicity);
    expect(table.caption).toBe('Ethnicity of respondents, beside the population of Norfolk, per cent (n = 330 responses)');
    expect(table.columns).toEqual(['Ethnicity', 'Respondents', 'Population of Norfolk (Census 2011)']);
    expect(table.rows[0]).toEqual({ header: 'White', cells: ['90%', '96.5%'] });
    expect(table.rows[3]).toEqual({ header: 'Black or Asian', cells: ['0.6%', 'Not in the text'] });
  });

  it('does not name the unit again when the subtitle does', () => {
    const { caption } = chartTable({ ...priorities, subtitle: 'Per cent of respondents who agree.' });
    expect(caption).toBe('Per cent of respondents who agree (n = 330 responses)');
  });

  it('keeps the link of a row', () => {
    expect(chartTable(priorities).rows[0]).toEqual({ header: 'Preventing terrorism', href: '/priorities/terrorism/', cells: ['76%'] });
  });
});

describe('chartCsv', () => {
  it('has plain numbers under a head that names the unit', () => {
    const lines = chartCsv(ethnicity).split('\r\n');
    expect(lines[0]).toBe('Ethnicity,Respondents (per cent),Population of Norfolk (Census 2011) (per cent)');
    expect(lines[1]).toBe('White,90,96.5');
    expect(lines[4]).toBe('Black or Asian,0.6,Not in the text');
    expect(lines).toHaveLength(7);
  });

  it('quotes commas and quotation marks, and makes formulas harmless', () => {
    const csv = chartCsv(funding);
    expect(csv).toContain('\r\n"\'=SUM(A1), ""quoted"" <b>",');
    const labelled = (label: string): string => chartCsv({ ...funding, rows: [{ label, values: [5] }] }).split('\r\n')[1] ?? '';
    for (const sign of '=+-@') expect(labelled(`${sign}1+2`)).toBe(`'${sign}1+2,5`);
    expect(labelled('A-1')).toBe('A-1,5');
  });
});
