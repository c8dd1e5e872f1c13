/** The open data of the priorities that others set, and of how a plan answers to them. */
import type { Graph, Plan } from '../../plan/graph.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entriesOf, entryOf, sharedColumns, wordsOfField } from '../open-data/shared-columns.ts';
import { widerTitle } from '../page/entry-links.ts';
import { descentColumns } from './priority-tables.ts';

const title = (entry: AnyEntry) => widerTitle(entry as Entry<'wider-priority'>);

export function alignmentTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'alignment'>>(graph);
  return table(graph, 'alignment', plan.all('alignment'), [
    { name: 'id', type: 'id', value: dataId },
    ...shared.entry('national', 'wider-priorities.id', ({ data }) => entryOf(plan, 'wider-priority', data.national), title),
    ...shared.entry('county', 'wider-priorities.id', ({ data }) => entryOf(plan, 'wider-priority', data.county), title),
    { name: 'county_as_printed', type: 'text', value: ({ data }) => data.countyAsPrinted },
    ...shared.entries('priority', 'priorities', 'priorities.id', ({ data }) => entriesOf(plan, 'priority', data.priorities)),
    { name: 'priorities_as_printed', type: 'text', value: ({ data }) => data.prioritiesAsPrinted },
    { name: 'priorities_note', type: 'text', value: ({ data }) => data.prioritiesNote },
    { name: 'indicators', type: 'list of text', value: ({ data }) => data.indicators },
    ...shared.entries('measure', 'measures', 'measures.id', ({ data }) => entriesOf(plan, 'measure', data.measures)),
    { name: 'work', type: 'list of text', value: ({ data }) => data.work },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (row) => row),
  ]);
}

export function widerTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'wider-priority'>>(graph);
  return table(graph, 'wider-priorities', plan.all('wider-priority'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'level', type: 'code', codes: wordsOfField('wider-priority', 'level'), value: ({ data }) => data.level },
    { name: 'code', type: 'text', value: ({ data }) => data.code },
    { name: 'priority', type: 'text', value: ({ data }) => data.title },
    ...shared.entry('parent', 'wider-priorities.id', ({ data }) => entryOf(plan, 'wider-priority', data.parent), title),
    ...descentColumns,
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (priority) => priority),
  ]);
}
