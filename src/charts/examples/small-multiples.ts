/** The same line for several areas. */
import type { ChartExample } from './chart-example.ts';
import { cells, source } from './chart-example.ts';

const DISTRICTS = ['Fen Edge', 'Marsh St Mary', 'Wold and Vale', 'North Fenshire', 'Port Aldwick', 'Heathlands', 'Upper Drove'];

export const smallMultiples: ChartExample[] = [
  {
    title: 'Seven districts beside the county',
    why: 'Small multiples on one scale, with gaps, and the county in every panel.',
    chart: {
      kind: 'small-multiples',
      id: 'seven-districts',
      finding: 'Of the districts that reported, Port Aldwick has the highest rate in 2024, 21.5; the county has 14.2',
      subtitle: 'Anti-social behaviour reported, by district',
      unit: { kind: 'rate', words: 'incidents per 1,000 people' },
      source,
      columnLabel: 'District',
      series: [...DISTRICTS.map((label) => ({ label, role: 'value' as const })), { label: 'Fenshire (county)', role: 'comparison' }],
      rows: [
        cells('2020', [12.1, 9.4, 'not reported', 15.2, 24.8, 11, 8.2, 16.4]),
        cells('2021', [12.8, 9.9, 'not reported', 15.9, 26.1, 11.4, 8, 17]),
        cells('2022', [11.6, 'not reported', 10.2, 14.8, 24, 10.6, 'not reported', 15.8]),
        cells('2023', [10.9, 8.8, 9.7, 14.1, 22.7, 10.1, 7.1, 15]),
        cells('2024', [10.2, 8.1, 9.9, 13.6, 21.5, 9.4, 'not reported', 14.2]),
      ],
    },
  },
  {
    title: 'Two areas with large numbers',
    why: 'Panels give way to wide numbers on the narrow picture; long names wrap.',
    chart: {
      kind: 'small-multiples',
      id: 'two-areas',
      finding: 'Spending rose in one area and fell in the other',
      subtitle: 'Spending on community safety, by area',
      unit: { kind: 'money', words: 'pounds' },
      source,
      columnLabel: 'Area',
      series: [
        { label: 'Fen Edge, West Fenshire and the coastal parishes', role: 'value' },
        { label: 'Port Aldwick', role: 'value' },
      ],
      rows: [
        cells('Year ending March 2023', [1_100_000, 2_450_000], '2022/23'),
        cells('Year ending March 2024', [1_350_000, 2_300_000], '2023/24'),
        cells('Year ending March 2025', [1_420_000, 2_080_000], '2024/25'),
      ],
    },
  },
];
