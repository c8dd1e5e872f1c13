/** The schematic map of the districts, as the content draws it: plain, or with what there is to say of each district. */
import type { AreaMap, MapArea } from '../../nodes/page-nodes.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf } from '../page/addresses.ts';

type OfDistrict = (district: Entry<'district'>) => Pick<MapArea, 'figure' | 'shade'>;

interface Options {
  name: string;
  /** What there is to know besides that the map is schematic. */
  about?: string[];
  ofDistrict?: OfDistrict;
  besideList?: boolean;
}

/** Undefined where the content draws none, and for one district, which lies beside no other. */
export function areaMap(graph: Graph, { name, about = [], ofDistrict, besideList = false }: Options): AreaMap | undefined {
  const [map] = graph.all('map');
  if (!map || graph.all('district').length < 2) return undefined;
  const corners = new Map(map.data.points.map(({ id, x, y }) => [id, [x, y] as const]));
  const rings = new Map(map.data.districts.map(({ district, ring }) => [graph.get(district, 'district'), ring]));
  return {
    type: 'map',
    name,
    about: [graph.words.places.map.about, ...about],
    areas: graph.all('district').map((district) => ({
      label: district.data.name,
      address: addressOf(district, graph.currentPlan.id),
      ring: (rings.get(district) ?? []).flatMap((corner) => {
        const place = corners.get(corner);
        return place ? [place] : [];
      }),
      ...ofDistrict?.(district),
    })),
    besideList,
  };
}
