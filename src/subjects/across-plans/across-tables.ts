/** The open data over several plans: links between priorities, and what each plan has on a topic. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { type Placed, partTitles } from '../../plan/lineage.ts';
import { titleOf } from '../../plan/titles.ts';
import type { Kind } from '../../schema/kinds.ts';
import { ANCESTOR_KINDS, HEIR_KINDS } from '../../schema/lineage-link.ts';
import { TOPIC_KINDS } from '../../schema/topic.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import type { Column } from '../open-data/column.ts';
import { dataId } from '../open-data/data-id.ts';
import { placesOf } from '../open-data/id-places.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns, wordsOfField } from '../open-data/shared-columns.ts';
import { addressOf } from '../page/addresses.ts';

interface Link {
  link: Entry<'lineage-link'>;
  from: Placed;
  to: Placed;
}

/** One end of a link: its plan, what it is, and which parts of it have to do with the link. */
const endColumns = <End extends 'from' | 'to'>(
  end: End,
  kinds: readonly Kind[],
): Column<Link, `${End}_plan_id` | `${End}_plan` | `${End}_kind` | `${End}_id` | `${End}_title` | `${End}_part_ids` | `${End}_parts`>[] => {
  const broad = { priority: 'priorities.part_ids', 'wider-priority': 'wider-priorities.part_ids' };
  return [
    { name: `${end}_plan_id`, type: 'id', joins: 'plans.id', value: (row) => dataId(row[end].plan.entry) },
    { name: `${end}_plan`, type: 'text', value: (row) => row[end].plan.entry.data.title },
    { name: `${end}_kind`, type: 'code', codes: kinds, value: (row) => row[end].entry.kind },
    {
      name: `${end}_id`,
      type: 'id',
      joins: { plan: `${end}_plan_id`, kind: `${end}_kind`, to: placesOf(kinds) },
      value: (row) => dataId(row[end].entry),
    },
    { name: `${end}_title`, type: 'text', value: (row) => titleOf(row[end].entry) },
    {
      name: `${end}_part_ids`,
      type: 'list of id',
      joins: { plan: `${end}_plan_id`, kind: `${end}_kind`, to: broad },
      value: ({ link }) => link.data[`${end}Parts`],
    },
    { name: `${end}_parts`, type: 'list of text', value: (row) => partTitles(row[end].entry, row.link.data[`${end}Parts`]) },
  ];
};

export function lineageTable(graph: Graph) {
  const shared = sharedColumns<Link>(graph);
  const links = graph.all('lineage-link').map(
    (link): Link => ({
      link,
      from: graph.across(link.data.from, ...ANCESTOR_KINDS),
      to: graph.across(link.data.to, ...HEIR_KINDS),
    }),
  );
  return table(graph, 'lineage', links, [
    { name: 'id', type: 'id', value: ({ link }) => dataId(link) },
    ...endColumns('from', ANCESTOR_KINDS),
    ...endColumns('to', HEIR_KINDS),
    { name: 'how', type: 'code', codes: wordsOfField('lineage-link', 'how'), value: ({ link }) => link.data.how },
    { name: 'evidence', type: 'text', value: ({ link }) => link.data.evidence },
    { name: 'evidence_by', type: 'code', codes: wordsOfField('lineage-link', 'evidenceBy'), value: ({ link }) => link.data.evidenceBy },
    { name: 'area', type: 'text', value: ({ link }) => link.data.area },
    ...shared.entries('passed', 'passed', 'documents.id', ({ link }) =>
      (link.data.passes ?? []).map((each) => graph.get(each, 'document')),
    ),
    shared.notes(({ link }) => link.data.notes),
    ...shared.sources(({ link }) => link.data.sources),
    shared.address(graph.currentPlan, ({ link }) => link),
  ]);
}

export function topicTable(graph: Graph) {
  const rows = graph.all('topic').flatMap((topic) => topic.data.plans.map((each) => ({ topic, each, plan: graph.planOf(each.plan) })));
  const shared = sharedColumns<(typeof rows)[number]>(graph);
  return table(
    graph,
    'topics',
    rows,
    [
      { name: 'topic_id', type: 'id', value: ({ topic }) => dataId(topic) },
      { name: 'topic', type: 'text', value: ({ topic }) => topic.data.title },
      ...shared.entry('plan', 'plans.id', ({ plan }) => plan.entry),
      { name: 'says', type: 'text', value: ({ each }) => each.says },
      shared.notes(({ topic }) => topic.data.notes),
      ...shared.sources(({ each }) => each.sources),
      shared.address(graph.currentPlan, ({ topic }) => topic),
    ],
    ['topic_id', 'plan_id'],
  );
}

interface TopicEntry {
  topic: Entry<'topic'>;
  plan: Plan;
  entry: AnyEntry;
}

export function topicEntryTable(graph: Graph) {
  const shared = sharedColumns<TopicEntry>(graph);
  const rows = graph
    .all('topic')
    .flatMap((topic) =>
      topic.data.plans.flatMap(({ entries = [] }) =>
        entries.map((reference): TopicEntry => ({ topic, ...graph.across(reference, ...TOPIC_KINDS) })),
      ),
    );
  return table(
    graph,
    'topic-entries',
    rows,
    [
      ...shared.entry('topic', 'topics.topic_id', ({ topic }) => topic),
      ...shared.entry('plan', 'plans.id', ({ plan }) => plan.entry),
      { name: 'kind', type: 'code', codes: TOPIC_KINDS, value: ({ entry }) => entry.kind },
      {
        name: 'entry_id',
        type: 'id',
        joins: { plan: 'plan_id', kind: 'kind', to: placesOf(TOPIC_KINDS) },
        value: ({ entry }) => dataId(entry),
      },
      { name: 'entry', type: 'text', value: ({ entry }) => titleOf(entry) },
      { name: 'address', type: 'text', value: ({ entry, plan }) => addressOf(entry, plan.id) },
    ],
    ['topic_id', 'plan_id', 'kind', 'entry_id'],
  );
}
