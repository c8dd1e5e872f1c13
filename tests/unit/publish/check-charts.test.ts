/** A chart that cannot be drawn is a problem of its file, not a stack of calls in the middle of a build. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { checkCharts } from '../../../src/publish/check-charts.ts';
import { contentWith, PLAN } from '../plan/broken-content.ts';
import { graph } from '../plan/measured.ts';
import { line } from '../plan/said.ts';

test('good content has charts that can be drawn', () => {
  expect(checkCharts(graph)).toEqual([]);
});

test('two charts that would stand at one address are named with their files', () => {
  const figures = (area: string) =>
    [2022, 2023].map((period) => `  - { period: ${period}, value: 50, ${area}sources: [{ document: report }] }\n`).join('');
  const measure = (title: string, ...areas: string[]) =>
    `title: ${title}\nunit: { kind: count, words: thefts }\nreportedBy: not stated\ndirection: not stated\nobservations:\n${areas.map(figures).join('')}`;
  const { entries } = contentWith({
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The council\n',
    'districts.yaml': '- id: east\n  name: East\n- id: west\n  name: West\n',
    [`${PLAN}measures/thefts.yaml`]: measure('Thefts', 'area: east, ', 'area: west, '),
    [`${PLAN}measures/thefts-by-district.yaml`]: measure('Others', ''),
  });
  expect(checkCharts(buildGraph(entries)).map(line)).toEqual([
    'content/plans/safer-town/measures/thefts.yaml:1:1: a chart of this file and one of content/plans/safer-town/measures/thefts-by-district.yaml would stand at the same address. Give one of the two files another name; if it is published already, rename the newer one. [charts/same-address]',
  ]);
});
