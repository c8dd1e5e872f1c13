/** The open data of bodies, and of the people whom published lists name in their offices. */
import { type Body, bodyOf } from '../../plan/bodies.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { group } from '../../schema/group.ts';
import type { Data } from '../../schema/kinds.ts';
import { valuesOf } from '../../schema/schema-walk.ts';
import type { Entry } from '../../source/read-content.ts';
import { bodyId, dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { known, sharedColumns, UNKNOWN, unknownWord } from '../open-data/shared-columns.ts';

const KINDS = ['organisation', 'group'];
const GOVERNANCE = valuesOf(group.shape.governance);

const groupData = ({ kind, data }: Body): Partial<Data<'group'>> => (kind === 'group' ? data : {});
const organisationData = ({ kind, data }: Body): Partial<Data<'organisation'>> => (kind === 'organisation' ? data : {});

/** Organisations and groups in one table, as an owner or a lead may be either. */
export function bodyTable(graph: Graph) {
  const shared = sharedColumns<Body>(graph);
  const districtsOf = (body: Body) => [organisationData(body).district ?? [], groupData(body).districts ?? []].flat();
  return table(
    graph,
    'bodies',
    [...graph.all('organisation'), ...graph.all('group')],
    [
      { name: 'id', type: 'id', value: (body) => bodyId(graph, body) },
      { name: 'kind', type: 'code', codes: KINDS, value: ({ kind }) => kind },
      { name: 'body', type: 'text', value: ({ data }) => data.name },
      { name: 'short_name', type: 'text', value: ({ data }) => data.shortName },
      { name: 'also_called', type: 'list of text', value: ({ data }) => data.alsoCalled },
      {
        name: 'responsible_authority',
        type: 'boolean',
        value: (body) => (body.kind === 'organisation' ? (body.data.responsibleAuthority ?? false) : null),
      },
      { name: 'organisation_id', type: 'text', value: (body) => organisationData(body).register?.id },
      { name: 'role', type: 'text', value: (body) => organisationData(body).role ?? groupData(body).purpose },
      ...shared.body('parent', (body) => groupData(body).parent),
      { name: 'governance', type: 'code', codes: GOVERNANCE, value: (body) => groupData(body).governance },
      ...shared.entries('member', 'members', 'bodies.id', (body) => (groupData(body).members ?? []).map((each) => bodyOf(graph, each))),
      ...shared.entries('district', 'districts', 'districts.id', (body) => districtsOf(body).map((each) => graph.get(each, 'district'))),
      ...shared.entries('plan', 'plans', 'plans.id', ({ data }) => (data.plans ?? []).map((each) => graph.planOf(each).entry)),
      { name: 'link', type: 'text', value: (body) => organisationData(body).link },
      shared.notes(({ data }) => data.notes),
      ...shared.sources((body) => [...(body.data.sources ?? []), ...(organisationData(body).register?.sources ?? [])]),
      shared.address(graph.currentPlan, (body) => body),
    ],
  );
}

export function officeHolderTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Entry<'office-holder'>>(graph);
  return table(graph, 'office-holders', plan.all('office-holder'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'list', type: 'text', value: ({ data }) => data.list },
    { name: 'name', type: 'text', value: ({ data }) => known(data.name) },
    { name: 'name_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.name) },
    { name: 'post', type: 'text', value: ({ data }) => data.post },
    ...shared.body('body', ({ data }) => data.body),
    { name: 'body_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.body) },
    { name: 'role', type: 'text', value: ({ data }) => data.role },
    { name: 'until', type: 'date', value: ({ data }) => data.until },
    { name: 'deputy', type: 'text', value: ({ data }) => data.deputy?.name },
    { name: 'deputy_post', type: 'text', value: ({ data }) => known(data.deputy?.post) },
    { name: 'deputy_post_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.deputy?.post) },
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (holder) => holder),
  ]);
}
