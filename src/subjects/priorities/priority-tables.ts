/** The open data of themes and priorities. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { bodyText } from '../../source/blocks.ts';
import type { Entry } from '../../source/read-content.ts';
import type { Column } from '../open-data/column.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entriesOf, entryOf, sharedColumns } from '../open-data/shared-columns.ts';

type Broad = Entry<'priority'> | Entry<'wider-priority'>;

const BY = ['source', 'ours'];

/** What a priority is made of where links to other plans tell its parts apart, and what no later plan goes on with. */
export const descentColumns: Column<
  Broad,
  'part_ids' | 'parts' | 'parts_ended_ids' | 'parts_ended_reasons' | 'parts_ended_by' | 'ended' | 'ended_by'
>[] = [
  { name: 'part_ids', type: 'list of id', value: ({ data }) => data.parts?.map(({ id }) => id) },
  { name: 'parts', type: 'list of text', value: ({ data }) => data.parts?.map(({ title }) => title) },
  {
    name: 'parts_ended_ids',
    type: 'list of id',
    value: ({ data }) => data.parts?.flatMap(({ id, ended }) => (ended ? [id] : [])),
  },
  {
    name: 'parts_ended_reasons',
    type: 'list of text',
    value: ({ data }) => data.parts?.flatMap(({ ended }) => (ended ? [ended.reason] : [])),
  },
  {
    name: 'parts_ended_by',
    type: 'list of code',
    codes: BY,
    value: ({ data }) => data.parts?.flatMap(({ ended }) => (ended ? [ended.by] : [])),
  },
  { name: 'ended', type: 'text', value: ({ data }) => data.ended?.reason },
  { name: 'ended_by', type: 'code', codes: BY, value: ({ data }) => data.ended?.by },
];

export function themeTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'theme'>>(graph);
  return table(graph, 'themes', plan.all('theme'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'theme', type: 'text', value: ({ data }) => data.title },
    { name: 'also_called', type: 'list of text', value: ({ data }) => data.alsoCalled },
    { name: 'summary', type: 'text', value: ({ data }) => data.summary },
    { name: 'text', type: 'text', value: ({ body }) => bodyText(body) },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (theme) => theme),
  ]);
}

export function priorityTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'priority'>>(graph);
  return table(graph, 'priorities', plan.all('priority'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'code', type: 'text', value: ({ data }) => data.code },
    { name: 'priority', type: 'text', value: ({ data }) => data.title },
    { name: 'summary', type: 'text', value: ({ data }) => data.summary },
    ...shared.entry('theme', 'themes.id', ({ data }) => entryOf(plan, 'theme', data.theme)),
    { name: 'theme_reason', type: 'text', value: ({ data }) => data.themeReason },
    ...shared.bodies('lead', 'leads', ({ data }) => data.leads),
    { name: 'leads_note', type: 'text', value: ({ data }) => data.leadsNote },
    ...shared.body('sponsor', ({ data }) => data.sponsor),
    { name: 'lead_officer', type: 'text', value: ({ data }) => data.leadOfficer?.name },
    { name: 'lead_officer_post', type: 'text', value: ({ data }) => data.leadOfficer?.post },
    ...shared.entries('outcome', 'outcomes', 'outcomes.id', ({ data }) => entriesOf(plan, 'outcome', data.outcomes)),
    { name: 'outcomes_reason', type: 'text', value: ({ data }) => data.outcomesReason },
    { name: 'why', type: 'text', value: ({ body }) => bodyText(body) },
    { name: 'achieved', type: 'list of text', value: ({ data }) => data.achieved?.items.map(({ text }) => text) },
    ...shared.period('achieved_period', ({ data }) => data.achieved?.period),
    ...descentColumns,
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (priority) => priority),
    {
      name: 'key_figures',
      type: 'list of text',
      value: ({ data }) =>
        data.keyFigures?.map(({ figure, says, period }) => `${figure}: ${graph.words.priorities.figureSays({ says, period })}`),
    },
  ]);
}
