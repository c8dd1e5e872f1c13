/** Orders without counts. */
import type { ChartExample } from './chart-example.ts';
import { row, source } from './chart-example.ts';

export const ranking: ChartExample[] = [
  {
    title: 'Ranked themes with ties',
    why: 'The source gives an order and no counts, so nothing has a length.',
    chart: {
      kind: 'ranking',
      id: 'ranked-themes',
      finding: 'Speeding comes first in what people wrote about',
      subtitle: 'Themes of written comments, in the order of how often they came up',
      unit: { kind: 'rank', words: 'rank' },
      base: '212 comments',
      source,
      columnLabel: 'Theme',
      series: [{ label: 'Rank', role: 'value' }],
      rows: [
        row('Speeding and parking', 1),
        row('More officers on foot in villages and market towns', 2),
        row('Noise at night', 2),
        row('Street lighting', 4),
        row('Help for victims', 'named, but not ranked'),
        row('Youth clubs and things to do in the evenings, above all in winter', 'named, but not ranked'),
      ],
    },
  },
  {
    title: 'Ranked themes with only the first certain',
    why: 'The source names one as the first and lists the others without an order.',
    chart: {
      kind: 'ranking',
      id: 'first-only',
      finding: 'Feeling safe after dark is what most wrote about',
      subtitle: 'Themes of written comments',
      unit: { kind: 'rank', words: 'rank' },
      source,
      columnLabel: 'Theme',
      series: [{ label: 'Rank', role: 'value' }],
      rows: [row('Feeling safe after dark', 1), row('Hate crime', 'not ranked'), row('Drugs', 'not ranked'), row('Scams', 'not ranked')],
    },
  },
];
