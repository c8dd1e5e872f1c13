/** Change in per cent, down and up, beside targets. */
import type { ChartExample } from './chart-example.ts';
import { cells, row, source } from './chart-example.ts';

export const change: ChartExample[] = [
  {
    title: 'Change against target',
    why: 'Falls and rises to both sides of nought, targets as outlines, a target in words.',
    chart: {
      kind: 'change',
      id: 'change',
      finding: 'Burglary fell by 24%, past its target; reported fraud rose by 8%',
      subtitle: 'Change from 2021 to 2024, beside the target for 2025',
      unit: { kind: 'change', words: 'change in per cent' },
      source,
      columnLabel: 'Measure',
      series: [
        { label: 'Change so far', role: 'value' },
        { label: 'Target for 2025', role: 'target' },
      ],
      rows: [
        cells('Burglary of homes', [-24, -20]),
        cells('Serious violence', [-3.5, -10]),
        cells('Neighbourhood crime and anti-social behaviour', [0, -15]),
        cells('Reported fraud', [8, 'no increase']),
        cells('People killed or seriously injured on the roads', ['not reported', -40]),
      ],
    },
  },
  {
    title: 'Falls only',
    why: 'Nought is at the right edge, and so are the reasons.',
    chart: {
      kind: 'change',
      id: 'falls-only',
      finding: 'Two targets are a fall by 20%; one is not a number',
      subtitle: 'Change from 2021 that each target asks for by 2028',
      unit: { kind: 'change', words: 'change in per cent' },
      source,
      columnLabel: 'Measure',
      series: [{ label: 'Target', role: 'target' }],
      rows: [row('Burglary of homes', -20), row('Theft from vehicles', -20), row('Reported fraud', 'no increase')],
    },
  },
];
