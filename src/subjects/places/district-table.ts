/** The open data of districts. */
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';

export function districtTable(graph: Graph) {
  const shared = sharedColumns<Entry<'district'>>(graph);
  return table(graph, 'districts', graph.all('district'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'district', type: 'text', value: ({ data }) => data.name },
    { name: 'area_code', type: 'text', value: ({ data }) => data.areaCode?.code },
    ...shared.body('council', ({ data }) => data.council),
    { name: 'facts', type: 'list of text', value: ({ data }) => data.facts?.map(({ text }) => text) },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => [
      ...(data.sources ?? []),
      ...(data.areaCode?.sources ?? []),
      ...(data.facts ?? []).flatMap(({ sources }) => sources),
    ]),
    shared.address(graph.currentPlan, (district) => district),
  ]);
}
