/** Which figure of a measure is the latest: of the right area, and published by the day that the content speaks for. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { latestFigure } from '../../../src/plan/measures.ts';
import { contentWith, PLAN } from './broken-content.ts';

const SOURCES = 'sources: [{ document: report }]';
const measure = () => {
  const { entries } = contentWith({
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The council\n',
    'districts.yaml': '- id: march\n  name: March\n- id: wisbech\n  name: Wisbech\n',
    [`${PLAN}measures/thefts.yaml`]: `title: Thefts
unit: offences
reportedBy: not stated
direction: not stated
observations:
  - { period: 2024, value: 340, ${SOURCES} }
  - { period: 2023, value: 360, ${SOURCES} }
  - { period: 2025, value: 310, published: 2026-06-01, ${SOURCES} }
  - { period: 2024, area: march, value: 12, ${SOURCES} }
  - { period: 2025, area: wisbech, value: null, note: Not counted, ${SOURCES} }
`,
  });
  const [found] = buildGraph(entries).currentPlan.all('measure');
  if (!found) throw new Error('The measure of this case has a mistake in it');
  return found;
};

test.each([
  ['the whole area', '2026-01-31', undefined, 340],
  ['the whole area, once the next figure is published', '2026-06-01', undefined, 310],
  ['a district', '2026-01-31', 'march', 12],
  ['a district whose figure is missing', '2026-01-31', 'wisbech', undefined],
])('%s', (_case, asOf, district, value) => {
  expect(latestFigure(measure(), asOf, district)?.value).toBe(value);
});
