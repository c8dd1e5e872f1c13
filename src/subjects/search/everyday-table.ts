/**
 * The open data of everyday words: what people say, and what that leads to here, for whoever wants to find the same subject in their
 * own words. Words that are never shown are not here either.
 */

import type { Graph } from '../../plan/graph.ts';
import { calledOf } from '../../plan/titles.ts';
import { MEANING_KINDS } from '../../schema/everyday-word.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { idInTable, placesOf } from '../open-data/id-places.ts';
import { table } from '../open-data/open-data-table.ts';
import { sharedColumns } from '../open-data/shared-columns.ts';
import { meaningsOf, placeOf } from './entry-names.ts';

interface Meaning {
  word: Entry<'everyday-word'>;
  /** The best is the first. */
  rank: number;
  entry: AnyEntry;
}

export function everydayTable(graph: Graph) {
  const shared = sharedColumns<Meaning>(graph);
  const rows = graph
    .all('everyday-word')
    .filter(({ data }) => !data.neverShown)
    .flatMap((word) => meaningsOf(graph, word).map((entry, index): Meaning => ({ word, rank: index + 1, entry })));
  return table(
    graph,
    'everyday-words',
    rows,
    [
      { name: 'word_id', type: 'id', value: ({ word }) => dataId(word) },
      { name: 'words', type: 'list of text', value: ({ word }) => word.data.words },
      { name: 'rank', type: 'integer', value: ({ rank }) => rank },
      { name: 'kind', type: 'code', codes: MEANING_KINDS, value: ({ entry }) => entry.kind },
      ...shared.entry('plan', 'plans.id', ({ entry }) => entry.plan && graph.planOf(entry.plan).entry),
      {
        name: 'entry_id',
        type: 'id',
        joins: { plan: 'plan_id', kind: 'kind', to: placesOf(MEANING_KINDS) },
        value: ({ entry }) => idInTable(graph, entry),
      },
      { name: 'entry', type: 'text', value: ({ entry }) => calledOf(graph, entry) },
      { name: 'because', type: 'text', value: ({ word }) => word.data.because },
      { name: 'address', type: 'text', value: ({ entry }) => placeOf(graph, entry) },
    ],
    ['word_id', 'rank'],
  );
}
