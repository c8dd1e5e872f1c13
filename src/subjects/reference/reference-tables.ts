/** The open data of the glossary, for whose sources its page has no room, and of the documents that facts come from. */
import type { Graph } from '../../plan/graph.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { known, sharedColumns, UNKNOWN, unknownWord, wordsOfField } from '../open-data/shared-columns.ts';

const termOf = (entry: AnyEntry) => (entry as Entry<'glossary-term'>).data.term;

export function glossaryTable(graph: Graph) {
  const shared = sharedColumns<Entry<'glossary-term'>>(graph);
  return table(graph, 'glossary', graph.all('glossary-term'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'term', type: 'text', value: ({ data }) => data.term },
    { name: 'expansion', type: 'text', value: ({ data }) => data.expansion },
    { name: 'expansion_by', type: 'code', codes: wordsOfField('glossary-term', 'expansionBy'), value: ({ data }) => data.expansionBy },
    { name: 'meaning', type: 'text', value: ({ data }) => data.meaning },
    { name: 'aliases', type: 'list of text', value: ({ data }) => data.aliases },
    { name: 'since', type: 'date', value: ({ data }) => data.since },
    { name: 'until', type: 'date', value: ({ data }) => data.until },
    { name: 'usage_note', type: 'text', value: ({ data }) => data.usageNote },
    ...shared.entry('replaced_by', 'glossary.id', ({ data }) => data.replacedBy && graph.get(data.replacedBy, 'glossary-term'), termOf),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(graph.currentPlan, (term) => term),
  ]);
}

export function documentTable(graph: Graph) {
  const shared = sharedColumns<Entry<'document'>>(graph);
  return table(graph, 'documents', graph.all('document'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'document', type: 'text', value: ({ data }) => data.title },
    { name: 'short_title', type: 'text', value: ({ data }) => data.shortTitle },
    { name: 'publisher', type: 'text', value: ({ data }) => known(data.publisher) },
    { name: 'publisher_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.publisher) },
    { name: 'date', type: 'date', value: ({ data }) => data.date },
    ...shared.entry('part_of', 'documents.id', ({ data }) => data.partOf && graph.get(data.partOf, 'document')),
    { name: 'held', type: 'boolean', value: ({ data }) => data.held },
    { name: 'link', type: 'text', value: ({ data }) => data.link },
    { name: 'link_opened', type: 'date', exact: 'day', value: ({ data }) => data.linkOpened },
    shared.notes(({ data }) => data.notes),
    shared.address(graph.currentPlan, (document) => document),
  ]);
}
