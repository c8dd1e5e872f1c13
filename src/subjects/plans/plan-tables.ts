/** The open data of plans themselves, and of their chapters. */
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { bodyId, dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entryOf, sharedColumns, wordsOfField } from '../open-data/shared-columns.ts';
import { approvalTexts } from './approvals.ts';

export function planTable(graph: Graph) {
  const shared = sharedColumns<Entry<'plan'>>(graph);
  return table(
    graph,
    'plans',
    graph.plans.map(({ entry }) => entry),
    [
      { name: 'id', type: 'id', value: dataId },
      { name: 'plan', type: 'text', value: ({ data }) => data.title },
      { name: 'also_called', type: 'list of text', value: ({ data }) => data.alsoCalled },
      { name: 'summary', type: 'text', value: ({ data }) => data.summary },
      { name: 'year_from', type: 'year', value: ({ data }) => Number(data.period.from) },
      { name: 'year_to', type: 'year', value: ({ data }) => Number(data.period.to) },
      { name: 'period_note', type: 'text', value: ({ data }) => data.period.note },
      { name: 'status', type: 'code', codes: wordsOfField('plan', 'status'), value: ({ data }) => data.status },
      { name: 'status_note', type: 'text', value: ({ data }) => data.statusNote },
      { name: 'approvals', type: 'list of text', value: (entry) => approvalTexts(graph, entry) },
      {
        name: 'approved_by_ids',
        type: 'list of id',
        joins: 'bodies.id',
        value: ({ data }) => (data.approvals ?? []).map(({ by }) => bodyId(graph, bodyOf(graph, by))),
      },
      { name: 'approved_on', type: 'list of date', value: ({ data }) => (data.approvals ?? []).map(({ on }) => on) },
      {
        name: 'approved_meeting_ids',
        type: 'list of id',
        joins: 'meetings.id',
        value: ({ data }) => (data.approvals ?? []).flatMap(({ meeting }) => (meeting ? [dataId(graph.get(meeting, 'meeting'))] : [])),
      },
      { name: 'area', type: 'text', value: ({ data }) => data.area },
      { name: 'area_codes', type: 'list of text', value: ({ data }) => data.areaCodes?.map(({ code }) => code) },
      ...shared.entries('district', 'districts', 'districts.id', ({ data }) =>
        (data.districts ?? []).map((each) => graph.get(each, 'district')),
      ),
      ...shared.body('partnership', ({ data }) => data.partnership),
      ...shared.entry('supersedes', 'plans.id', ({ data }) => data.supersedes && graph.planOf(data.supersedes).entry),
      shared.notes(({ data }) => data.notes),
      ...shared.sources(({ data }) => [...(data.sources ?? []), ...(data.areaCodes ?? []).flatMap(({ sources }) => sources)]),
      shared.address(graph.currentPlan, (plan) => plan),
    ],
  );
}

export function chapterTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'chapter'>>(graph);
  return table(graph, 'chapters', plan.all('chapter'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'chapter', type: 'text', value: ({ data }) => data.title },
    { name: 'summary', type: 'text', value: ({ data }) => data.summary },
    ...shared.entry('theme', 'themes.id', ({ data }) => entryOf(plan, 'theme', data.theme)),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (chapter) => chapter),
  ]);
}
