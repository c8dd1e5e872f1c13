/** The map of the districts: each mistake in it is named with its place, and once. */
import { expect, test } from 'vitest';
import { changed, problemsWith } from '../broken-content.ts';

const DISTRICTS = '- { id: east, name: East Town }\n- { id: west, name: West Town }\n';
const MAP = `points:
  - { id: a, x: 0, y: 0 }
  - { id: b, x: 10, y: 0 }
  - { id: c, x: 10, y: 10 }
  - { id: d, x: 0, y: 10 }
districts:
  - district: east
    ring: [a, b, c]
  - district: west
    ring: [a, c, d]
`;
const problems = (map: string) => problemsWith({ 'districts.yaml': DISTRICTS, 'map.yaml': map });
const wrong = (from: string, to: string) => problems(changed(MAP, from, to));

test('a map with each district once is right', () => {
  expect(problems(MAP)).toEqual([]);
});

test.each([
  [
    'a corner that is not there',
    '[a, c, d]',
    '[a, c, dd]',
    'content/map.yaml:10:18: districts[2].ring[3]: there is no corner “dd” in “points”. Correct the name, or add the corner to “points”. [map/unknown-corner]',
  ],
  [
    'a corner that is there twice',
    '  - { id: d, x: 0, y: 10 }\n',
    '  - { id: d, x: 0, y: 10 }\n  - { id: a, x: 5, y: 5 }\n',
    'content/map.yaml:6:7: points[5].id: the corner “a” stands already in this list. Give one of the two another name, or delete it. [map/corner-twice]',
  ],
  [
    'a ring of too few corners',
    '[a, c, d]',
    '[a, c, a]',
    'content/map.yaml:10:5: districts[2].ring: the ring of “west” has 2 corners, which is no shape. Name at least three different corners, in order around the district. [map/few-corners]',
  ],
  [
    'a district that is drawn twice',
    '[a, c, d]\n',
    '[a, c, d]\n  - district: east\n    ring: [a, b, d]\n',
    'content/map.yaml:11:5: districts[3].district: “east” is drawn twice. Delete one of the two. [map/district-twice]',
  ],
  [
    'a district that is left out',
    '  - district: west\n    ring: [a, c, d]\n',
    '',
    'content/map.yaml:6:1: districts: the map leaves out the district “West Town”. Add it under “districts”, with “district: west” and its “ring”; or delete the file: without a map, pages have lists. [map/no-shape]',
  ],
])('%s is refused', (_mistake, from, to, said) => {
  expect(wrong(from, to)).toEqual([said]);
});

test('a district that is not there is refused', () => {
  expect(wrong('district: west', 'district: wset').join()).toContain('there is no district “wset”');
});
