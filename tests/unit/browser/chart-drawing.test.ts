import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/browser/chart-choice.ts';
import { drawingOf } from '../../../src/browser/chart-drawing.ts';

const LOOK = { text: 'black', grid: 'grey', marks: ['blue', 'slate', 'red'], fontFamily: 'Test' };
const nobody = () => {};
const labels = ['Breckland', 'Broadland', 'Great Yarmouth', 'King’s Lynn', 'North Norfolk', 'Norwich', 'South Norfolk'];
const districts: ChartData = {
  chart: {
    kind: 'small-multiples',
    unit: 'victims',
    columnLabel: 'District',
    series: labels.map((label) => ({ label, role: 'value' })),
    rows: [
      { label: 'September 2021', shortLabel: 'Sep 2021', values: [1, 2, 3, 4, 5, 6, 7] },
      { label: '2022', values: [1, null, 3, 4, 5, 6, 7] },
    ],
  },
  table: { caption: '', columns: [], rows: [] },
};
const drawing = (series: number[]) => drawingOf(districts, { series, rows: [0, 1] }, 600, LOOK, nobody);

describe('drawingOf lines', () => {
  it('has no two series that only a colour tells apart', () => {
    const looks = drawing([0, 1, 2, 3, 4, 5, 6]).data.datasets.map((set) => JSON.stringify('borderDash' in set && set.borderDash));
    const points = drawing([0, 1, 2, 3, 4, 5, 6]).data.datasets.map((set) => 'pointStyle' in set && set.pointStyle);
    expect(new Set(looks).size).toBe(7);
    expect(new Set(points).size).toBe(7);
  });

  it('keeps the look of a series when others are left out', () => {
    expect(drawing([5]).data.datasets[0]).toEqual(drawing([0, 1, 2, 3, 4, 5, 6]).data.datasets[5]);
  });

  it('leaves a gap where there is no figure, and takes the short name of a period', () => {
    const { datasets, labels: periods } = drawing([1]).data;
    expect(datasets[0]).toMatchObject({ data: [2, null], spanGaps: false });
    expect(periods).toEqual(['Sep 2021', '2022']);
  });
});
