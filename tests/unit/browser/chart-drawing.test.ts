import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/browser/chart-choice.ts';
import { drawingOf } from '../../../src/browser/chart-drawing.ts';

const LOOK = { text: 'black', grid: 'grey', marks: ['blue', 'slate', 'red'], fontFamily: 'Test', pageSize: 16 };
const nobody = () => {};
const labels = ['Breckland', 'Broadland', 'Great Yarmouth', 'King’s Lynn', 'North Norfolk', 'Norwich', 'South Norfolk'];
const districts: ChartData = {
  chart: {
    kind: 'small-multiples',
    unit: 'victims',
    columnLabel: 'District',
    series: [...labels.map((label) => ({ label, role: 'value' as const })), { label: 'Norfolk', role: 'comparison' }],
    rows: [
      { label: 'September 2021', shortLabel: 'Sep 2021', values: [1, 2, 3, 4, 5, 6, 7, 4] },
      { label: '2022', values: [1, null, 3, 4, 5, 6, 7, 4] },
    ],
  },
  table: { caption: '', columns: [], rows: [] },
};
const drawing = (series: number[]) => drawingOf(districts, { series, rows: [0, 1] }, 600, LOOK, nobody);

describe('drawingOf lines', () => {
  it('has no two series that only a colour tells apart', () => {
    const { datasets } = drawing([0, 1, 2, 3, 4, 5, 6, 7]).data;
    const dashes = datasets.map((set) => JSON.stringify('borderDash' in set && set.borderDash));
    const looks = datasets.map((set, index) => `${dashes[index]} ${'pointStyle' in set && set.pointStyle}`);
    expect(new Set(looks).size).toBe(8);
  });

  it('has letters as large as those of the page ask, where there is room for them', () => {
    const sizeAt = (width: number, pageSize: number) =>
      drawingOf(districts, { series: [0], rows: [0] }, width, { ...LOOK, pageSize }, nobody).options?.scales?.x?.ticks?.font;
    expect(sizeAt(600, 16)).toMatchObject({ size: 14 });
    expect(sizeAt(600, 32)).toMatchObject({ size: 28 });
    expect(sizeAt(288, 32)).toMatchObject({ size: 14 });
  });

  it('keeps the look of a series when others are left out', () => {
    expect(drawing([5]).data.datasets[0]).toEqual(drawing([0, 1, 2, 3, 4, 5, 6]).data.datasets[5]);
  });

  it('leaves a gap where there is no figure, and takes the short name of a period', () => {
    const { datasets, labels: periods } = drawing([1]).data;
    expect(datasets[0]).toMatchObject({ data: [2, null], spanGaps: false });
    expect(periods).toEqual(['Sep 2021', '2022']);
  });

  it('draws values, targets and the baseline as the picture in the page does', () => {
    const chart: ChartData['chart'] = {
      kind: 'line',
      unit: 'victims',
      columnLabel: 'Year',
      series: (['value', 'target', 'target', 'baseline'] as const).map((role) => ({ label: role, role })),
      rows: [
        { label: '2021', values: [4, null, 3, 5] },
        { label: '2022', values: [3, 2, 2, 5] },
      ],
    };
    const { datasets } = drawingOf({ ...districts, chart }, { series: [0, 1, 2, 3], rows: [0, 1] }, 600, LOOK, nobody).data;
    expect(datasets).toMatchObject([
      { pointStyle: 'circle', borderDash: [] },
      { pointStyle: 'rectRot', borderWidth: 0 },
      { pointStyle: 'rectRot', borderWidth: 2, borderDash: [6, 4] },
      { pointStyle: false, borderDash: [2, 4] },
    ]);
  });
});
