/** The page of all districts: the map beside the list of the same links, and a field for who does not know where they belong. */
import { paragraph } from '../../nodes/nodes.ts';
import { lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { searchField } from '../search/search-field.ts';
import type { DistrictListView } from './district-list.ts';

export const districtListNodes = ({ map, districts, hasPlaces }: DistrictListView, words: Words): PageNode[] => {
  const { list } = words.places;
  return [
    lead(list.lead),
    ...(hasPlaces ? [paragraph(list.find), searchField(list.search, words)] : []),
    ...(map ? [map] : []),
    ...linkNodes(districts),
  ];
};
