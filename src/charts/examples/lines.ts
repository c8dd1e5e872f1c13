/** Values over time, with gaps and with what they are held against. */
import type { ChartExample } from './chart-example.ts';
import { cells, row, source } from './chart-example.ts';

const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const TEN: (number | string)[] = [1_180, 1_250, 1_325, 1_290, 1_204, 'not reported', 980, 1_010, 940, 905];

export const lines: ChartExample[] = [
  {
    title: 'Ten years with a gap, a baseline and a target',
    why: 'Ten periods on a phone; a year without a figure is a gap and a cross.',
    chart: {
      kind: 'line',
      id: 'ten-years',
      finding: 'Recorded incidents fell from 1,180 in 2015 to 905 in 2024, and the target is 800',
      subtitle: 'Incidents recorded in Fenshire, 2015 to 2024',
      unit: { kind: 'count', words: 'incidents' },
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Incidents', role: 'value' },
        { label: 'Target', role: 'target' },
        { label: 'Baseline (2015)', role: 'baseline' },
      ],
      rows: [
        ...YEARS.map((year, index) => cells(year, [TEN[index] ?? 'not reported', 'no target', 1_180])),
        cells('2025', ['not yet reported', 800, 1_180]),
      ],
    },
  },
  {
    title: 'Two periods',
    why: 'The shortest line, with long names of periods.',
    chart: {
      kind: 'line',
      id: 'two-periods',
      finding: 'Repeat victims fell from 31% to 26%',
      subtitle: 'Per cent of victims who were victims before',
      unit: { kind: 'share', words: 'per cent of victims' },
      source,
      columnLabel: 'Period',
      series: [{ label: 'Repeat victims', role: 'value' }],
      rows: [cells('Year ending March 2023', [31], 'Mar 2023'), cells('Year ending March 2024', [26], 'Mar 2024')],
    },
  },
  {
    title: 'A line beside another, with a row of targets',
    why: 'Two lines that cross, targets for several periods, a unit that is a rate.',
    chart: {
      kind: 'line',
      id: 'line-and-comparison',
      finding:
        'Violence in Fenshire fell below that in similar areas in the year ending September 2022: 15.1 offences per 1,000 people against 16.4',
      subtitle: 'Violent offences per 1,000 people',
      unit: { kind: 'rate', words: 'offences per 1,000 people' },
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Similar areas', role: 'comparison' },
        { label: 'Fenshire', role: 'value' },
        { label: 'Target', role: 'target' },
      ],
      rows: [
        cells('Year ending September 2019', [16.1, 19.4, 'no target'], 'Sep 2019'),
        cells('Year ending September 2020', [15.2, 17.8, 'no target'], 'Sep 2020'),
        cells('Year ending September 2021', [15.6, 16.9, 17.5], 'Sep 2021'),
        cells('Year ending September 2022', [16.4, 15.1, 16], 'Sep 2022'),
        cells('Year ending September 2023', ['not published', 14.2, 15], 'Sep 2023'),
        cells('Year ending September 2024', ['not published', 'not reported', 14], 'Sep 2024'),
      ],
    },
  },
  {
    title: 'A line below nought',
    why: 'The axis reaches below nought, and nought is a line of its own.',
    chart: {
      kind: 'line',
      id: 'below-nought',
      finding: 'The yearly change went from a rise of 12% to a fall of 9%',
      subtitle: 'Change in incidents from the year before',
      unit: { kind: 'change', words: 'change in per cent' },
      source,
      columnLabel: 'Year',
      series: [{ label: 'Change', role: 'value' }],
      rows: [row('2020', 12), row('2021', 4), row('2022', 'not reported'), row('2023', -5.5), row('2024', -9)],
    },
  },
  {
    title: 'A line of which nothing is known yet',
    why: 'The baseline and the target are known, and we hold no figure since.',
    chart: {
      kind: 'line',
      id: 'target-only',
      finding: 'The target is 800 in 2027; we hold no figure since the baseline',
      subtitle: 'Incidents recorded in Fenshire',
      unit: { kind: 'count', words: 'incidents' },
      source,
      columnLabel: 'Year',
      series: [
        { label: 'Incidents', role: 'value' },
        { label: 'Target', role: 'target' },
        { label: 'Baseline', role: 'baseline' },
      ],
      rows: [
        cells('2024', ['not reported', 'no target', 1_000]),
        cells('2025', ['not reported', 'no target', 1_000]),
        cells('2026', ['not reported', 'no target', 1_000]),
        cells('2027', ['not reported', 800, 1_000]),
      ],
    },
  },
];
