/** The page of all districts: what is in each, and a map for those who point, if there is one. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { districtListView } from '../../../../src/subjects/places/district-list.ts';
import { districtListNodes } from '../../../../src/subjects/places/district-list-nodes.ts';
import { contentWith, type Files } from '../../plan/broken-content.ts';

const place = (name: string, kind: string, district = 'east') =>
  `- { id: ${name.toLowerCase()}, name: ${name}, kind: ${kind}, districts: [${district}], sources: [{ document: list }] }\n`;
const BASE = {
  'districts.yaml': '- { id: east, name: East }\n- { id: west, name: West }\n',
  'sources.yaml': '- id: list\n  title: A list\n  publisher: The partnership\n',
};
const MAP = `points: [{ id: a, x: 0, y: 0 }, { id: b, x: 9, y: 0 }, { id: c, x: 9, y: 9 }, { id: d, x: 0, y: 9 }]
districts: [{ district: east, ring: [a, b, c] }, { district: west, ring: [a, c, d] }]
`;
const made = (files: Files) => {
  const graph = buildGraph(contentWith({ ...BASE, ...files }).entries);
  const view = districtListView(graph);
  return { view, nodes: districtListNodes(view, graph.words) };
};

describe('the list of districts', () => {
  it('says some of the places in each, towns first, and how many more; postcodes are not read', () => {
    const places = ['Abbot village', 'Barton village', 'Ely village', 'Wisbury town', 'Wold village', 'ZZ1 postcode-district']
      .map((each) => place(...(each.split(' ') as [string, string])))
      .join('');
    const { view } = made({ 'places.yaml': places });
    expect(view.districts).toEqual([
      { label: 'East', address: '/districts/east/', note: 'With Wisbury, Abbot, Barton, Ely and 1 more place.' },
      { label: 'West', address: '/districts/west/', note: undefined },
    ]);
  });

  it('offers to look for a town where there are places to find, and not otherwise', () => {
    expect(made({}).nodes.map(({ type }) => type)).not.toContain('search');
    expect(made({ 'places.yaml': place('Ely', 'town') }).nodes.map(({ type }) => type)).toContain('search');
  });

  it('has a map of all districts beside it, whose links nobody meets twice; without one, the list alone', () => {
    const map = made({ 'map.yaml': MAP }).nodes.find((node) => node.type === 'map');
    expect(map).toMatchObject({ besideList: true, areas: [{ label: 'East' }, { label: 'West' }] });
    expect(made({}).nodes.some(({ type }) => type === 'map')).toBe(false);
  });
});
