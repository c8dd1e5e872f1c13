/** Figures by district as a map: of the latest period that two districts have, shaded where there are enough to compare. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { measureMap } from '../../../../src/subjects/measures/measure-map.ts';

const graph = buildGraph(readContent('tests/fixtures/measured/content').entries);
const bicycles = graph.currentPlan.get('bicycles', 'measure');
const withFigures = (observations: readonly { period: string; area?: string; value: number | null }[]) => {
  const measure = { ...bicycles, data: { ...bicycles.data, observations: observations.map((each) => ({ ...each, sources: [] })) } };
  return measureMap(graph, measure as typeof bicycles);
};
const told = (map: ReturnType<typeof measureMap>) => map?.areas.map(({ label, figure, shade }) => [label, figure, shade]);

describe('the map of a measure', () => {
  it('has the figures of the latest period in which several districts have one', () => {
    const map = measureMap(graph, bicycles);
    expect(map?.name).toBe('Bicycles stolen by district, in 2022');
    expect(told(map)).toEqual([
      ['East Town', '600', 1],
      ['West Town', '350', 270 / 520],
      ['South Town', '80', 0],
    ]);
    expect(map?.about.at(-1)).toBe('The darker a district, the higher its figure: from 80 to 600.');
  });

  it('says of a district that it has no figure, and has no shades for two figures', () => {
    const map = withFigures([
      { period: '2022', area: 'east', value: 600 },
      { period: '2022', area: 'west', value: 350 },
    ]);
    expect(told(map)).toEqual([
      ['East Town', '600', undefined],
      ['West Town', '350', undefined],
      ['South Town', 'no figure', undefined],
    ]);
    expect(map?.about).toHaveLength(1);
  });

  it('is not there for one district, nor for the whole area alone', () => {
    expect(withFigures([{ period: '2022', area: 'east', value: 600 }])).toBeUndefined();
    expect(withFigures([{ period: '2022', value: 600 }])).toBeUndefined();
  });
});
