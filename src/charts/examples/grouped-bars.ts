/** Two bars beside each other. */
import type { ChartExample } from './chart-example.ts';
import { cells, shares, source } from './chart-example.ts';

export const grouped: ChartExample[] = [
  {
    title: 'Grouped bars',
    why: 'Respondents beside the population: filled and outlined, so that colour is not alone.',
    chart: {
      ...shares,
      kind: 'grouped-bar',
      id: 'grouped-bars',
      finding: 'Younger people are missing: 4% of respondents were under 25, and 27% of the people of Fenshire are',
      subtitle: 'Age of respondents, beside the population of Fenshire',
      columnLabel: 'Age',
      series: [
        { label: 'Respondents', role: 'value' },
        { label: 'Population of Fenshire (invented census)', role: 'comparison' },
      ],
      rows: [
        cells('Under 25', [4, 27]),
        cells('25 to 44', [18.5, 24]),
        cells('45 to 64', [41, 27.5]),
        cells('65 and over', [34.9, 21.5]),
        cells('Not stated', [1.6, 'not asked in the census']),
      ],
    },
  },
  {
    title: 'Large numbers and long names of series',
    why: 'Values and legend come close to the edge of the narrow picture.',
    chart: {
      kind: 'grouped-bar',
      id: 'large-numbers',
      finding: 'Calls to the police rose in two years in the one area that can be compared',
      subtitle: 'Calls received by area',
      unit: { kind: 'count', words: 'calls' },
      source,
      columnLabel: 'Area',
      series: [
        { label: 'Multi-agency county-wide partnership and coastal districts, 2022', role: 'comparison' },
        { label: 'Year ending March 2024', role: 'value' },
      ],
      rows: [
        cells('Fen Edge and West Fenshire', [8_400_000, 9_950_000]),
        cells('Marsh St Mary', ['boundaries changed, so the two years cannot be compared', 1_204]),
      ],
    },
  },
];
