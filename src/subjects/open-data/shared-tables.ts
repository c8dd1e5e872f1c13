/** The open data that stands above the plans: the glossary, and over several plans links between priorities, promises, money, topics. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { type Placed, partTitles } from '../../plan/lineage.ts';
import { ANCESTOR_KINDS, HEIR_KINDS, lineageLink } from '../../schema/lineage-link.ts';
import { TOPIC_KINDS } from '../../schema/topic.ts';
import type { Entry } from '../../source/read-content.ts';
import { either } from '../../source/wording.ts';
import { targetTable } from '../measures/measure-tables.ts';
import { addressOf, sharedDataAddress } from '../page/addresses.ts';
import { type DataTable, joined, sourceText, table } from './open-data-table.ts';
import { fundingTable } from './plan-tables.ts';

interface LineageRow {
  link: Entry<'lineage-link'>;
  from: Placed;
  to: Placed;
}

function lineageTable(graph: Graph): DataTable {
  const rows = graph.all('lineage-link').map(
    (link): LineageRow => ({
      link,
      from: graph.across(link.data.from, ...ANCESTOR_KINDS),
      to: graph.across(link.data.to, ...HEIR_KINDS),
    }),
  );
  return table('lineage', 'Where the priorities came from', 'Each link from a priority to what it became in a later plan.', rows, [
    ['id', 'Id of the link', ({ link }) => link.id],
    ['from_plan', 'Id of the earlier plan', ({ from }) => from.plan.id],
    ['from', 'Id of the earlier priority', ({ from }) => from.entry.id],
    ['from_title', 'The earlier priority', ({ from }) => from.entry.data.title],
    ['to_plan', 'Id of the later plan', ({ to }) => to.plan.id],
    ['to', 'Id of the later priority, or of the outcome or action that keeps it', ({ to }) => to.entry.id],
    ['to_title', 'The later priority, outcome or action', ({ to }) => to.entry.data.title],
    ['how', either(lineageLink.shape.how.options), ({ link }) => link.data.how],
    ['evidence', 'What shows it', ({ link }) => link.data.evidence],
    ['evidence_by', 'source if a document says so, ours if it is our reading', ({ link }) => link.data.evidenceBy],
    ['area', 'How the areas differ', ({ link }) => link.data.area ?? null],
    [
      'passes',
      'Plans between the two that are not held',
      ({ link }) => joined(link.data.passes?.map((each) => graph.get(each, 'document').data.title)),
    ],
    ['notes', 'What one must know to read the row rightly', ({ link }) => joined(link.data.notes)],
    ['source', 'Document and place', ({ link }) => sourceText(graph, link.data.sources)],
    ['from_kind', 'priority, or wider-priority for one set nationally or for the county', ({ from }) => from.entry.kind],
    ['to_kind', 'priority, outcome or action', ({ to }) => to.entry.kind],
    [
      'from_parts',
      'The parts of the earlier one that went on; empty if all of it did',
      ({ link, from }) => joined(partTitles(from.entry, link.data.fromParts)),
    ],
    [
      'to_parts',
      'The parts of the later one that it went into; empty if that is all of it',
      ({ link, to }) => joined(partTitles(to.entry, link.data.toParts)),
    ],
  ]);
}

const PLAN_COLUMNS = [
  { name: 'plan', description: 'Id of the plan' },
  { name: 'plan_title', description: 'Title of the plan' },
];

/** The tables of all plans as one, with the plan in front. */
function overPlans(graph: Graph, title: string, description: string, of: (plan: Graph['plans'][number]) => DataTable): DataTable {
  const tables = graph.plans.map((plan) => ({ plan, table: of(plan) }));
  const [first] = tables;
  return {
    name: first?.table.name ?? '',
    title,
    description,
    columns: [...PLAN_COLUMNS, ...(first?.table.columns ?? [])],
    rows: tables.flatMap(({ plan, table: { rows } }) => rows.map((row) => ({ plan: plan.id, plan_title: plan.entry.data.title, ...row }))),
  };
}

function promiseTable(graph: Graph): DataTable {
  const all = overPlans(graph, 'Promises and results', 'Every target of every plan, and what is reported about it.', (plan) =>
    targetTable(graph, plan),
  );
  return { ...all, name: 'promises' };
}

