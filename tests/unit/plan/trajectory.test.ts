/** How a measure has gone: the latest figure by the day that the content speaks for, missing periods, and the direction of travel. */
import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { levels, reaches, targetsOf } from '../../../src/plan/targets.ts';
import { latestFigure, points, travel } from '../../../src/plan/trajectory.ts';
import { contentWith, PLAN } from './broken-content.ts';
import { measure as find, graph, plan } from './measured.ts';

const SOURCES = 'sources: [{ document: report }]';
const figureIn = (period: number, value: number) => `{ period: ${period}, value: ${value}, ${SOURCES} }`;
const measureWith = (figures: string) => {
  const { entries } = contentWith({
    'sources.yaml': '- id: report\n  title: Report\n  publisher: The council\n',
    'districts.yaml': '- id: march\n  name: March\n- id: wisbech\n  name: Wisbech\n',
    [`${PLAN}measures/thefts.yaml`]: `title: Thefts\nunit: { kind: count, words: offences }\nreportedBy: not stated\ndirection: not stated\n${figures}`,
  });
  const [found] = buildGraph(entries).currentPlan.all('measure');
  if (!found) throw new Error('The measure of this case has a mistake in it');
  return found;
};
const measure = () =>
  measureWith(`observations:
  - { period: 2024, value: 340, ${SOURCES} }
  - { period: 2023, value: 360, ${SOURCES} }
  - { period: 2025, value: 310, published: 2026-06-01, ${SOURCES} }
  - { period: 2024, area: district/march, value: 12, ${SOURCES} }
  - { period: 2025, area: wisbech, value: null, note: Not counted, ${SOURCES} }
`);

test.each([
  ['the whole area', '2026-01-31', undefined, 340],
  ['the whole area, once the next figure is published', '2026-06-01', undefined, 310],
  ['a district', '2026-01-31', 'march', 12],
  ['a district whose figure is missing', '2026-01-31', 'wisbech', undefined],
])('%s', (_case, asOf, district, value) => {
  expect(latestFigure(measure(), asOf, district)?.value).toBe(value);
});

const pointsOf = (id: string, district?: string, others: string[] = []) =>
  points(find(id), graph.asOf, district, others).map(({ period, value, reason }) => [
    period,
    value ?? (typeof reason === 'object' ? reason?.note : reason),
  ]);

describe('points', () => {
  it('begin with the baseline, and name the periods that nobody reported', () => {
    expect(pointsOf('bicycles', undefined, ['2025'])).toEqual([
      ['2019', 1200],
      ['2020', 1100],
      ['2021', 'not reported'],
      ['2022', 950],
      ['2023', 900],
      ['2024', 'not reported'],
      ['2025', 'not reported yet'],
    ]);
  });

  it('give the reason of the report where there is one', () => {
    expect(pointsOf('bicycles', 'west')).toEqual([
      ['2022', 350],
      ['2023', 'counted anew'],
    ]);
  });

  it('are there for targets before anything was reported', () => {
    expect(pointsOf('confidence', undefined, ['2020/21', '2021/22'])).toEqual([
      ['2019/20', 27.2],
      ['2020/21', 'not reported'],
      ['2021/22', 'not reported'],
    ]);
  });
});

describe('travel', () => {
  it('goes from the baseline to the latest figure', () => {
    expect(travel(find('bicycles'), graph.asOf)).toMatchObject({ fromBaseline: true, change: -300, percent: -25, intended: true });
  });

  it('goes from the first figure without a baseline, and judges nothing where the direction is neutral', () => {
    expect(travel(find('reports'), graph.asOf)).toMatchObject({ fromBaseline: false, change: 10, percent: 25, intended: undefined });
  });

  it('has no share of nought or of less', () => {
    for (const from of [0, -10]) {
      const moved = travel(measureWith(`observations: [${figureIn(2023, from)}, ${figureIn(2024, 5)}]`), '2026-01-31');
      expect(moved).toMatchObject({ change: 5 - from, percent: undefined });
    }
  });

  it('does not go from a baseline that is not published yet', () => {
    const early = measureWith(
      `baseline: { period: 2022, value: 9, published: 2026-06-01, ${SOURCES} }\nobservations: [${figureIn(2023, 8)}, ${figureIn(2024, 5)}]`,
    );
    expect(travel(early, '2026-01-31')).toMatchObject({ fromBaseline: false, change: -3 });
    expect(travel(early, '2026-06-01')).toMatchObject({ fromBaseline: true, change: -4 });
  });

  it('needs two figures', () => {
    expect(travel(find('confidence'), graph.asOf)).toBeUndefined();
    expect(travel(find('visits'), graph.asOf)).toBeUndefined();
    expect(travel(find('bicycles'), graph.asOf, 'west')).toBeUndefined();
  });
});

describe('targets of a measure', () => {
  it('come in the order of time, and as levels', () => {
    expect(levels(targetsOf(plan, find('confidence')), 'financial year')).toEqual([
      { period: '2020/21', value: 31.2 },
      { period: '2021/22', value: 35.2 },
    ]);
    expect(levels(targetsOf(plan, find('confidence')), 'year'), 'a financial year lies in two years').toEqual([]);
    expect(targetsOf(plan, find('bicycles'), 'east')).toEqual([]);
  });

  it('are reached by a figure beyond them, in the direction that is wanted', () => {
    expect(reaches(800, 800, 'decrease')).toBe(true);
    expect(reaches(801, 800, 'decrease')).toBe(false);
    expect(reaches(801, 800, 'increase')).toBe(true);
    expect(reaches(801, 800, 'neutral')).toBeUndefined();
  });
});
