/** The map of the districts has each district once, and its rings lead around shapes that can be drawn. */
import { say } from '../../source/problem.ts';
import type { Entry } from '../../source/read-content.ts';
import { idOf } from '../../source/references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const firstPlaces = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place] as const).toReversed());

const mapCorners = ruleFor('map', (map) => {
  const { points, districts } = map.data;
  const first = firstPlaces(points.map(({ id }) => id));
  return [
    ...points.flatMap(({ id }, place) =>
      first.get(id) === place ? [] : [problemAt(map, ['points', place, 'id'], say('map/corner-twice', { corner: id }))],
    ),
    ...districts.flatMap(({ ring }, index) =>
      ring.flatMap((corner, place) =>
        first.has(corner) ? [] : [problemAt(map, ['districts', index, 'ring', place], say('map/unknown-corner', { corner }))],
      ),
    ),
  ];
});

const mapRings = ruleFor('map', (map) =>
  map.data.districts.flatMap(({ district, ring }, index) =>
    new Set(ring).size < 3
      ? [problemAt(map, ['districts', index, 'ring'], say('map/few-corners', { district, corners: new Set(ring).size }))]
      : [],
  ),
);

const mapDistricts: Rule = ({ entries }) => {
  const districts = entries.filter(({ kind }) => kind === 'district') as Entry<'district'>[];
  return entries.flatMap((entry) => {
    if (entry.kind !== 'map') return [];
    const map = entry as unknown as Entry<'map'>;
    const drawn = map.data.districts.map(({ district }) => idOf(district));
    const first = firstPlaces(drawn);
    const missing = districts.filter(({ id }) => !first.has(id));
    return [
      ...drawn.flatMap((district, index) =>
        first.get(district) === index ? [] : [problemAt(map, ['districts', index, 'district'], say('map/district-twice', { district }))],
      ),
      ...missing.map(({ id, data }) => problemAt(map, ['districts'], say('map/no-shape', { id, name: data.name }))),
    ];
  });
};

/** What holds of the map. */
export const MAP_RULES: readonly Rule[] = [mapCorners, mapRings, mapDistricts];
