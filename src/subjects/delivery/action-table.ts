/** The open data of actions. */

import { ACTION_STATUSES, outcomesOfAction, partOf, prioritiesOfAction, progressOf, sectionOf, statusOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { isDated, lastDay } from '../../schema/periods.ts';
import { bodyText } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { asPrintedTexts, sharedColumns, UNKNOWN, unknownWord } from '../open-data/shared-columns.ts';
import { inheritedLinks, linkedBy, ownLinks } from './inherited-links.ts';

type Action = Entry<'action'>;

/** What kind of answer the column `due` gives to “by when”. */
const DUE_KINDS = ['date', 'ongoing', ...UNKNOWN];
const LINKED_BY = ['source', 'ours'];

export function actionTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Action>(graph);
  const latest = (action: Action) => progressOf(action)[0]?.data;
  const partIn = (action: Action) => {
    const section = sectionOf(plan, action);
    return section && partOf(plan, section);
  };
  return table(graph, 'actions', plan.all('action'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'action', type: 'text', value: ({ data }) => data.title },
    ...shared.entry('section', 'delivery-sections.id', (action) => sectionOf(plan, action)),
    ...shared.entry('part', 'delivery-parts.id', partIn),
    ...shared.bodies('owner', 'owners', ({ data }) => data.owners),
    { name: 'owners_as_printed', type: 'list of text', value: ({ data }) => data.ownersAsPrinted },
    { name: 'owners_note', type: 'text', value: ({ data }) => data.ownersNote },
    { name: 'due', type: 'date', value: ({ data }) => (isDated(data.due) ? data.due : null) },
    { name: 'due_kind', type: 'code', codes: DUE_KINDS, value: ({ data }) => (isDated(data.due) ? 'date' : data.due) },
    { name: 'due_as_printed', type: 'text', value: ({ data }) => data.dueAsPrinted },
    {
      name: 'success_measures',
      type: 'list of text',
      value: ({ data: { successMeasures } }) => (typeof successMeasures === 'string' ? [] : successMeasures),
    },
    { name: 'success_measures_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.successMeasures) },
    { name: 'status', type: 'code', codes: ACTION_STATUSES, value: (action) => statusOf(action) },
    { name: 'status_date', type: 'date', value: (action) => latest(action)?.date },
    { name: 'latest_report', type: 'text', value: (action) => latest(action)?.text },
    ...shared.entries('outcome', 'outcomes', 'outcomes.id', (action) => ownLinks(outcomesOfAction(plan, action))),
    { name: 'outcomes_by', type: 'code', codes: LINKED_BY, value: (action) => linkedBy(outcomesOfAction(plan, action)) },
    ...shared.entries('outcome', 'outcomes', 'outcomes.id', (action) => inheritedLinks(outcomesOfAction(plan, action)), '_of_part'),
    ...shared.entries('priority', 'priorities', 'priorities.id', (action) => ownLinks(prioritiesOfAction(plan, action))),
    { name: 'priorities_by', type: 'code', codes: LINKED_BY, value: (action) => linkedBy(prioritiesOfAction(plan, action)) },
    ...shared.entries(
      'priority',
      'priorities',
      'priorities.id',
      (action) => inheritedLinks(prioritiesOfAction(plan, action)),
      '_of_section',
    ),
    ...shared.entries('district', 'districts', 'districts.id', ({ data }) =>
      (data.districts ?? []).map((each) => graph.get(each, 'district')),
    ),
    { name: 'as_printed', type: 'list of text', value: ({ data }) => asPrintedTexts(data.asPrinted) },
    { name: 'text', type: 'text', value: ({ body }) => bodyText(body) },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (action) => action),
    { name: 'short_title', type: 'text', value: ({ data }) => data.shortTitle },
    { name: 'due_last_day', type: 'date', exact: 'day', value: ({ data }) => (isDated(data.due) ? lastDay(data.due) : null) },
  ]);
}
