/** The figures of a measure by district as a map: of one period, so that they can be held beside each other. */
import type { AreaMap } from '../../nodes/page-nodes.ts';
import type { Graph } from '../../plan/graph.ts';
import { observationsOf } from '../../plan/trajectory.ts';
import { periodEnd } from '../../schema/periods.ts';
import type { Entry } from '../../source/read-content.ts';
import { areaMap } from '../places/area-map.ts';

/** With fewer figures than these, shades would say less than the figures themselves. */
const ENOUGH_FOR_SHADES = 3;

export function measureMap(graph: Graph, measure: Entry<'measure'>): AreaMap | undefined {
  const { words, asOf } = graph;
  const figures = graph
    .all('district')
    .flatMap((district) => observationsOf(measure, asOf, district.id).flatMap(({ period, value }) => ({ district, period, value })))
    .flatMap(({ value, ...figure }) => (typeof value === 'number' ? [{ ...figure, value }] : []));
  const byPeriod = Map.groupBy(figures, ({ period }) => period);
  const [latest] = [...byPeriod]
    .filter(([, those]) => those.length > 1)
    .sort(([one], [other]) => periodEnd(other).localeCompare(periodEnd(one)));
  if (!latest) return undefined;
  const [period, known] = latest;
  const values = known.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { map } = words.places;
  const inWords = (value: number) => words.locale.value(value, measure.data.unit.kind);
  const isShaded = known.length >= ENOUGH_FOR_SHADES && most > least;
  return areaMap(graph, {
    name: map.ofMeasure({ title: measure.data.title, at: words.dates.at(period) }),
    about: isShaded ? [map.shades({ from: inWords(least), to: inWords(most) })] : [],
    ofDistrict: (district) => {
      const value = known.find((figure) => figure.district === district)?.value;
      if (value === undefined) return { figure: map.noFigure };
      return { figure: inWords(value), shade: isShaded ? (value - least) / (most - least) : undefined };
    },
  });
}