const topicTable = (graph: Graph): DataTable =>
  table(
    'topics',
    'Then and now',
    'What each plan says on a subject, and what belongs to it.',
    graph.all('topic').flatMap((topic) => topic.data.plans.map((each) => ({ topic, each }))),
    [
      ['topic', 'The subject', ({ topic }) => topic.data.title],
      ['plan', 'Id of the plan', ({ each }) => each.plan],
      ['says', 'What the plan says, in our words', ({ each }) => each.says],
      ['source', 'Document and place', ({ each }) => sourceText(graph, each.sources)],
      ['address', 'Page, from the base of the site', ({ topic }) => addressOf(topic, graph.currentPlan.id)],
    ],
  );

const topicEntryTable = (graph: Graph): DataTable =>
  table(
    'topic-entries',
    'Then and now: what belongs to each subject',
    'The priorities, targets, actions and other entries of the plans that belong to a subject, one in each row.',
    graph
      .all('topic')
      .flatMap((topic) =>
        topic.data.plans.flatMap(({ entries = [] }) => entries.map((reference) => ({ topic, ...graph.across(reference, ...TOPIC_KINDS) }))),
      ),
    [
      ['topic', 'Id of the subject', ({ topic }) => topic.id],
      ['plan', 'Id of the plan', ({ plan }) => plan.id],
      ['kind', 'What it is: priority, target, action …', ({ entry }) => entry.kind],
      ['id', 'Its id', ({ entry }) => entry.id],
      ['title', 'Its title', ({ entry }) => entry.data.title],
      ['address', 'Page, from the base of the site', ({ entry, plan }) => addressOf(entry, plan.id)],
    ],
  );

/** The glossary with its sources, for which its page has no room. */
const glossaryTable = (graph: Graph): DataTable =>
  table('glossary', 'Glossary', 'Words and abbreviations, with what they mean and where they stand.', graph.all('glossary-term'), [
    ['id', 'Id', ({ id }) => id],
    ['term', 'The word or the letters', ({ data }) => data.term],
    ['expansion', 'What the letters stand for', ({ data }) => data.expansion ?? null],
    ['expansion_by', 'source if a document spells them out, ours if we did', ({ data }) => data.expansionBy ?? null],
    ['meaning', 'What it means, in plain English', ({ data }) => data.meaning],
    ['aliases', 'Other spellings', ({ data }) => joined(data.aliases)],
    ['since', 'Since when it has been used in this sense', ({ data }) => data.since ?? null],
    ['until', 'Until when it was used', ({ data }) => data.until ?? null],
    ['usage_note', 'What the sources say about when it was used', ({ data }) => data.usageNote ?? null],
    [
      'replaced_by',
      'The term that took its place',
      ({ data }) => (data.replacedBy ? graph.get(data.replacedBy, 'glossary-term').data.term : null),
    ],
    ['notes', 'What one must know to read the row rightly', ({ data }) => joined(data.notes)],
    ['source', 'Document and place', ({ data }) => sourceText(graph, data.sources)],
    ['address', 'Where it stands, from the base of the site', (term) => addressOf(term, graph.currentPlan.id)],
  ]);

const overAllPlans = (graph: Graph): DataTable[] => [
  lineageTable(graph),
  promiseTable(graph),
  overPlans(graph, 'Funding over the years', 'Sums of money of all plans, by fund and year.', (plan) => fundingTable(graph, plan)),
  topicTable(graph),
  topicEntryTable(graph),
];

/** The tables above the plans that have rows; those over all plans only where there are several. */
export const sharedTables = (graph: Graph): DataTable[] =>
  [...(graph.plans.length > 1 ? overAllPlans(graph) : []), glossaryTable(graph)].filter(({ rows }) => rows.length > 0);

/** Where a table over all plans can be had; nothing if it has no rows. */
export const sharedDataLinks = (graph: Graph, name: string): LinkItem[] =>
  sharedTables(graph)
    .filter((each) => each.name === name)
    .flatMap(({ title }) =>
      (['csv', 'json'] as const).map((format) => ({
        label: `${title} as ${format.toUpperCase()}`,
        address: sharedDataAddress(name, format),
      })),
    );
