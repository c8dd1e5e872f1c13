/** The open data of meetings, and of what the scrutiny body intends to look at. */
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns, wordsOfField } from '../open-data/shared-columns.ts';
import { meetingOfItem } from './meetings.ts';

export function meetingTable(graph: Graph) {
  const shared = sharedColumns<Entry<'meeting'>>(graph);
  return table(graph, 'meetings', graph.all('meeting'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'meeting', type: 'text', value: ({ data }) => data.title },
    { name: 'date', type: 'date', exact: 'day', value: ({ data }) => data.date },
    ...shared.body('body', ({ data }) => data.body),
    { name: 'record', type: 'code', codes: wordsOfField('meeting', 'record'), value: ({ data }) => data.record },
    { name: 'place', type: 'text', value: ({ data }) => data.place },
    ...shared.entries('plan', 'plans', 'plans.id', ({ data }) => (data.plans ?? []).map((each) => graph.planOf(each).entry)),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(graph.currentPlan, (meeting) => meeting),
  ]);
}

export function programmeTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'forward-programme-item'>>(graph);
  return table(graph, 'forward-programme', plan.all('forward-programme-item'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'report', type: 'text', value: ({ data }) => data.title },
    { name: 'date', type: 'date', value: ({ data }) => data.date },
    { name: 'date_as_printed', type: 'text', value: ({ data }) => data.dateAsPrinted },
    { name: 'confirmed', type: 'boolean', value: ({ data }) => data.confirmed },
    { name: 'agreed', type: 'date', exact: 'day', value: ({ data }) => data.agreed },
    ...shared.body('body', ({ data }) => data.body),
    ...shared.entry('meeting', 'meetings.id', (item) => meetingOfItem(graph, item)),
    { name: 'issues', type: 'list of text', value: ({ data }) => data.issues },
    ...shared.bodies('invited', 'invited', ({ data }) => data.invited),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (item) => item),
  ]);
}
