/** All districts: the map, and a list that says what is in each, for those who look for where they live. */
import type { LinkItem } from '../../nodes/links.ts';
import type { AreaMap } from '../../nodes/page-nodes.ts';
import { ownPlans } from '../../plan/districts.ts';
import type { Graph } from '../../plan/graph.ts';
import type { PLACE_KINDS } from '../../schema/place.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, DISTRICTS } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { areaMap } from './area-map.ts';

export interface DistrictListView extends PageView {
  map?: AreaMap | undefined;
  districts: LinkItem[];
  /** Whether there are places that search leads from. */
  hasPlaces: boolean;
}

/** So many places say where a district is; more would hide the others. */
const SOME = 4;
/** Places that most people know first. Postcodes are looked for, and not read. */
const KNOWN_FIRST: readonly (typeof PLACE_KINDS)[number][] = ['town', 'village', 'area', 'suburb'];

/** Places whose district this is first of all. */
function placesIn(graph: Graph, district: Entry<'district'>): string[] {
  const rank = ({ data }: Entry<'place'>) => KNOWN_FIRST.indexOf(data.kind);
  return graph
    .all('place')
    .filter(({ data: { districts, kind } }) => KNOWN_FIRST.includes(kind) && graph.get(districts[0] ?? '', 'district') === district)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ data }) => data.name);
}

function districtItem(graph: Graph, district: Entry<'district'>): LinkItem {
  const { list } = graph.words.places;
  const places = placesIn(graph, district);
  const own = ownPlans(graph, district).map(({ entry }) => entry.data.title);
  const sentences = [
    ...(places.length > 0 ? [list.places({ some: places.slice(0, SOME), more: Math.max(places.length - SOME, 0) })] : []),
    ...(own.length > 0 ? [list.ownPlans(own)] : []),
  ];
  return {
    label: district.data.name,
    address: addressOf(district, graph.currentPlan.id),
    note: sentences.length > 0 ? `${sentences.join('. ')}.` : undefined,
  };
}

export function districtListView(graph: Graph): DistrictListView {
  const { list, map } = graph.words.places;
  const [first] = graph.all('district');
  return {
    ...pageBuilder(graph).page({
      title: list.title,
      description: list.description(graph.site.data.area),
      address: DISTRICTS,
      trail: [homeCrumb(graph)],
      file: first?.file,
      search: { kind: graph.words.labels.list },
    }),
    map: areaMap(graph, { name: map.name(graph.site.data.area), besideList: true }),
    districts: graph.all('district').map((district) => districtItem(graph, district)),
    hasPlaces: graph.all('place').length > 0,
  };
}
